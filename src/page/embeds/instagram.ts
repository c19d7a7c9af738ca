import { toPublished } from '../../arabic/published-dates.ts';
import type { Post } from '../../article/article.ts';
import { isHost, toHttpUrl } from '../http-url.ts';
import { wordsOf } from './find-signature.ts';
import { linesOf } from './lines-of.ts';
import { linkPost, withWords } from './post.ts';

/** `instagram.com/p/CODE`, reels and their embed addresses; null for profiles. */
export function instagramPostOf(url: URL): Post | null {
  if (!isHost(url.hostname, 'instagram.com') && !isHost(url.hostname, 'instagr.am')) return null;
  const [, handle, kind, id] = /^\/(?:([\w.]+)\/)?(p|reel|tv)\/([\w-]{5,})/.exec(url.pathname) ?? [];
  return id ? linkPost('instagram', id, `https://www.instagram.com/${kind}/${id}/`, handle ?? null) : null;
}

/** `blockquote.instagram-media` (captioned ones keep their words) and AMP's element. */
export function readInstagram(element: Element): Post | null {
  const code = element.localName === 'amp-instagram' ? element.getAttribute('data-shortcode') : null;
  if (code && /^[\w-]+$/.test(code)) return linkPost('instagram', code, `https://www.instagram.com/p/${code}/`);
  if (!element.matches('blockquote.instagram-media')) return null;
  const link = element.getAttribute('data-instgrm-permalink') ?? element.querySelector('a[href]')?.getAttribute('href');
  const url = toHttpUrl(link);
  const post = url && instagramPostOf(url);
  if (!post) return null;
  const paragraphs = Array.from(element.querySelectorAll('p'), (p) => wordsOf(linesOf(p))).filter(Boolean);
  const [, author = null, handle = null] = /([^\n]*?)\s*\(@([\w.]+)\)/.exec(paragraphs.join('\n')) ?? [];
  const caption = paragraphs.length > 1 && element.hasAttribute('data-instgrm-captioned') ? paragraphs[0] : null;
  const date = toPublished(element.querySelector('time')?.getAttribute('datetime') ?? '');
  const named = author?.replace(/^.*(?:shared by|مشاركة من قبل|بواسطة)\s*/, '') || null;
  return withWords(post, { author: named, handle, date, text: caption ?? null });
}
