import type { Post } from '../../article/article.ts';
import { isHost } from '../http-url.ts';
import { linkPost } from './post.ts';

const ID = /^[\w-]{11}$/;
const postOf = (id: string | null | undefined): Post | null =>
  id && ID.test(id) ? linkPost('youtube', id, `https://www.youtube.com/watch?v=${id}`) : null;

/** A video's address in any form; null for channels, playlists and live players without a video. */
export function youtubePostOf(url: URL): Post | null {
  if (isHost(url.hostname, 'youtu.be')) return postOf(url.pathname.slice(1, 12));
  if (!isHost(url.hostname, 'youtube.com') && !isHost(url.hostname, 'youtube-nocookie.com')) return null;
  if (url.pathname === '/watch') return postOf(url.searchParams.get('v'));
  const [, id] = /^\/(?:embed|shorts|live|v)\/([\w-]{11})\/?$/.exec(url.pathname) ?? [];
  return id === 'live_stream' || id === 'videoseries' ? null : postOf(id);
}

/** Light placeholders (`lite-youtube`) and AMP's element. */
export function readYoutube(element: Element): Post | null {
  if (!element.matches('lite-youtube, amp-youtube')) return null;
  return postOf(element.getAttribute('videoid') ?? element.getAttribute('data-videoid'));
}
