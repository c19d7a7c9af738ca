import type { Article } from '../article/article.ts';
import { isBody, paragraphNumber } from '../article/text-of.ts';

/** How a place in the article is called: on screen, read aloud, and in Arabic. */
export interface PlaceName {
  readonly short: string;
  readonly spoken: string;
  readonly arabic: string;
}

const OUTSIDE: Readonly<Record<string, PlaceName>> = {
  title: { short: 'title', spoken: 'the title', arabic: 'العنوان' },
  lead: { short: 'lead', spoken: 'the lead', arabic: 'المقدمة' },
  caption: { short: 'caption', spoken: 'a caption', arabic: 'تعليق الصورة' },
  post: { short: 'in a post', spoken: 'a quoted post', arabic: 'منشور' },
};
const NOWHERE: PlaceName = { short: 'text', spoken: 'the text', arabic: 'النص' };

/** Block 3, the second paragraph → "¶ 2", "paragraph 2", «الفقرة 2». */
export function toPlaceName(article: Article, block: number): PlaceName {
  const paragraph = paragraphNumber(article, block);
  if (paragraph === null) return OUTSIDE[article.blocks[block]?.kind ?? ''] ?? NOWHERE;
  return { short: `¶ ${paragraph}`, spoken: `paragraph ${paragraph}`, arabic: `الفقرة ${paragraph}` };
}

/** Where a post stands: "after ¶ 4", or "before ¶ 1" where it opens the body. */
export function toPostPlaceName(article: Article, block: number): PlaceName {
  const before = article.blocks.slice(0, block).filter(isBody).length;
  if (before === 0) return { short: 'before ¶ 1', spoken: 'the post before paragraph 1', arabic: 'قبل الفقرة 1' };
  return { short: `after ¶ ${before}`, spoken: `the post after paragraph ${before}`, arabic: `بعد الفقرة ${before}` };
}
