import { breaksPhrase, isConjoined, isPrepositional } from '../phrase.ts';
import * as is from '../vocabulary.ts';
import type { Word } from '../words.ts';

const MOST_WORDS = 5;

/** Whether a word can be part of a person's name where something before it says that a name stands here. */
export function isNameLike(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word || word.key.length < 2) return false;
  if (is.isOn(word)) return false;
  if (is.isGiven(word.key) || is.links.has(word.key) || is.compounds.has(word.key)) return true;
  if (breaksPhrase(word) || isConjoined(words, i) || isPrepositional(words, i)) return false;
  if (is.findIn(word, is.titles) || is.findIn(word, is.bodies) || is.findIn(word, is.groups)) return false;
  if (is.places.has(word.key) || is.common.has(word.key) || is.inner.has(word.key)) return false;
  return !/(?:يه|ات|ون)$/.test(word.key) || word.key.length < 4;
}

/**
 * Index of the first word behind a person's name that starts at `from`; `from` where none does.
 * `محمد عبد الرحمن الخطيب أن` → 4. `trusted`: a title or a verb of speech before it vouches for unknown words.
 */
export function personEnd(words: readonly Word[], from: number, trusted: boolean, cut = 0): number {
  const first = words[from];
  if (!first) return from;
  const key = first.key.slice(cut);
  if (is.isOn(first) || (key === 'علي' && !is.isGiven(words[from + 1]?.key ?? ''))) return from;
  const known = is.isGiven(key) || is.compounds.has(key) || key === 'ابو';
  if (
    !known &&
    (!trusted ||
      cut > 0 ||
      is.isDefinite(key) ||
      !isNameLike(words, from) ||
      is.hasRelativeEnding(key.replace(/ي$/, '')) ||
      key.endsWith('ه'))
  )
    return from;
  let i = from + 1;
  let arabic = known;
  while (i < words.length && i - from < MOST_WORDS) {
    const word = words[i];
    if (!word || !/^[\s]*[-–]?\s*$/.test(word.gap) || word.gap === '') break;
    const previous = words[i - 1]?.key.slice(i - 1 === from ? cut : 0) ?? '';
    const bound = is.links.has(previous) || is.compounds.has(previous);
    if (bound && !is.isNumber(word) && !(is.isFunctionWord(word) && word.key !== 'علي')) {
      i += 1;
      continue;
    }
    if (is.isDefinite(word.key)) {
      if (!arabic || !isSurname(words, i)) break;
      return i + 1;
    }
    if (!isNameLike(words, i) || (word.key.endsWith('ه') && !is.isGiven(word.key))) break;
    arabic ||= is.isGiven(word.key);
    i += 1;
  }
  const last = words[i - 1];
  if (last && i - 1 > from && is.links.has(last.key) && !is.isGiven(last.key)) i -= 1;
  return i;
}

const isSurname = (words: readonly Word[], i: number): boolean => {
  const word = words[i];
  if (!word || !isNameLike(words, i)) return false;
  return !/(?:يه|ات|ين|ون)$/.test(word.key);
};
