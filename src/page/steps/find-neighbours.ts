import { containerOf } from '../container-of.ts';
import { endsSentence, linkShare, scoreProse } from '../prose.ts';
import { isRun, type Piece, type Run } from '../read-runs.ts';

const LEVELS = 2;

/** The element that stands in a list of elements around the body: a paragraph itself, or the list of an item. */
function holderOf(piece: Run): Element | null {
  if (piece.kind === 'paragraph' && piece.element.localName === 'p') return piece.element;
  return piece.kind === 'list-item' ? piece.element.closest('ul, ol') : null;
}

/** Whether a piece is a plain paragraph, or an item of a list of sentences, that stands in one of the next elements around the body. */
function isNeighbour(piece: Piece | undefined, body: Element): piece is Run {
  const holder = piece && isRun(piece) ? holderOf(piece) : null;
  if (!piece || !isRun(piece) || !holder || linkShare(piece) >= 0.3) return false;
  if (scoreProse(piece) < (holder === piece.element ? 60 : 25)) return false;
  let around: Element | null = body.parentElement;
  for (let level = 0; level < LEVELS && around; level++, around = around.parentElement) {
    const box = holder === piece.element ? holder.parentElement : holder.parentElement?.parentElement;
    if (box === around || (holder !== piece.element && holder.parentElement === around)) return true;
  }
  return false;
}

/**
 * Paragraphs between the title and the body, alone in a box on the way down to it: the first one before an advertisement,
 * the rest of the text behind it.
 */
function findOpening(before: readonly Piece[], body: Element): Run[] {
  return before.filter(
    (piece): piece is Run =>
      isRun(piece) &&
      piece.kind === 'paragraph' &&
      piece.element.localName === 'p' &&
      linkShare(piece) < 0.3 &&
      scoreProse(piece) >= 60 &&
      endsSentence(piece.text) &&
      containerOf(piece).parentElement?.contains(body) === true,
  );
}

const SCRAPS = 2;
const isScrap = (piece: Piece | undefined): boolean =>
  piece !== undefined && isRun(piece) && scoreProse(piece) === 0 && piece.text.length < 60;

/** Neighbours from a place onwards, over a label or two between them and the body. */
function gather(free: readonly Piece[], from: number, step: 1 | -1, body: Element): Run[] {
  const found: Run[] = [];
  let scraps = 0;
  for (let at = from; ; at += step) {
    const piece = free[at];
    if (isNeighbour(piece, body)) found.push(piece);
    else if (!isScrap(piece) || found.length > 0 || ++scraps > SCRAPS) return found;
  }
}

/**
 * Paragraphs that stand beside the body instead of in it: those directly before its first piece and directly after its
 * last, as where an editor's first or last paragraph slipped out of its box, or key points stand over the text.
 */
export function findNeighbours(
  free: readonly Piece[],
  inside: readonly Piece[],
  body: Element,
  isBehindTitle: boolean,
) {
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) return { before: [], after: [] };
  const at = free.indexOf(first);
  const beside = gather(free, at - 1, -1, body).reverse();
  const opening = isBehindTitle ? findOpening(free.slice(0, at - beside.length), body) : [];
  return {
    before: [...opening.filter((run) => !beside.includes(run)), ...beside],
    after: gather(free, free.lastIndexOf(last) + 1, 1, body),
  };
}
