import type { Block, TextBlock } from '../article/article.ts';
import { isBody } from '../article/text-of.ts';
import { type PageReading, type ReadPageOptions, readPage } from './read-page.ts';
import { type Run, readRuns } from './read-runs.ts';
import { readText } from './read-text.ts';
import { toBlocks } from './to-blocks.ts';
import { pickLanguage } from './to-verdict.ts';

const WHOLE = 0.5; // share of a stretch that must be selected for it to be read

/** Whether at least half of a run's text nodes lie in the selection. */
function isSelected(run: Run, range: Range): boolean {
  const inside = run.nodes.filter((node) => range.intersectsNode(node));
  return inside.length >= run.nodes.length * WHOLE;
}

/**
 * What the person has selected on the page, whole paragraphs at a time, each remembering its place; who, when and where
 * are the page's. Null where nothing is selected.
 */
export function readSelection(document: Document, options: ReadPageOptions = {}): PageReading | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0 || !document.body) return null;
  const range = selection.getRangeAt(0);
  const page = readPage(document, options);
  const pieces = readRuns(document.body).pieces.filter((piece) =>
    piece.kind === 'post' ? range.intersectsNode(piece.element) : isSelected(piece, range),
  );
  if (pieces.length === 0) {
    const reading = readText(selection.toString(), options.url ? { url: options.url } : {});
    return reading.article.blocks.length ? { ...reading, places: reading.article.blocks.map(() => null) } : null;
  }
  const titles = page.article.blocks.filter((block): block is TextBlock => block.kind === 'title');
  const title = titles[0]?.text;
  const body = pieces.filter((piece) => piece.kind === 'post' || piece.text !== title);
  const blocks: Block[] = [...titles, ...toBlocks(body)];
  const language = pickLanguage(blocks, null);
  return {
    article: { ...page.article, language, blocks },
    verdict: { isArticle: blocks.some(isBody), language, isStub: false, why: 'selected by the reader' },
    removed: [],
    source: 'the selection',
    places: [
      ...(title === undefined ? [] : [page.places[0] ?? null]),
      ...body.map((piece) => ({ element: piece.element, nodes: piece.kind === 'post' ? [] : piece.nodes })),
    ],
  };
}
