import type { Post } from '../../article/article.ts';
import { toHttpUrl } from '../http-url.ts';
import { linkPost } from './post.ts';

/** `iframe.mastodon-embed`, `blockquote.mastodon-embed`: any host may run Mastodon, so only the class tells. */
export function readMastodon(element: Element): Post | null {
  if (!element.matches('.mastodon-embed')) return null;
  const url = toHttpUrl(element.getAttribute('src') ?? element.getAttribute('data-embed-url'));
  const [, handle, id] = /^\/@([\w.-]+(?:@[\w.-]+)?)\/(\d+)/.exec(url?.pathname ?? '') ?? [];
  return url && handle && id ? linkPost('mastodon', id, `${url.origin}/@${handle}/${id}`, handle) : null;
}
