import type { TextBlock } from '../article/article.ts';
import { foldSpace } from './fold-space.ts';
import { keyOf } from './prose.ts';
import type { Run } from './read-runs.ts';

const LEAST = 200; // characters
const BEGINNING = 60;

/** Letters and digits alone: a text for machines often loses its spaces and quotation marks. */
const lettersOf = (text: string): string => keyOf(text).replace(/ /g, '');

/** Whether a run stands in the text that a page tells of itself; null where it tells none, or too little to go by. */
export function toldBy(articleBody: string | null): ((run: Run) => boolean) | null {
  if (!articleBody || articleBody.length < LEAST) return null;
  const told = lettersOf(articleBody);
  return ({ text }) => {
    const start = lettersOf(text.slice(0, BEGINNING));
    return start.length >= 12 && told.includes(start);
  };
}

const BREAK = /<\/?(?:p|br|div|li|ul|ol|h[1-6]|blockquote|tr|table)\b[^>]{0,500}>|\r\n|[\n\r\u2028\u2029]/gi;
const TAG = /<\/?[a-z][^>]{0,500}>/gi;

/** The text that a page tells of itself as blocks, one for each of its lines. */
export function toToldBlocks(articleBody: string, title: string): TextBlock[] {
  const lines = articleBody.split(BREAK).map((line) => foldSpace(line.replace(TAG, '')));
  return lines
    .filter((line) => line !== '' && keyOf(line) !== keyOf(title))
    .map((text) => ({ kind: 'paragraph', text }));
}
