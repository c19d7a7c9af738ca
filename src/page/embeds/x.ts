import type { Post } from '../../article/article.ts';
import { isHost, toHttpUrl } from '../http-url.ts';
import { findSignature, wordsOf } from './find-signature.ts';
import { linesOf } from './lines-of.ts';
import { linkPost, withWords } from './post.ts';

const STATUS = /^\/(?:#!\/)?(?:(\w{1,20})|i\/web)\/status(?:es)?\/(\d{1,25})/;
const ID = /^\d{5,25}$/;

/** The address of a post by its id alone. */
const idUrl = (id: string): string => `https://x.com/i/status/${id}`;

/** A status address (twitter.com or x.com) or the platform's embed address → the post; null for profiles, buttons, timelines. */
export function xPostOf(url: URL): Post | null {
  if (!isHost(url.hostname, 'twitter.com') && !isHost(url.hostname, 'x.com')) return null;
  if (/^\/embed\/(?:Tweet|index)\.html$/i.test(url.pathname)) return xPostOfId(url.searchParams.get('id'));
  const [, handle, id] = STATUS.exec(url.pathname) ?? [];
  if (!id) return null;
  const known = handle && handle !== 'i' ? handle : null;
  return linkPost('x', id, known ? `https://x.com/${known}/status/${id}` : idUrl(id), known);
}

export const xPostOfId = (id: string | null): Post | null => (id && ID.test(id) ? linkPost('x', id, idUrl(id)) : null);

/** The value of `data-tweet-id` and its like: an id, or the whole address. */
export function xPostOfValue(value: string): Post | null {
  const url = value.includes('/') ? toHttpUrl(value) : null;
  return url ? xPostOf(url) : xPostOfId(value);
}

const isQuote = ({ localName }: Element): boolean => localName === 'blockquote';

/** The lines of a quote without those of a quote inside it. */
export const ownLinesOf = (quote: Element): string => linesOf(quote, isQuote);

/** The post that a link opens. */
function postOfLink(link: Element): Post | null {
  const url = toHttpUrl(link.getAttribute('href'));
  return url && xPostOf(url);
}

const NODES = 2000; // of a quote that are looked at

/** The links of a quote, without those of a quote inside it. */
function ownLinksOf(quote: Element): Element[] {
  const links: Element[] = [];
  const open: Element[] = [quote];
  for (let seen = 0; seen < NODES; seen++) {
    const element = open.pop();
    if (!element) break;
    if (element.localName === 'a') links.push(element);
    for (let child = element.lastElementChild; child && open.length < NODES; child = child.previousElementSibling)
      if (!isQuote(child)) open.push(child);
  }
  return links;
}

/** A quote without a signature may hold nothing but a link that says so ("تحميل التغريدة…"): no words of the post's. */
const unsignedWords = (quote: Element): string =>
  linesOf(quote, (element) => isQuote(element) || (element.localName === 'a' && postOfLink(element) !== null));

const REST = 400; // characters behind a signature: a quote with more was never closed, and holds the article itself

/**
 * A quoted post before X's script has run: words, signature, status link. Without a link the words still are a post's;
 * the post that it quotes in turn is left to itself.
 */
export function readXQuote(quote: Element): Post | null {
  const lines = ownLinesOf(quote);
  const signature = findSignature(lines);
  if (signature && lines.length - signature.end > REST) return null;
  const posts = ownLinksOf(quote).flatMap((link) => postOfLink(link) ?? []);
  const { author = null, handle = null, date = null } = signature ?? {};
  const post = posts.findLast((other) => other.handle?.toLowerCase() === handle?.toLowerCase()) ?? posts.at(-1);
  const base = post ?? linkPost('x', null, handle ? `https://x.com/${handle}` : null);
  const text = wordsOf(
    signature ? `${lines.slice(0, signature.start)}\n${lines.slice(signature.end)}` : unsignedWords(quote),
  );
  return post || text ? withWords(base, { author, handle: handle ?? base.handle, date, text }) : null;
}
