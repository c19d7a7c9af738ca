import type { Post } from '../../article/article.ts';
import { isHost, toHttpUrl } from '../http-url.ts';
import { linkPost } from './post.ts';

/** `threads.net/@user/post/CODE` (also threads.com); null for profiles. */
export function threadsPostOf(url: URL): Post | null {
  if (!isHost(url.hostname, 'threads.net') && !isHost(url.hostname, 'threads.com')) return null;
  const [, handle, id] = /^\/@([\w.]+)\/post\/([\w-]+)/.exec(url.pathname) ?? [];
  return handle && id ? linkPost('threads', id, `https://www.threads.com/@${handle}/post/${id}`, handle) : null;
}

export function readThreads(element: Element): Post | null {
  if (!element.matches('blockquote.text-post-media')) return null;
  const url = toHttpUrl(element.getAttribute('data-text-post-permalink'));
  return url && threadsPostOf(url);
}
