import { foldSpace } from '../fold-space.ts';
import { foldLines } from './lines-of.ts';
import { toPostDay } from './to-post-day.ts';

/** Who wrote a post and when, as the line under it says: `— Name (@handle) January 5, 2022`. */
export interface Signature {
  readonly author: string | null;
  readonly handle: string;
  readonly date: string | null;
  /** Where the signature stands in the text it was found in. */
  readonly start: number;
  readonly end: number;
}

const SIGNATURE =
  /(?:\s?\u2014|(?:^|\s)[\u2013-])\s?([^\n\u2014]{0,80}?)\s?\(\s?\p{Cf}{0,3}@([\w.-]{1,80})\p{Cf}{0,3}\s?\)[ \t\u00a0]?([^\n]{0,60}?)(?=\n|$)/gu;

const TAIL = 3000; // characters from the end in which a signature is looked for

/** The last signature in a text of folded lines; null where there is none. */
export function findSignature(text: string): Signature | null {
  if (!text.includes('@')) return null;
  const from = Math.max(0, text.length - TAIL);
  const found = [...text.slice(from).matchAll(SIGNATURE)].at(-1);
  if (!found?.[2]) return null;
  return {
    author: foldSpace((found[1] ?? '').replace(/^\p{Cf}+|\p{Cf}+$/gu, '')) || null,
    handle: found[2],
    date: toPostDay(found[3] ?? ''),
    start: from + found.index,
    end: from + found.index + found[0].length,
  };
}

const MEDIA = /(?:https?:\/\/)?pic\.(?:twitter|x)\.com\/\w{1,40}/g;
const SHORT_LINKS_AT_END = /(?:\s?https?:\/\/t\.co\/\w{1,40})+$/; // the picture or the quoted post; nobody reads them

/** A post's own words: without the address of its picture, white space folded line by line, hashtags as they stand. */
export function wordsOf(text: string): string {
  const words = foldLines(text.replace(MEDIA, ' '));
  return words.replace(SHORT_LINKS_AT_END, '').trimEnd();
}

/** The address of the picture in a post's text; null where there is none. `#مدينةpic.twitter.com/abc → https://pic.twitter.com/abc` */
export function mediaOf(text: string): string | null {
  if (!text.includes('pic.')) return null;
  const found = text.match(MEDIA)?.[0];
  return found ? `https://${found.replace(/^https?:\/\//, '')}` : null;
}
