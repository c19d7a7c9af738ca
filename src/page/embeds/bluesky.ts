import type { Post } from '../../article/article.ts';
import { isHost } from '../http-url.ts';
import { findSignature, wordsOf } from './find-signature.ts';
import { linesOf } from './lines-of.ts';
import { linkPost, withWords } from './post.ts';

const POST = /(did:[a-z]+:[\w.:-]+|[\w-]+(?:\.[\w-]+)+)\/(?:app\.bsky\.feed\.)?post\/([a-z0-9]+)/;

function postOf(address: string): Post | null {
  const [, who, id] = POST.exec(address) ?? [];
  const handle = who && !who.startsWith('did:') ? who : null;
  return who && id ? linkPost('bluesky', id, `https://bsky.app/profile/${who}/post/${id}`, handle) : null;
}

/** `bsky.app/profile/name/post/key` and embed addresses. */
export const blueskyPostOf = (url: URL): Post | null =>
  isHost(url.hostname, 'bsky.app') ? postOf(url.pathname) : null;

/** `blockquote.bluesky-embed`: words, signature and the at:// address. */
export function readBluesky(element: Element): Post | null {
  if (!element.matches('blockquote.bluesky-embed')) return null;
  const post = postOf(element.getAttribute('data-bluesky-uri') ?? '');
  const lines = linesOf(element).trim();
  const signature = findSignature(lines);
  const words = signature ? lines.slice(0, signature.start) : lines;
  const { author = null, handle = null, date = null } = signature ?? {};
  return post && withWords(post, { author, handle, date, text: wordsOf(words) });
}
