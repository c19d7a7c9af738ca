import type { Post } from '../article/article.ts';
import { foldLines } from './embeds/lines-of.ts';
import { postOfUrl } from './embeds/post-of-url.ts';
import { findFlattenedPosts } from './find-flattened-posts.ts';
import { isText } from './fold-space.ts';
import type { Piece, PostRun, Run } from './read-runs.ts';

const isBreak = (node: Node): boolean => node.nodeName === 'BR';
const isPost = (piece: Piece): piece is PostRun => piece.kind === 'post';

/** The lines of a run: a post keeps its line breaks, which the text of a paragraph folds. */
function linesOfRun(run: Run): string {
  if (!run.nodes.some(isBreak)) return run.text;
  return foldLines(
    run.nodes.map((node) => (isText(node) ? node.data.replace(/\s+/g, ' ') : isBreak(node) ? '\n' : ' ')).join(''),
  );
}

/** The address behind a line of nothing but a link that shows its own address, whole or cut short: `x.com/water_min/status/12…`. */
function linkedPostAddress({ text, linked, nodes }: Run): string | null {
  if (linked === 0 || linked < text.length || !/^(?:https?:\/\/|[\w.-]{1,40}\.\w{2,10}\/)\S+$/.test(text)) return null;
  const address = nodes.find(isText)?.parentElement?.closest('a[href]')?.getAttribute('href');
  return address && postOfUrl(address) ? address : null;
}

/** A post whose words alone told of it, with the id and the address that the day in its signature links to. */
function withLink(post: Post, runs: readonly Run[]): Post {
  if (post.id) return post;
  const linked = runs
    .flatMap(({ nodes }) => nodes.filter(isText))
    .flatMap((node) => postOfUrl(node.parentElement?.closest('a[href]')?.getAttribute('href') ?? '') ?? [])
    .findLast(({ platform, id }) => platform === post.platform && id !== null);
  return linked ? { ...post, id: linked.id, url: linked.url, handle: post.handle ?? linked.handle } : post;
}

/** Whether a line may be of a post, told cheaply: most stretches of a page have none. */
const mayTell = ({ text }: Run): boolean =>
  text.includes('(@') || text.includes('pic.') || text.includes('://') || (text.includes('/') && !text.includes(' '));

/** A stretch of runs with no post between them, its flattened posts put together again. */
function joinStretch(runs: readonly Run[]): readonly Piece[] {
  if (!runs.some(mayTell)) return runs;
  const isTogether = (line: number, next: number) =>
    runs[line]?.element === runs[next]?.element && /^(?:p|blockquote|li)$/.test(runs[next]?.element.localName ?? '');
  const found = findFlattenedPosts(
    runs.map((run) => linkedPostAddress(run) ?? linesOfRun(run)),
    isTogether,
  );
  return found.flatMap((line): Piece[] => {
    const run = runs[line.at];
    if (!run) return [];
    if (line.kind === 'text') return [run];
    return [{ ...run, kind: 'post', post: withLink(line.post, runs.slice(line.at, line.end)) }];
  });
}

/** The flattened posts of a page as posts: words and signature that a newsroom's system has made paragraphs of. */
function joinFlattened(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  let runs: Run[] = [];
  const pass = () => {
    for (const piece of joinStretch(runs)) joined.push(piece);
    runs = [];
  };
  for (const piece of pieces) {
    if (!isPost(piece)) {
      runs.push(piece);
      continue;
    }
    pass();
    joined.push(piece);
  }
  pass();
  return joined;
}

/** What tells a post from all others; null where only its words are known. */
const keyOf = ({ post: { platform, id, handle }, zones }: PostRun): string | null =>
  id && // numbers of some platforms count by channel; a box beside the article takes no post away from it
  `${platform} ${/telegram|mastodon/.test(platform) ? handle : ''} ${id} ${zones.some(({ posts }) => !posts)}`;

/** Which of two mentions of one post says more: the one with words, then the one with an author. */
const saysMore = (a: PostRun, b: PostRun): boolean =>
  a.post.state === b.post.state ? a.post.handle !== null && b.post.handle === null : a.post.state === 'text';

/** A post that stands twice in the same part of a page (a placeholder and its frame) counts once, where it says most. */
function dedupePosts(pieces: readonly Piece[]): Piece[] {
  const best = new Map<string, PostRun>();
  for (const piece of pieces) {
    const key = isPost(piece) ? keyOf(piece) : null;
    if (!isPost(piece) || !key) continue;
    const known = best.get(key);
    if (!known || saysMore(piece, known)) best.set(key, piece);
  }
  return pieces.filter((piece) => {
    const key = isPost(piece) ? keyOf(piece) : null;
    return !key || best.get(key) === piece;
  });
}

/** Pieces of a page with every post once, and those found that stand as plain paragraphs. */
export const settlePosts = (pieces: readonly Piece[]): Piece[] => dedupePosts(joinFlattened(pieces));
