import * as is from '../vocabulary.ts';
import type { Passage } from '../words.ts';
import { knownAt } from './known.ts';
import type { NameRange } from './name-range.ts';
import { isNameLike } from './person.ts';

/** The place behind a word that announces one: `مدينة سلا → سلا`, `بلدة دير حنا → دير حنا`. */
export function findPlaceName({ words }: Passage, from: number): NameRange | null {
  const head = is.findIn(words[from], is.places) ?? is.findIn(words[from], is.innerPlaces);
  const next = words[from + 1];
  if (!head || head.definite || !next || !/^\s+["“”«]?$/.test(next.gap)) return null;
  const known = knownAt(words, from + 1);
  if (known)
    return known.known.type === 'place' && known.cut === 0
      ? { from: from + 1, to: known.to, cut: 0, type: 'place' }
      : null;
  const pair = words[from + 2];
  if (
    is.places.has(head.key) &&
    is.placeStarts.has(next.key) &&
    pair &&
    /^\s+$/.test(pair.gap) &&
    !is.isFunctionWord(pair)
  )
    return { from: from + 1, to: from + 3, cut: 0, type: 'place' };
  const announces = is.places.has(head.key) || !is.isDefiniteWord(next);
  if (!announces || !isNameLike(words, from + 1) || is.hasRelativeEnding(next.key) || is.demonyms.has(next.key))
    return null;
  if (next.key.length < 3) return null;
  const second = words[from + 2];
  const goesOn =
    second &&
    /^\s+$/.test(second.gap) &&
    !is.isDefiniteWord(next) &&
    !is.isDefiniteWord(second) &&
    next.key.length <= 4 &&
    isNameLike(words, from + 2) &&
    !second.key.endsWith('ه');
  return { from: from + 1, to: goesOn ? from + 3 : from + 2, cut: 0, type: 'place' };
}
