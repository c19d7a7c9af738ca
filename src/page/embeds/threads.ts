import type { Post } from '../../article/article.ts';
import { isHost, toHttpUrl } from '../http-url.ts';
import { linkPost } from './post.ts';

/** `threads.net/@user/post/CODE` (also threads.com); null for profiles. */
export function threadsPostOf(url: URL): Post | null {
  if (!isHost(url.hostname, 'threads.net') && !isHost(url.hostname, 'threads.com')) return null;
  const [, handle, id] = /^\/@([\w.]+)\/post\/([\w-]+)/.exec(url.pathname) ?? [];
  return handle && id ? linkPost('threads', id, `https://www.threads.com/@${handle}/post/${id}`, handle) : null;
}

/** `blockquote.text-post-media`: nothing of the post itself but its address. */
export function readThreads(quote: Element): Post | null {
  const link = quote.getAttribute('data-text-post-permalink') ?? quote.querySelector('a[href]')?.getAttribute('href');
  const url = toHttpUrl(link);
  return url && threadsPostOf(url);
}
