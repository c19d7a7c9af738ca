import type { Block, TextKind } from '../article/article.ts';
import { endsSentence } from './prose.ts';
import type { Piece, Run } from './read-runs.ts';

const CROSSHEAD = 70; // characters

/** A short line without an end, all bold or standing on its own before a longer one, heads what follows: `انتكاسة جديدة`. */
function isCrosshead(run: Run, next: Run | undefined): boolean {
  if (run.text.length > CROSSHEAD || endsSentence(run.text) || /[،,]$/.test(run.text)) return false;
  return next !== undefined && next.text.length > run.text.length * 1.5 && endsSentence(next.text);
}

function kindOf(run: Run, next: Run | undefined): TextKind {
  if (run.kind !== 'paragraph') return run.kind;
  return isCrosshead(run, next) ? 'heading' : 'paragraph';
}

const NONE: ReadonlyMap<Piece, string> = new Map();

/** Pieces as blocks of an article, in their order; the first block of an update of a live blog with its time. */
export function toBlocks(pieces: readonly Piece[], updates = NONE): Block[] {
  const blocks: Block[] = [];
  let next: Run | undefined;
  for (const piece of pieces.toReversed()) {
    if (piece.kind === 'post') {
      blocks.push({ kind: 'post', post: piece.post });
      continue;
    }
    const at = updates.get(piece);
    blocks.push({ kind: kindOf(piece, next), text: piece.text, ...(at === undefined ? {} : { at }) });
    next = piece;
  }
  return blocks.reverse();
}
