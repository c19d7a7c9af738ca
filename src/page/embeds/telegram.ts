import type { Post } from '../../article/article.ts';
import { isHost } from '../http-url.ts';
import { linkPost } from './post.ts';

const postOf = (channel: string, id: string): Post =>
  linkPost('telegram', id, `https://t.me/${channel}/${id}`, channel);

/** `t.me/channel/12`, also its embed and preview addresses; null for channels and share links. */
export function telegramPostOf(url: URL): Post | null {
  if (!isHost(url.hostname, 't.me') && !isHost(url.hostname, 'telegram.me')) return null;
  const [, channel, id] = /^\/(?:s\/)?([A-Za-z]\w{3,})\/(\d+)\/?$/.exec(url.pathname) ?? [];
  return channel && id ? postOf(channel, id) : null;
}

/** The value of the widget's `data-telegram-post`: `channel/12`. (`data-telegram-discussion` is a comment box and no post.) */
export function telegramPostOfValue(value: string): Post | null {
  const [, channel, id] = /^([A-Za-z]\w{3,63})\/(\d{1,20})(?:\?.*)?$/.exec(value) ?? [];
  return channel && id ? postOf(channel, id) : null;
}
