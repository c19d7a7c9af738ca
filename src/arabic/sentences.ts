import { findQuotes } from './quotes.ts';

/** A whole sentence: UTF-16 offsets, `end` exclusive, white space trimmed. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

// A full stop ends a sentence before white space, or before a word of its own that lost the space (أمس.وتشهد).
const END = /(?:\.{1,}|[!?؟…])+["“”«»)\]]*(?=\s|$|[\u0621-\u064A]{3})/g;
const ABBREVIATION = /(?:^|[^\p{L}\p{M}])\p{L}\p{M}*\.$/u; // one letter and a stop: د. , أ.ف.ب.

/**
 * Sentences of one block. A stop inside a closed quotation does not end one, nor a stop after a single letter or inside a number.
 * `قال د. سامي «جئنا. ورأينا». ثم غادر. → قال د. سامي «جئنا. ورأينا». | ثم غادر.`
 */
export function sentences(text: string): Sentence[] {
  const quotes = findQuotes(text).filter(({ closed, depth }) => closed && depth === 0);
  const found: Sentence[] = [];
  let start = 0;
  let quote = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    while (quote < quotes.length && (quotes[quote]?.end ?? 0) < end - 1) quote += 1;
    const around = quotes[quote];
    const inside = around !== undefined && around.start <= match.index && match.index < around.end && end <= around.end;
    if (inside || ABBREVIATION.test(text.slice(Math.max(0, match.index - 4), match.index + 1))) continue;
    push(found, text, start, end);
    start = end;
  }
  push(found, text, start, text.length);
  return found;
}

function push(found: Sentence[], text: string, start: number, end: number): void {
  const slice = text.slice(start, end);
  const from = start + (slice.length - slice.trimStart().length);
  const to = start + slice.trimEnd().length;
  if (to > from && /[\p{L}\p{N}]/u.test(text.slice(from, to))) found.push({ start: from, end: to });
}
