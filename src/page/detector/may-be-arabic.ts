import { languageOf } from '../../arabic/is-arabic.ts';

/** A stretch of some words in Arabic letters: no page without one holds a sentence of Arabic. */
const STRETCH = /[\u0620-\u06D3][\u0600-\u06FF\s.]{30,400}/g;
const SAMPLE = 2000; // characters

/**
 * The cheapest question that can be asked of a page, so that a page in another language costs next to nothing: is there
 * a sentence in Arabic letters at all, and do the letters there belong to another language that is written with them?
 * `text` is all of the page's, scripts included: the letters of a page that draws itself may be only there.
 */
export function mayBeArabic(text: string): boolean {
  let sample = '';
  for (const [stretch] of text.matchAll(STRETCH)) {
    sample += stretch;
    if (sample.length > SAMPLE) break;
  }
  return sample !== '' && [null, 'ar'].includes(languageOf(sample));
}
