import type { Post } from '../article/article.ts';
import { findSignature, mediaOf, wordsOf } from './embeds/find-signature.ts';
import { mastodonPostOf } from './embeds/mastodon.ts';
import { linkPost, withWords } from './embeds/post.ts';
import { postOfUrl } from './embeds/post-of-url.ts';

/** A line of text, or several of them that were one post: those from `at` to `end`, exclusive. */
export type Line =
  | { readonly kind: 'text'; readonly text: string; readonly at: number }
  | { readonly kind: 'post'; readonly post: Post; readonly at: number; readonly end: number };

/** A line in other than Arabic letters: in an Arabic article a sign of a quoted post, with other signs beside it. */
const isForeign = (line: string): boolean => {
  const arabic = line.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = line.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin > arabic;
};

const ADDRESS = /^https?:\/\/\S+$/;
const LINES_BEFORE = 4;
const LONGEST_POST = 700; // characters: a block with more before a signature is an article's, not a post's

/** Whether a line carries what only posts carry: a picture's address of X, or hashtags in a foreign line. */
const isPostLine = (line: string): boolean =>
  mediaOf(line) !== null || (/(?:^|\s)[#@]\w/.test(line) && isForeign(line));

/** The address that opens a flattened post: its status link; its picture; its author. */
function addressOf(text: string, handle: string | null): Post {
  const status = text
    .match(/https?:\/\/\S{1,500}/g)
    ?.map(postOfUrl)
    .find((post) => post?.id);
  const url = mediaOf(text) ?? (handle ? `https://x.com/${handle}` : null);
  return status ?? linkPost('x', null, url, handle);
}

function toPost(lines: readonly string[]): Post {
  const all = lines.join('\n');
  const signature = findSignature(all);
  const words = signature ? `${all.slice(0, signature.start)}\n${all.slice(signature.end)}` : all;
  const { author = null, handle = null, date = null } = signature ?? {};
  return withWords(addressOf(all, handle), { author, handle, date, text: wordsOf(words) });
}

/** Whether a line signs a post. Who is only named with an account, in a sentence or under an article, is not signed by a day. */
function isSigned(line: string, above: string | undefined): boolean {
  const signature = findSignature(line);
  if (!signature) return false;
  return signature.date !== null || isForeign(line) || mediaOf(line) !== null || mediaOf(above ?? '') !== null;
}

/** Whether two lines next to each other are known to stand in one block of a page. */
export type IsTogether = (line: number, next: number) => boolean;

/** Where the words before a signature begin: lines of its own block, foreign lines, and lines that only posts have. */
function startOf(lines: readonly string[], signature: number, from: number, isTogether: IsTogether): number {
  let start = signature;
  while (start > from && isTogether(start - 1, start)) start--;
  const length = lines.slice(start, signature).reduce((sum, line) => sum + line.length, 0);
  if (start < signature && length <= LONGEST_POST) return start;
  start = signature;
  while (start > from && signature - start < LINES_BEFORE) {
    const line = lines[start - 1] ?? '';
    if (!isForeign(line) && !isPostLine(line)) break;
    start--;
    if (mediaOf(line) && start < signature - 1) return start + 1; // a picture ends the post before this one
  }
  const found = findSignature(lines[signature] ?? '');
  const isAlone = found?.start === 0 && found.date !== null; // no words of the post on its own line
  return start === signature && start > from && isAlone ? start - 1 : start; // a post in Arabic: the one line above
}

/** Where a post goes on after its signature: the rest of its words, up to the picture's address that ends it. */
function endOf(lines: readonly string[], signature: number, isEnded: boolean): number {
  if (isEnded) return signature + 1;
  for (let next = signature + 1; next <= signature + LINES_BEFORE; next++) {
    const line = lines[next];
    if (line === undefined || findSignature(line) || (!isForeign(line) && !isPostLine(line))) break;
    if (mediaOf(line)) return next + 1;
  }
  return signature + 1;
}

/**
 * Finds the posts that copying a page, or a newsroom's own system, has flattened into its text. A signature
 * (`— Name (@handle) January 5, 2022`) may end a post or stand in its middle: the picture's address ends it. A bare status
 * address is a post too, and so is a line that ends in `pic.twitter.com/…` without any signature.
 */
export function findFlattenedPosts(lines: readonly string[], isTogether: IsTogether = () => false): Line[] {
  const found: Line[] = [];
  let from = 0; // first line that belongs to nothing yet
  const pass = (end: number) => {
    for (let at = from; at < end; at++) found.push(toLine(lines[at] ?? '', at));
    from = end;
  };
  for (let at = 0; at < lines.length; at++) {
    if (at < from || !isSigned(lines[at] ?? '', lines[at - 1])) continue;
    const start = startOf(lines, at, from, isTogether);
    const end = endOf(
      lines,
      at,
      lines.slice(start, at + 1).some((line) => mediaOf(line)),
    );
    const post = toPost(lines.slice(start, end));
    if (!post.text && !post.id) continue; // a name and an account alone
    pass(start);
    found.push({ kind: 'post', post, at: start, end });
    from = end;
  }
  pass(lines.length);
  return found;
}

/** One line outside the signed posts. */
function toLine(text: string, at: number): Line {
  const post = ADDRESS.test(text) ? (postOfUrl(text) ?? mastodonPostOf(text)) : null;
  if (post) return { kind: 'post', post, at, end: at + 1 };
  const media = mediaOf(text);
  return media && (isForeign(text) || text.endsWith(media.replace('https://', '')))
    ? { kind: 'post', post: toPost([text]), at, end: at + 1 }
    : { kind: 'text', text, at };
}
