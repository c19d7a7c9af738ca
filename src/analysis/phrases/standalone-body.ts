import { tokens } from '../../arabic/tokens.ts';
import { standaloneBodies } from '../../lexicon/bodies.ts';
import * as is from '../vocabulary.ts';
import type { Passage, Range } from '../words.ts';
import { isOpenGap } from './word-joins.ts';

const bodies = standaloneBodies.map((body) => tokens(body).map(({ key }) => key));

/** The service that starts at a word, without what goes on with it: `وللدفاع المدني الفلسطيني → الدفاع المدني`; null where none does. */
export function standaloneBodyAt({ words }: Passage, from: number): Range | null {
  for (const [head, ...rest] of bodies) {
    const form = words[from]?.forms.find(({ key }) => key === head);
    if (
      !form ||
      !rest.every((key, i) => words[from + 1 + i]?.key === key && isOpenGap(words[from + 1 + i]?.gap ?? '.'))
    )
      continue;
    if (rest.length === 0 && form.cut === 0 && isOwned(words, from)) continue;
    return { from, to: from + 1 + rest.length, cut: form.cut };
  }
  return null;
}

/** Whether the word before is a noun that the body belongs to: `سيارات الإسعاف`. */
function isOwned(words: Passage['words'], i: number): boolean {
  const [before, word] = [words[i - 1], words[i]];
  if (!before || !word || !isOpenGap(word.gap)) return false;
  return !(is.isVerb(before) || is.isFunctionWord(before) || is.isTimeWord(before));
}
