import type { Article, Block, Span } from './article.ts';

/** The text of a block: a post's words, '' for a post of which only the link is left. */
export const blockText = (block: Block): string => (block.kind === 'post' ? (block.post.text ?? '') : block.text);

/** The very slice a span points to; '' where the span lies outside the article. */
export function textOf(article: Article, span: Span): string {
  const block = article.blocks[span.block];
  return block ? blockText(block).slice(span.start, span.end) : '';
}

const BODY = new Set(['paragraph', 'heading', 'quote', 'list-item']);

/** Whether a block is part of the body: paragraphs, headings, quotes, list items (no title, lead, caption, post). */
export const isBody = (block: Block): block is Exclude<Block, { kind: 'post' }> => BODY.has(block.kind);

/** The number a reader sees as "¶ 2": 1 for the first body block; null for blocks outside the body. */
export function paragraphNumber(article: Article, block: number): number | null {
  const found = article.blocks[block];
  if (!found || !isBody(found)) return null;
  return article.blocks.slice(0, block + 1).filter(isBody).length;
}
