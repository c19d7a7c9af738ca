import { languageOf } from '../../arabic/is-arabic.ts';

/** Eight words in a row of Arabic's own letters: no page without them holds a sentence of Arabic. */
const SENTENCE = /(?:[\u0621-\u0652\u0670]{1,30}[\s\d.,:;()"'«»،؛؟!…–-]{1,6}){8}/;
const SCRIPT = /[\u0600-\u06FF][\u0600-\u06FF\s.]{30,}/g;
const SAMPLE = 2000; // characters

/**
 * The cheapest question that can be asked of a page, so that a page in another language costs next to nothing: is there
 * a sentence in Arabic letters at all, and do the letters around it belong to another language that is written with them?
 * `text` is all of the page's, scripts included: the letters of a page that draws itself may be only there.
 */
export function mayBeArabic(text: string): boolean {
  if (!SENTENCE.test(text)) return false;
  let sample = '';
  for (const [stretch] of text.matchAll(SCRIPT)) {
    sample += stretch;
    if (sample.length > SAMPLE) break;
  }
  return [null, 'ar'].includes(languageOf(sample.slice(0, SAMPLE)));
}
