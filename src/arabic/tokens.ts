import { normalise } from './normalise.ts';

/** A word as it stands (`text`), its place in the text, and its key for comparing. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

/** What nearly all Arabic text consists of. There words are found without the classes of all Unicode, whose first use costs milliseconds. */
const PLAIN =
  /^[\t\n\r -~\u00A0«»\u060C\u061B\u061F\u0621-\u063A\u0640-\u0652\u0660-\u066C\u0671-\u06D3\u06F0-\u06F9\u2010-\u2027]*$/;
const PLAIN_WORD =
  /[A-Za-z0-9\u0621-\u063A\u0640-\u064A\u0660-\u0669\u0671-\u06D3\u06F0-\u06F9][A-Za-z0-9\u0621-\u063A\u0640-\u0652\u0660-\u0669\u0671-\u06D3\u06F0-\u06F9]*/g;
const ANY_WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u0640\u200c\u200d]*/gu;

/** Words in order, with UTF-16 offsets: `وقال، «نعم»` → وقال (0–4), نعم (7–10). */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const { 0: word, index } of text.matchAll(PLAIN.test(text) ? PLAIN_WORD : ANY_WORD))
    found.push({ text: word, start: index, end: index + word.length, key: normalise(word) });
  return found;
}
