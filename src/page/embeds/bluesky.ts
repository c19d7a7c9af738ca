import type { Post } from '../../article/article.ts';
import { isHost } from '../http-url.ts';
import { findSignature, wordsOf } from './find-signature.ts';
import { linesOf } from './lines-of.ts';
import { linkPost, withWords } from './post.ts';

const POST =
  /(did:[a-z]{1,20}:[\w.:-]{1,200}|[\w-]{1,63}(?:\.[\w-]{1,63}){1,9})\/(?:app\.bsky\.feed\.)?post\/([a-z0-9]{5,40})/;

function postOf(address: string): Post | null {
  const [, who, id] = POST.exec(address.slice(0, 500)) ?? [];
  const handle = who && !who.startsWith('did:') ? who : null;
  return who && id ? linkPost('bluesky', id, `https://bsky.app/profile/${who}/post/${id}`, handle) : null;
}

/** `bsky.app/profile/name/post/key` and embed addresses. */
export const blueskyPostOf = (url: URL): Post | null =>
  isHost(url.hostname, 'bsky.app') ? postOf(url.pathname.replace(/%3A/gi, ':')) : null;

/** The link that stands for a picture in the words of a post. */
const isPicture = (element: Element): boolean =>
  element.localName === 'a' && element.textContent === '[image or embed]';

/** `blockquote.bluesky-embed`: words, signature and the at:// address. */
export function readBluesky(quote: Element): Post | null {
  const post = postOf(quote.getAttribute('data-bluesky-uri') ?? '');
  const lines = linesOf(quote, isPicture);
  const signature = findSignature(lines);
  const { author = null, handle = null, date = null } = signature ?? {};
  const text = wordsOf(signature ? lines.slice(0, signature.start) : lines);
  return post && withWords(post, { author, handle, date, text });
}
