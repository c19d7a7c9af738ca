import { toPublished } from '../../arabic/published-dates.ts';
import type { Post } from '../../article/article.ts';
import { isHost, toHttpUrl } from '../http-url.ts';
import { wordsOf } from './find-signature.ts';
import { linesOf } from './lines-of.ts';
import { linkPost, withWords } from './post.ts';

/** `instagram.com/p/CODE`, reels and their embed addresses; null for profiles. */
export function instagramPostOf(url: URL): Post | null {
  if (!isHost(url.hostname, 'instagram.com') && !isHost(url.hostname, 'instagr.am')) return null;
  const [, handle, kind, id] = /^\/(?:(?:share|([\w.]+))\/)?(p|reel|reels|tv)\/([\w-]{5,})/.exec(url.pathname) ?? [];
  const shown = kind === 'reels' ? 'reel' : kind;
  return id ? linkPost('instagram', id, `https://www.instagram.com/${shown}/${id}/`, handle ?? null) : null;
}

/** The value of AMP's `data-shortcode` and its like. */
export const instagramPostOfCode = (code: string): Post | null =>
  /^[\w-]{5,}$/.test(code) ? linkPost('instagram', code, `https://www.instagram.com/p/${code}/`) : null;

const SIGNATURE = /([^\n]{0,120}?)\s?\(@([\w.]{1,40})\)/;
const SHARED_BY = /^.*?(?:shared by|partagée? par|geteilt von|compartid[ao] (?:de|por)|بواسطة|من قبل)\s*/;

/** `blockquote.instagram-media`: older ones keep their words, all of them who shared the post. */
export function readInstagram(quote: Element): Post | null {
  const link = quote.getAttribute('data-instgrm-permalink') ?? quote.querySelector('a[href]')?.getAttribute('href');
  const url = toHttpUrl(link);
  const post = url && instagramPostOf(url);
  if (!post) return null;
  const lines = Array.from(quote.querySelectorAll('p'), (p) => wordsOf(linesOf(p).replace(/\p{Cf}/gu, '')));
  const paragraphs = lines.filter(Boolean);
  const signed = paragraphs.findIndex((line) => SIGNATURE.test(line));
  const [, author = '', handle = null] = SIGNATURE.exec(paragraphs[signed] ?? '') ?? [];
  const date = toPublished(quote.querySelector('time')?.getAttribute('datetime') ?? '');
  const text = signed > 0 ? paragraphs.slice(0, signed).join('\n') : null;
  return withWords(post, { author: author.replace(SHARED_BY, '') || null, handle, date, text });
}
