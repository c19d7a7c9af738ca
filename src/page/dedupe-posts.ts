import type { Piece, PostRun } from './read-runs.ts';

/** A post's number with its platform; with its channel too where numbers count by channel. */
const keyOf = ({ post: { platform, id, handle } }: PostRun): string | null =>
  id && `${platform} ${/telegram|mastodon/.test(platform) ? handle : ''} ${id}`;

/** A post that stands twice (a placeholder and its frame) counts once, where it has words. */
export function dedupePosts(pieces: readonly Piece[]): Piece[] {
  const best = new Map<string, PostRun>();
  for (const piece of pieces) {
    if (piece.kind !== 'post') continue;
    const key = keyOf(piece);
    const known = key ? best.get(key) : undefined;
    if (key && (!known || (known.post.state === 'link' && piece.post.state === 'text'))) best.set(key, piece);
  }
  return pieces.filter((piece) => {
    if (piece.kind !== 'post') return true;
    const key = keyOf(piece);
    return !key || best.get(key) === piece;
  });
}
