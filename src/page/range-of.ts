import type { Span } from '../article/article.ts';
import { positionsOf } from './fold-space.ts';
import type { BlockPlace, BlockPlaces } from './places.ts';

/** The whole of a place as a live range; null where the page has dropped it since. */
function wholeRange({ element, nodes }: BlockPlace): Range | null {
  if (!element.isConnected) return null;
  const range = element.ownerDocument.createRange();
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (!first || !last) {
    range.selectNode(element);
    return range;
  }
  range.setStartBefore(first);
  range.setEndAfter(last);
  return range;
}

/**
 * The live range of a span, for scrolling and highlighting: its text, folded, is the span's slice of the block's text.
 * A post gives the range around its element. Null where the block is not on the page (any more) or the span lies outside it.
 */
export function rangeOf(places: BlockPlaces, span: Span): Range | null {
  const place = places[span.block];
  if (!place) return null;
  if (place.nodes.length === 0) return wholeRange(place);
  if (place.nodes.some((node) => !node.isConnected)) return null;
  const positions = positionsOf(place.nodes);
  const [first, last] = [positions[span.start], positions[span.end - 1]];
  if (!first || !last || span.end <= span.start) return null;
  const range = place.element.ownerDocument.createRange();
  range.setStart(first.node, first.start);
  range.setEnd(last.node, last.end);
  return range;
}
