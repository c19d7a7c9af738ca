import { normalise } from './normalise.ts';

/** A word as it stands (`text`), its place in the text, and its key for comparing. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u0640\u200c\u200d]*/gu;

/** Words in order, with UTF-16 offsets: `وقال، «نعم»` → وقال (0–4), نعم (7–10). */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const { 0: word, index } of text.matchAll(WORD))
    found.push({ text: word, start: index, end: index + word.length, key: normalise(word) });
  return found;
}
