import type { Reading, Span } from '../article/article.ts';
import type { ReadMode, ReadOutcome } from '../article/read-outcome.ts';
import { untilQuiet, watchMoves } from './watch-moves.ts';

/** The article that stands in the document now, and where each of its spans is; null where nothing is selected. */
export type ReadDocument = (
  mode: ReadMode,
) => { readonly reading: Reading; readonly rangeOf: (span: Span) => Range | null } | null;

/** One document's reader: answers the background, and knows which article its last answer was about. */
export interface PageReader {
  read(mode: ReadMode): Promise<ReadOutcome>;
  show(document: string, span: Span): boolean;
  clear(): boolean;
}

const MARK = 'khulasa';

/** `onMove` is told the new document id when another article comes to stand in the same document. */
export function createPageReader(
  readDocument: ReadDocument,
  onMove: (id: string) => void,
  signal: AbortSignal,
): PageReader {
  let id = newId();
  let rangeOf: (span: Span) => Range | null = () => null;
  let settled = Promise.resolve();

  const clear = () => CSS.highlights.delete(MARK);
  watchMoves(
    window,
    () => {
      id = newId();
      rangeOf = () => null;
      clear();
      settled = untilQuiet(document);
      onMove(id);
    },
    signal,
  );

  return {
    async read(mode) {
      if (document.contentType === 'application/pdf') return { kind: 'restricted', page: 'pdf' };
      await settled;
      const found = readDocument(mode);
      if (!found) return { kind: 'nothing-selected' };
      rangeOf = found.rangeOf;
      return { kind: 'read', reading: found.reading, document: id };
    },
    show(documentId, span) {
      const range = documentId === id ? rangeOf(span) : null;
      if (!range) return false;
      CSS.highlights.set(MARK, new Highlight(range));
      scrollTo(range);
      return true;
    },
    clear,
  };
}

const newId = () => crypto.getRandomValues(new Uint32Array(4)).join('-');

/** Brings a range to the middle of the window. A text node cannot be scrolled to; its element may be taller than the window. */
function scrollTo(range: Range): void {
  const element = range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement;
  element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 0 && bottom <= window.innerHeight) return;
  window.scrollBy({ top: (top + bottom) / 2 - window.innerHeight / 2, behavior: 'instant' });
}
