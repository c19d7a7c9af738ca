import { normalise } from '../arabic/normalise.ts';

/** A table that is asked of every word. Which of them hold a word is looked up once for all: each is a bit of the answer. */
export interface Table {
  readonly bit: number;
  has(key: string): boolean;
}

const holders = new Map<string, number>();
let tables = 0;

/** The bits of the tables that hold a word; 0 where none does. */
export const tablesOf = (key: string): number => holders.get(key) ?? 0;

/** A table of these words, which are keys already. At most 31 tables have room in a number. */
export function tableOf(keys: Iterable<string>): Table {
  const bit = 2 ** tables;
  tables += 1;
  if (tables > 31) throw new Error('more tables than a number has bits');
  for (const key of keys) holders.set(key, tablesOf(key) | bit);
  return { bit, has: (key) => (tablesOf(key) & bit) !== 0 };
}

/** A table of words as they are written. */
export const table = (words: readonly string[]): Table => tableOf(words.map(normalise));
