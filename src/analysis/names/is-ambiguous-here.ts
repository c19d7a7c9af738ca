import * as is from '../vocabulary.ts';
import type { Passage } from '../words.ts';
import { isHomograph } from './is-place-here.ts';

/** `فتح` the movement only behind its head or in quotation marks, else the verb. */
export function isAmbiguousHere(words: Passage['words'], i: number, cut: number): boolean {
  const word = words[i];
  const key = word?.forms.find((form) => form.cut === cut)?.key ?? '';
  if (!word || isHomograph(key) || !(is.ambiguous.has(key) || is.isKnownVerb(word))) return false;
  return !/["“”«]/.test(word.gap) && is.findIn(words[i - 1], is.named) === null;
}
