import { languageOf } from '../../arabic/is-arabic.ts';

/** A stretch of some words in Arabic letters: no page without one holds a sentence of Arabic. */
const STRETCH = /[\u0620-\u06D3][\u0600-\u06FF\s.]{30,400}/g;
const SAMPLE = 2000; // characters

const LETTER = /[\u0620-\u06D3]/;
const LOOKS = 8; // headings and paragraphs of each kind

/**
 * The first look, which costs a fraction of a millisecond however large a page is: an Arabic letter in its title, in one of
 * its headings, or in some of its paragraphs, or its own word that it is written from right to left.
 */
function hasSign(document: Document): boolean {
  if (LETTER.test(document.title) || document.querySelector(':is(html, body):is([lang|="ar" i], [dir="rtl" i])'))
    return true;
  const holds = (name: string) => {
    const found = document.getElementsByTagName(name);
    const step = Math.max(1, Math.floor(found.length / LOOKS));
    for (let i = 0; i < found.length; i += step) if (LETTER.test(found[i]?.textContent ?? '')) return true;
    return false;
  };
  return ['h1', 'h2', 'p'].some(holds);
}

/** Whether a page may be Arabic at all: asked first, so that a page in another language costs next to nothing. */
export const mayBeArabicPage = (document: Document): boolean =>
  hasSign(document) && mayBeArabic(document.documentElement?.textContent ?? '');

/**
 * The second look: is there a sentence in Arabic letters, and do the letters there belong to another language that is
 * written with them? `text` is all of the page's, scripts included: the letters of a page that draws itself may be only there.
 */
export function mayBeArabic(text: string): boolean {
  let sample = '';
  for (const [stretch] of text.matchAll(STRETCH)) {
    sample += stretch;
    if (sample.length > SAMPLE) break;
  }
  return sample !== '' && [null, 'ar'].includes(languageOf(sample));
}
