import type { Article, Span } from '../article/article.ts';
import type { Brief } from '../article/brief.ts';
import type { Translation } from '../article/translation.ts';
import type { Show } from '../session/state.ts';

/** What every part of a brief needs to draw itself, in the panel and in the library alike. */
export interface BriefView {
  readonly article: Article;
  readonly brief: Brief;
  readonly show: Show;
  readonly translations: readonly Translation[];
  /** What is lit on the page now. */
  readonly lit: Span | null;
  /** Shows a span in its place; null where there is no page to show it on. */
  readonly onShow: ((span: Span) => void) | null;
}

export const isSameSpan = (a: Span | null, b: Span | null): boolean =>
  a !== null && b !== null && a.block === b.block && a.start === b.start && a.end === b.end;

/** The translation of exactly this span; null where there is none. */
export const translationOf = (view: BriefView, span: Span): string | null =>
  view.translations.find((translation) => isSameSpan(translation.span, span))?.text ?? null;

/** The whole of a block. */
export const wholeBlock = (article: Article, block: number): Span => {
  const found = article.blocks[block];
  const text = found?.kind === 'post' ? (found.post.text ?? '') : (found?.text ?? '');
  return { block, start: 0, end: text.length };
};
