import type { Post } from '../../article/article.ts';
import { mastodonPostOf } from './mastodon.ts';
import { postOfFrame, postOfUrl } from './post-of-url.ts';

const LONGEST = 20_000; // characters of markup that are looked at
const FRAME = /<iframe\b[^>]{0,1500}?\s(?:data-)?src\s*=\s*["']?([^"'\s>]{5,1500})/gi;
const QUOTE =
  /<blockquote\b[^>]{0,1500}?(?:embed|tweet|-media|-post|fb-)[^>]{0,1500}>(.{0,6000}?)(?:<\/blockquote>|$)/gis;
const LINK = /\s(?:href|src)\s*=\s*["']?([^"'\s>]{5,1500})/gi;

const decode = (address: string): string => address.replace(/&amp;|&#0?38;/g, '&');

const firstOf = (matches: Iterable<RegExpMatchArray>, postOf: (address: string) => Post | null): Post | null => {
  for (const match of matches) {
    const post = postOf(decode(match[1] ?? ''));
    if (post) return post;
  }
  return null;
};

/**
 * The posts of markup that is only text: what a `noscript` holds in a browser that runs scripts. It is never parsed as a
 * document; of frames and quotes the addresses alone are read.
 */
export function postsInMarkup(markup: string): Post[] {
  const text = markup.slice(0, LONGEST);
  const frames = [...text.matchAll(FRAME)].flatMap(
    (match) => postOfFrame(decode(match[1] ?? '')) ?? mastodonPostOf(decode(match[1] ?? '')) ?? [],
  );
  const quotes = [...text.matchAll(QUOTE)].flatMap((match) => {
    const links = [...(match[1] ?? '').matchAll(LINK)];
    return firstOf(links.reverse(), postOfUrl) ?? []; // the last link of a quote is its own, those before may be its words'
  });
  return [...frames, ...quotes];
}

/** The post that a frame's own document (`srcdoc`, or a `data:` address) links to or frames. */
export const postOfDocument = (markup: string): Post | null =>
  firstOf(markup.slice(0, LONGEST).matchAll(LINK), postOfFrame);

/** The document in a `data:text/html,…` address; '' for every other address. */
export function documentOf(address: string): string {
  if (!/^data:text\/html[;,]/i.test(address)) return '';
  try {
    return decodeURIComponent(address.slice(0, LONGEST).replace(/%[^%]{0,2}$/, ''));
  } catch {
    return '';
  }
}
