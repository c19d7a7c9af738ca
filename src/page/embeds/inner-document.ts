import type { Post } from '../../article/article.ts';
import { postOfFrame } from './post-of-url.ts';

const LONGEST = 100_000; // characters of markup that are looked at

/** Markup that a page holds as text → a document of its own, in which nothing runs and nothing is loaded; null where the page forbids to parse. */
export function toDocument(markup: string, { defaultView }: Document): Document | null {
  try {
    return defaultView ? new defaultView.DOMParser().parseFromString(markup.slice(0, LONGEST), 'text/html') : null;
  } catch {
    return null;
  }
}

/** The markup in a `data:text/html,…` address; '' for every other address. */
export function markupIn(address: string): string {
  if (!/^data:text\/html[;,]/i.test(address)) return '';
  const markup = address.slice(address.indexOf(',') + 1, LONGEST);
  try {
    return decodeURIComponent(markup.replace(/%[^%]{0,2}$/, ''));
  } catch {
    return '';
  }
}

/** The post that a frame's own document links to or frames. */
export function postOfDocument(markup: string, page: Document): Post | null {
  for (const element of toDocument(markup, page)?.querySelectorAll('[href], [src]') ?? []) {
    const post = postOfFrame(element.getAttribute('href') ?? element.getAttribute('src') ?? '');
    if (post) return post;
  }
  return null;
}
