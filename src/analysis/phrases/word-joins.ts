import { knownAt } from '../names/known.ts';
import * as is from '../vocabulary.ts';
import type { Word } from '../words.ts';

/** Nothing but white space before a word. */
export const isOpenGap = (gap: string): boolean => /^\s*$/.test(gap);
/** A quotation opens before a word. */
export const opensQuote = (gap: string): boolean => /^\s*["“”«]$/.test(gap);

/** Whether a noun phrase cannot go on through this word: particle, verb, number, adverb of time, object with tanwin. */
export const breaksPhrase = (word: Word): boolean =>
  is.isFunctionWord(word) || is.isTimeWord(word) || is.isVerb(word) || is.hasTanwin(word) || is.isNumber(word);

/** A word that begins with و or ف as a conjunction, as far as the tables can tell: `والرئيس`, not `وزير`; ف joins no bare noun (`فولكر`). */
export function isConjoined(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word || !/^(?:و|فال)/.test(word.key) || word.key.length < 4 || is.isGiven(word.key)) return false;
  const isWhole = [is.titles, is.bodies, is.groups, is.inner].some((table) => table.has(word.key));
  return !isWhole && knownAt(words, i)?.cut !== 0;
}

/** A word behind a preposition of one letter: `للجيش`, `بموسكو`. */
export function isPrepositional(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word) return false;
  if (/^(?:لل|بال|كال)\D{2,}/.test(word.key) && !is.isGiven(word.key)) return true;
  const table = [is.titles, is.bodies, is.groups, is.common, is.inner].find((keys) => is.findIn(word, keys));
  const cut = table ? is.findIn(word, table)?.cut : knownAt(words, i)?.cut;
  return cut !== undefined && cut > 0;
}
