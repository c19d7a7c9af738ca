import type { Article, Span } from '../article/article.ts';
import type { Brief } from '../article/brief.ts';
import { blockText, textOf } from '../article/text-of.ts';

/** A span as a name: `{block: 2, start: 0, end: 9} → '2:0:9'`. */
export const spanId = ({ block, start, end }: Span): string => `${block}:${start}:${end}`;

/** What the panel shows of an article, in the order in which the eye meets it: title, lead, lines, statements, posts. */
export function spansToTranslate(article: Article, brief: Brief): Span[] {
  const wholeOf = (kind: string): Span[] =>
    article.blocks.flatMap((block, index) =>
      block.kind === kind ? [{ block: index, start: 0, end: blockText(block).length }] : [],
    );
  const spans = [
    ...wholeOf('title'),
    ...wholeOf('lead'),
    ...brief.lines.map(({ span }) => span),
    ...brief.statements.map(({ span }) => span),
    ...wholeOf('post'),
  ];
  const once = new Map(spans.map((span) => [spanId(span), span]));
  return [...once.values()].filter((span) => textOf(article, span).trim() !== '');
}
