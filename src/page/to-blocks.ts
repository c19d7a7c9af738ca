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

/** Pieces as blocks of an article, in their order. */
export function toBlocks(pieces: readonly Piece[]): Block[] {
  return pieces.map((piece, index) => {
    if (piece.kind === 'post') return { kind: 'post', post: piece.post };
    const next = pieces.slice(index + 1).find((other): other is Run => other.kind !== 'post');
    return { kind: kindOf(piece, next), text: piece.text };
  });
}
