import { RELATED_OPENINGS } from '../lexicon/page-words.ts';
import { foldSpace } from './fold-space.ts';
import { opensWith } from './prose.ts';
import { textUpTo } from './text-up-to.ts';

const LONGEST = 250; // characters
const LINKED = 0.4;
const LINKS = 3;

/** Whether words inside a sentence only point to another story: `… <span>اقرأ أيضاً: <a>…</a></span> …`. */
export function isPointer(element: Element): boolean {
  if (element.localName === 'a' || !element.firstElementChild) return false;
  const text = textUpTo(element, LONGEST);
  if (!text || !opensWith(text, RELATED_OPENINGS)) return false;
  const links = Array.from(element.querySelectorAll('a[href]'), (link) => foldSpace(link.textContent ?? '').length);
  return links.length <= LINKS && links.reduce((a, b) => a + b, 0) >= text.length * LINKED;
}
