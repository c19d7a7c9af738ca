import { RELATED_OPENINGS } from '../lexicon/page-words.ts';
import { foldSpace } from './fold-space.ts';
import { opensWith } from './prose.ts';
import { textUpTo } from './text-up-to.ts';

const LONGEST = 250; // characters
const LINKED = 0.4;

/** Whether words inside a sentence only point to another story: `… <span>اقرأ أيضاً: <a>…</a></span> …`. */
export function isPointer(element: Element): boolean {
  if (element.localName === 'a' || !element.firstElementChild) return false;
  const links = element.querySelectorAll('a[href]');
  if (links.length === 0 || links.length > 3) return false;
  const text = textUpTo(element, LONGEST);
  if (!text || !opensWith(text, RELATED_OPENINGS)) return false;
  const linked = Array.from(links, (link) => foldSpace(link.textContent ?? '').length);
  return linked.reduce((a, b) => a + b, 0) >= text.length * LINKED;
}
