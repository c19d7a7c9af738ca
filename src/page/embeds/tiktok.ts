import type { Post } from '../../article/article.ts';
import { isHost, toHttpUrl } from '../http-url.ts';
import { wordsOf } from './find-signature.ts';
import { linesOf } from './lines-of.ts';
import { linkPost, withWords } from './post.ts';

/** `tiktok.com/@user/video/12` and embed addresses; null for profiles. */
export function tiktokPostOf(url: URL): Post | null {
  if (!isHost(url.hostname, 'tiktok.com')) return null;
  const [, handle, id] = /^\/@([\w.]+)\/(?:video|photo)\/(\d+)/.exec(url.pathname) ?? [];
  if (handle && id) return linkPost('tiktok', id, `https://www.tiktok.com/@${handle}/video/${id}`, handle);
  const [, embedded] = /^\/(?:embed(?:\/v\d)?|player\/v1)\/(\d+)/.exec(url.pathname) ?? [];
  return embedded ? linkPost('tiktok', embedded, `https://www.tiktok.com/embed/v2/${embedded}`) : null;
}

/** `blockquote.tiktok-embed`: its address, and the caption where it stands inside. */
export function readTiktok(element: Element): Post | null {
  if (!element.matches('blockquote.tiktok-embed, amp-tiktok')) return null;
  const url = toHttpUrl(element.getAttribute('cite') ?? element.getAttribute('data-src'));
  const post = url && tiktokPostOf(url);
  const caption = element.querySelector('section p');
  return post && withWords(post, { text: caption ? wordsOf(linesOf(caption)) : null });
}
