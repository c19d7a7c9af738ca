import { BYLINE_LABELS, BYLINE_WORDS } from '../lexicon/page-words.ts';
import { endsSentence, opensWith } from './prose.ts';

const LONGEST = 60; // characters
const MOST_WORDS = 7;

/** Whether a line says who wrote: `كتبت ليلى حداد`, `إعداد: سامي الخطيب`; a crosshead such as `تقرير دولي` does not. */
export function isByline(text: string): boolean {
  if (text.length > LONGEST || endsSentence(text)) return false;
  const words = text.split(/\s+/).length;
  if (opensWith(text, BYLINE_WORDS)) return words >= 2 && words <= MOST_WORDS;
  return opensWith(text, BYLINE_LABELS) && /^[^:/–—-]{2,16}[:/–—-]\s*\S/.test(text);
}

/** The name on such a line: `كتبت – ليلى حداد → ليلى حداد`. */
export function toByline(text: string): string {
  const afterLabel = /^[^:/–—-]{2,16}[:/–—-]\s*(.+)$/.exec(text)?.[1];
  if (!opensWith(text, BYLINE_WORDS)) return afterLabel && isByline(text) ? afterLabel.trim() : text.trim();
  return text.replace(/^\S+\s+/, '').replace(/^[\s:–—-]+|[\s:–—-]+$/g, '');
}
