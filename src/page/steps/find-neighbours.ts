import { linkShare, scoreProse } from '../prose.ts';
import type { Piece, Run } from '../read-runs.ts';

const LEVELS = 2;

/** Whether a piece is a plain paragraph whose parent is one of the next elements around the body. */
function isNeighbour(piece: Piece | undefined, body: Element): piece is Run {
  if (piece?.kind !== 'paragraph' || piece.element.localName !== 'p') return false;
  let around: Element | null = body.parentElement;
  for (let level = 0; level < LEVELS && around; level++, around = around.parentElement) {
    if (piece.element.parentElement === around) return scoreProse(piece) >= 60 && linkShare(piece) < 0.3;
  }
  return false;
}

/**
 * Paragraphs that stand beside the body instead of in it: those directly before its first piece and directly after its
 * last, as where an editor's first or last paragraph slipped out of its box.
 */
export function findNeighbours(free: readonly Piece[], inside: readonly Piece[], body: Element) {
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) return { before: [], after: [] };
  let start = free.indexOf(first);
  let end = free.lastIndexOf(last) + 1;
  const [from, to] = [start, end];
  while (isNeighbour(free[start - 1], body)) start--;
  while (isNeighbour(free[end], body)) end++;
  return { before: free.slice(start, from), after: free.slice(to, end) };
}
