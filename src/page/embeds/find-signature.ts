import { toSignatureDay } from '../../arabic/published-dates.ts';
import { foldSpace } from '../fold-space.ts';

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
  /(?:\s*\u2014|(?:^|\s)[\u2013-])\s*([^\n\u2014]{0,80}?)\s*\(@([\w.-]{1,80})\)[ \t\u00a0]*([^\n]{0,40}?)(?=\n|$)/gu;

/** The last signature in a text; null where there is none. */
export function findSignature(text: string): Signature | null {
  const found = [...text.matchAll(SIGNATURE)].at(-1);
  if (!found?.[2]) return null;
  return {
    author: foldSpace(found[1] ?? '') || null,
    handle: found[2],
    date: toSignatureDay(found[3] ?? ''),
    start: found.index,
    end: found.index + found[0].length,
  };
}

const MEDIA = /(?:https?:\/\/)?pic\.(?:twitter|x)\.com\/\w+/g;

/** A post's own words: without the address of its picture, white space folded line by line, hashtags as they stand. */
export const wordsOf = (text: string): string =>
  text.replace(MEDIA, ' ').split('\n').map(foldSpace).filter(Boolean).join('\n');

/** The address of the picture in a post's text; null where there is none. `#مدينةpic.twitter.com/abc → https://pic.twitter.com/abc` */
export function mediaOf(text: string): string | null {
  const found = text.match(MEDIA)?.[0];
  return found ? `https://${found.replace(/^https?:\/\//, '')}` : null;
}
