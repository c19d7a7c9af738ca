import type { Post } from '../../article/article.ts';
import { isHost, toHttpUrl } from '../http-url.ts';
import { findSignature, wordsOf } from './find-signature.ts';
import { linesOf } from './lines-of.ts';
import { linkPost, withWords } from './post.ts';

const STATUS = /^\/(?:(\w{1,20})|i\/web)\/status(?:es)?\/(\d{1,25})/;
const ID = /^\d{5,25}$/;

/** The address of a post by its id alone. */
const idUrl = (id: string): string => `https://x.com/i/status/${id}`;

/** A status address (twitter.com or x.com) or the platform's embed address → the post; null for profiles, buttons, timelines. */
export function xPostOf(url: URL): Post | null {
  if (!isHost(url.hostname, 'twitter.com') && !isHost(url.hostname, 'x.com')) return null;
  if (/^\/embed\/Tweet\.html$/i.test(url.pathname)) return postOfId(url.searchParams.get('id'));
  const [, handle, id] = STATUS.exec(url.pathname) ?? [];
  if (!id) return null;
  const known = handle && handle !== 'i' ? handle : null;
  return linkPost('x', id, known ? `https://x.com/${known}/status/${id}` : idUrl(id), known);
}

const postOfId = (id: string | null): Post | null => (id && ID.test(id) ? linkPost('x', id, idUrl(id)) : null);

/** The blockquote before X's script has run: words, signature, status link; without a link the words still are a post's. */
function readBlockquote(element: Element): Post | null {
  const links = Array.from(element.querySelectorAll('a[href]'), (link) => toHttpUrl(link.getAttribute('href')));
  const post = links.flatMap((url) => (url && xPostOf(url)) ?? []).at(-1);
  const lines = linesOf(element)
    .replace(/[ \t]*\n[ \t\n]*/g, '\n')
    .trim();
  const signature = findSignature(lines);
  const words = signature ? lines.slice(0, signature.start) + lines.slice(signature.end) : lines;
  const base = post ?? linkPost('x', null, signature ? `https://x.com/${signature.handle}` : null);
  const { author = null, handle = base.handle, date = null } = signature ?? {};
  const text = wordsOf(words);
  return post || text ? withWords(base, { author, handle, date, text }) : null;
}

/** A post of X in any of its forms: blockquote, what its script leaves, a newsroom's placeholder, AMP. */
export function readX(element: Element): Post | null {
  if (element.matches('blockquote.twitter-tweet, blockquote.twitter-video')) return readBlockquote(element);
  if (element.querySelector('blockquote.twitter-tweet')) return null; // a wrapper: its blockquote says more
  const value = element.getAttribute('data-tweet-id') ?? element.getAttribute('data-tweetid') ?? '';
  const url = value.includes('/') ? toHttpUrl(value) : null;
  return url ? xPostOf(url) : postOfId(value);
}
