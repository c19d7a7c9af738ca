import type { Passage } from '../words.ts';

const MOST_WORDS = 5; // of a quoted name; a longer quotation is speech

/** Index behind a short quoted name that opens at a word; null where what opens there is no name. */
export function quotedEnd({ words, quotes }: Passage, i: number): number | null {
  const quote = quotes.find(({ start, closed }) => closed && start === words[i]?.start);
  if (!quote) return null;
  const past = words.findIndex(({ start }, j) => j > i && start >= quote.end);
  const to = past < 0 ? words.length : past;
  return to - i <= MOST_WORDS ? to : null;
}
