import type { Post } from '../../article/article.ts';
import { isHost, toHttpUrl } from '../http-url.ts';
import { wordsOf } from './find-signature.ts';
import { linesOf } from './lines-of.ts';
import { linkPost, withWords } from './post.ts';

/** `tiktok.com/@user/video/12`, embed addresses and the app's short links; null for profiles, tags and sounds. */
export function tiktokPostOf(url: URL): Post | null {
  if (!isHost(url.hostname, 'tiktok.com')) return null;
  if (/^v[mt]\./.test(url.hostname))
    return /^\/\w{5,}\/?$/.test(url.pathname) ? linkPost('tiktok', null, url.href) : null;
  const [, handle, id] = /^\/@([\w.]+)\/(?:video|photo)\/(\d+)/.exec(url.pathname) ?? [];
  if (handle && id) return linkPost('tiktok', id, `https://www.tiktok.com/@${handle}/video/${id}`, handle);
  const [, embedded = ''] = /^\/(?:embed(?:\/v\d)?|player\/v1|v)\/(\d+)/.exec(url.pathname) ?? [];
  return tiktokPostOfId(embedded);
}

export const tiktokPostOfId = (id: string): Post | null =>
  /^\d{10,25}$/.test(id) ? linkPost('tiktok', id, `https://www.tiktok.com/embed/v2/${id}`) : null;

/** Who posted and the sound's name, which stand before and after a caption. */
const isSign = (element: Element): boolean =>
  element.localName === 'a' &&
  (/\/music\//.test(element.getAttribute('href') ?? '') || /^@[\w.]+$/.test(element.getAttribute('title') ?? ''));

/** `blockquote.tiktok-embed`: its address, and the caption where it stands inside. */
export function readTiktok(quote: Element): Post | null {
  const url = toHttpUrl(quote.getAttribute('cite'));
  const post = (url && tiktokPostOf(url)) ?? tiktokPostOfId(quote.getAttribute('data-video-id') ?? '');
  return post && withWords(post, { text: wordsOf(linesOf(quote, isSign)) });
}
