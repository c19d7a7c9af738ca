import { phraseEnd } from '../phrases/phrase-end.ts';
import * as is from '../vocabulary.ts';
import type { Passage } from '../words.ts';
import { knownAt } from './known.ts';
import type { NameRange } from './name-range.ts';
import { isNameLike } from './person.ts';

/** `منظمة الصحة العالمية` as a whole; of `صحيفة "الأمل"` and `شركة أبل` the own name only; null for mere descriptions (`الحكومة`). */
export function findBodyName(passage: Passage, from: number): NameRange | null {
  const { words, quotes } = passage;
  const head = is.findIn(words[from], is.bodies);
  if (!head) return null;
  const next = words[from + 1];
  if (is.proper.has(head.key)) {
    const to = phraseEnd(passage, { from, to: from + 1, cut: head.cut }, 'body');
    return to > from + 1 ? { from, to, cut: head.cut, type: 'organisation' } : null;
  }
  if (!next || head.definite || !is.named.has(head.key)) return null;
  const quote = quotes.find(({ start, closed }) => closed && start === next.start);
  if (quote && /^\s*["“”«]$/.test(next.gap)) {
    const to = words.findIndex(({ start }, i) => i > from && start >= quote.end);
    const end = to < 0 ? words.length : to;
    return end - from <= 5 ? { from: from + 1, to: end, cut: 0, type: 'organisation' } : null;
  }
  if (!/^\s+$/.test(next.gap) || knownAt(words, from + 1)) return null;
  const bare =
    isNameLike(words, from + 1) &&
    !is.isDefiniteWord(next) &&
    !is.hasRelativeEnding(next.key) &&
    !next.key.endsWith('ه');
  return bare ? { from: from + 1, to: from + 2, cut: 0, type: 'organisation' } : null;
}
