import { tokens } from '../../arabic/tokens.ts';
import { standaloneBodies } from '../../lexicon/bodies.ts';
import * as is from '../vocabulary.ts';
import type { Passage, Range } from '../words.ts';
import { isOpenGap } from './word-joins.ts';

/** What follows the first word of a service, by that word; the longest first. */
const byHead = new Map<string, string[][]>();
for (const body of standaloneBodies) {
  const [head = '', ...rest] = tokens(body).map(({ key }) => key);
  byHead.set(
    head,
    [...(byHead.get(head) ?? []), rest].sort((a, b) => b.length - a.length),
  );
}

/** The service that starts at a word, without what goes on with it: `وللدفاع المدني الفلسطيني → الدفاع المدني`; null where none does. */
export function standaloneBodyAt({ words }: Passage, from: number): Range | null {
  const follows = (key: string, i: number): boolean => words[i]?.key === key && isOpenGap(words[i]?.gap ?? '.');
  for (const { key: head, cut } of words[from]?.forms ?? []) {
    const rest = byHead.get(head)?.find((keys) => keys.every((key, i) => follows(key, from + 1 + i)));
    if (rest && (rest.length > 0 || cut > 0 || !isOwned(words, from))) return { from, to: from + 1 + rest.length, cut };
  }
  return null;
}

/** Whether the word before is a noun that the body belongs to: `سيارات الإسعاف`. */
function isOwned(words: Passage['words'], i: number): boolean {
  const [before, word] = [words[i - 1], words[i]];
  if (!before || !word || !isOpenGap(word.gap)) return false;
  return !(is.isVerb(before) || is.isFunctionWord(before) || is.isTimeWord(before));
}
