import type { Post } from '../../article/article.ts';
import { toHttpUrl } from '../http-url.ts';
import { linkPost } from './post.ts';

/** `/@user/113000000000000001` on any host, `/embed` behind it or not: everybody may run Mastodon, so only the form of the path tells. */
export function mastodonPostOf(address: string): Post | null {
  const url = toHttpUrl(address);
  const [, handle, id] = /^\/@([\w.-]+(?:@[\w.-]+)?)\/(\d{15,25})(?:\/embed)?\/?$/.exec(url?.pathname ?? '') ?? [];
  return url && handle && id ? linkPost('mastodon', id, `${url.origin}/@${handle}/${id}`, handle) : null;
}

/** A quote or frame that calls itself an embed of Mastodon. */
export const readMastodon = (element: Element): Post | null =>
  mastodonPostOf(element.getAttribute('data-embed-url') ?? element.getAttribute('src') ?? '');
