import { phraseEnd } from '../phrases/phrase-end.ts';
import * as is from '../vocabulary.ts';
import type { Passage, Word } from '../words.ts';
import { isAmbiguousHere } from './is-ambiguous-here.ts';
import { knownAt } from './known.ts';
import type { NameRange } from './name-range.ts';
import { opensDefinite, personEnd } from './person.ts';

/** People whose name starts at or behind word `i`: known ones, and after a title, a form of address or a verb of speech. */
export function peopleAt(passage: Passage, i: number): NameRange[] {
  const { words } = passage;
  const word = words[i];
  if (!word) return [];
  const known = knownAt(words, i);
  if (known && (known.known.type !== 'person' || (known.to === i + 1 && isAmbiguousHere(words, i, known.cut))))
    return [];
  if (known)
    return [{ from: i, to: Math.max(known.to, personEnd(words, i, false, known.cut)), cut: known.cut, type: 'person' }];
  const person = (from: number, trusted: boolean): NameRange[] => {
    const next = knownAt(words, from);
    if (next && (next.known.type !== 'person' || next.cut > 0)) return [];
    const to = Math.max(personEnd(words, from, trusted), next?.to ?? 0);
    return to > from ? [{ from, to, cut: 0, type: 'person' }] : [];
  };
  const title = is.findIn(word, is.titles);
  if (title) {
    const end = phraseEnd(passage, { from: i, to: i + 1, cut: title.cut }, 'title');
    const gap = words[end]?.gap ?? '.';
    if (/^\s+$/.test(gap))
      return person(end, true).filter((range) => isVouched(passage, range, end > i + 1 || title.definite));
    if (/^["”»]?\s*،\s*$/.test(gap)) return person(end, false).concat(apposition(passage, end));
  }
  if (is.formIn(word, is.addresses)) {
    const gap = words[i + 1]?.gap ?? '';
    if (word.key.length > 2 ? /^\s+$/.test(gap) : /^\.\s*$/.test(gap)) return person(i + 1, word.key.length > 2);
  }
  if (is.formIn(word, is.speech) && is.isVerb(word) && /^\s+$/.test(words[i + 1]?.gap ?? '')) {
    const subject = person(i + 1, true);
    const isName = ({ from, to }: NameRange): boolean =>
      to > from + 1 || is.isGiven(words[from]?.key ?? '') || knownAt(words, from) !== null;
    if (subject.every((range) => endsClause(passage, range.to) && isName(range))) return subject;
  }
  if (
    is.isDefiniteWord(word) &&
    is.demonyms.has(word.key.slice(2)) &&
    !(words[i - 1] && is.isDefiniteWord(words[i - 1] as Word)) &&
    /^\s+$/.test(words[i + 1]?.gap ?? '')
  ) {
    const player = person(i + 1, true); // الإسباني تشافي هيرنانديز
    if (player.length && player.every(({ to }) => to > i + 2 && endsClause(passage, to))) return player;
  }
  for (const { key, cut } of word.forms) {
    if (!is.isGiven(key) && !(is.compounds.has(key) && key !== 'بن')) continue;
    const to = personEnd(words, i, false, cut);
    if (to > i + 1) return [{ from: i, to, cut, type: 'person' }];
  }
  return [];
}

/** Behind a title a name with a given name in it, or an unknown one that ends there (`رئيس الوزراء هيرو تاناكا إن`, not `لاعب مهم`). */
function isVouched(passage: Passage, { from, to }: NameRange, isOffice: boolean): boolean {
  const { words } = passage;
  if (words.slice(from, to).some(({ key }) => is.isGiven(key)) || knownAt(words, from) || opensDefinite(words, from))
    return true;
  const next = words[to];
  return (to > from + 1 || isOffice) && (endsClause(passage, to) || (next !== undefined && is.isVerb(next)));
}

/** After the name of whoever speaks comes a particle, a title or a mark: `قال تاناكا إن`, not `قال كلاماً كثيراً`. */
function endsClause({ words }: Passage, to: number): boolean {
  const word = words[to];
  return (
    !word ||
    !/^\s+$/.test(word.gap) ||
    is.isFunctionWord(word) ||
    is.isTimeWord(word) ||
    is.isNumber(word) ||
    is.findIn(word, is.titles) !== null
  );
}

/** `رئيس الشركة، هيرو تاناكا، إن`: between commas behind a title an unknown name may stand too. */
function apposition({ words, text }: Passage, from: number): NameRange[] {
  const to = personEnd(words, from, true);
  const behind = words[to]?.gap ?? text.slice(words[to - 1]?.end ?? 0);
  return to > from && to - from <= 4 && /^\s*[،(.]/.test(behind) ? [{ from, to, cut: 0, type: 'person' }] : [];
}
