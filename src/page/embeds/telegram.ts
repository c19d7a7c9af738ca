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

/** The widget's script; `data-telegram-discussion` is a comment box and no post. */
export function readTelegram(element: Element): Post | null {
  const [, channel, id] = /^([A-Za-z]\w{3,})\/(\d+)$/.exec(element.getAttribute('data-telegram-post') ?? '') ?? [];
  return channel && id ? postOf(channel, id) : null;
}
