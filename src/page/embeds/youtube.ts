import type { Post } from '../../article/article.ts';
import { isHost } from '../http-url.ts';
import { linkPost } from './post.ts';

const ID = /^[\w-]{11}$/;
const NO_VIDEO = new Set(['live_stream', 'videoseries']); // players of a channel and of a list

export const youtubePostOfId = (id: string | null | undefined): Post | null =>
  id && ID.test(id) && !NO_VIDEO.has(id) ? linkPost('youtube', id, `https://www.youtube.com/watch?v=${id}`) : null;

/** A video's address in any form; null for channels, playlists and live players without a video. */
export function youtubePostOf(url: URL): Post | null {
  if (isHost(url.hostname, 'youtu.be')) return youtubePostOfId(url.pathname.slice(1, 12));
  if (!isHost(url.hostname, 'youtube.com') && !isHost(url.hostname, 'youtube-nocookie.com')) return null;
  if (/^\/watch\/?$/.test(url.pathname)) return youtubePostOfId(url.searchParams.get('v'));
  const [, id] = /^\/(?:embed|shorts|live|v|e)\/([\w-]{11})(?:[/&]|$)/.exec(url.pathname) ?? [];
  return youtubePostOfId(id);
}
