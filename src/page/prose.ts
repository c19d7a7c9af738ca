import { normalise } from '../arabic/normalise.ts';
import { tokens } from '../arabic/tokens.ts';
import { endsSentence } from './ends-sentence.ts';
import type { Run } from './read-runs.ts';

/** Text compared by its words alone. */
export const keyOf = (text: string): string =>
  tokens(text)
    .map((token) => token.key)
    .join(' ');

export { endsSentence };

/** Share of a run's characters that stand inside links. */
export const linkShare = (run: Run): number => (run.text ? Math.min(1, run.linked / run.text.length) : 0);

/**
 * How much a run counts as an article's prose: its length without its links; nothing for headings and for scraps
 * that are neither long nor a sentence.
 */
export function scoreProse(run: Run): number {
  if (run.kind === 'heading' || linkShare(run) > 0.6) return 0;
  const { length } = run.text;
  if (length < 25 || (length < 80 && !endsSentence(run.text))) return 0;
  return Math.min(length, 600) * (1 - linkShare(run));
}

/** How often each word of a text occurs. */
export interface Bag {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

export function bagOf(text: string): Bag {
  const counts = new Map<string, number>();
  const words = tokens(text);
  for (const { key } of words) counts.set(key, (counts.get(key) ?? 0) + 1);
  return { counts, size: words.length };
}

/** Dice overlap of two bags of words, 0 to 1. */
export function overlap(a: Bag, b: Bag): number {
  if (a.size === 0 || b.size === 0) return a.size === b.size ? 1 : 0;
  let shared = 0;
  for (const [word, count] of a.counts) shared += Math.min(count, b.counts.get(word) ?? 0);
  return (2 * shared) / (a.size + b.size);
}

/** Dice overlap of two texts' words. */
export const similarity = (a: string, b: string): number => overlap(bagOf(a), bagOf(b));

const OPENING = 120; // characters that an opening and marks before it may take
let asked = { text: '', key: '' }; // the same line is asked many times in a row

/** Whether a line opens with one of the given normalised openings, at a word's end; punctuation and marks before it do not count. */
export function opensWith(text: string, openings: readonly string[]): boolean {
  if (asked.text !== text) asked = { text, key: normalise(text.slice(0, OPENING)).replace(/^[^\p{L}]+/u, '') };
  const { key } = asked;
  return openings.some((opening) => key.startsWith(opening) && !/^\p{L}/u.test(key.slice(opening.length)));
}
