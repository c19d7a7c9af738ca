import { normalise } from '../arabic/normalise.ts';
import { findNumbers, isRange } from '../arabic/numbers.ts';
import { tokens } from '../arabic/tokens.ts';
import { approximations } from '../lexicon/number-words.ts';

const leads = approximations.map(([words, english]) => ({ parts: normalise(words).split(' '), english }));

/** How a figure's text opens: how exact it is, the lower end of a range, and its words without what says so. */
export interface Amount {
  /** `more than`; empty where the number is exact. */
  readonly lead: string;
  readonly lower: number | null;
  readonly words: readonly string[];
}

/** `أكثر من 300 حتى 350 ألف جندي → more than, 300000, …`. */
export function readAmount(text: string): Amount {
  const given = tokens(text);
  const keys = given.map(({ key }) => key);
  const found = leads.find(({ parts }) => parts.every((part, i) => keys[i] === part));
  const from = found?.parts.length ?? 0;
  const [first, second] = findNumbers(text, given);
  const isLower =
    first !== undefined &&
    second !== undefined &&
    first.first <= from + 1 &&
    first.value < second.value &&
    (isRange(text, given, first, second) || /^\s+و$/.test(text.slice(first.end, second.start))); // بين stands before the text
  return { lead: found ? `${found.english} ` : '', lower: isLower ? first.value : null, words: keys.slice(from) };
}
