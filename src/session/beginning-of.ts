import type { Article } from '../article/article.ts';
import { blockText } from '../article/text-of.ts';

/** Far more characters than an article has. What is longer is a book or an accident, and would hold the panel for half a minute. */
const MOST = 200_000;

/** As much of an article as a brief is made of; the very article where it is no longer than that. Spans stay good for the whole. */
export function beginningOf(article: Article, most = MOST): Article {
  let length = 0;
  const end = article.blocks.findIndex((block) => {
    length += blockText(block).length;
    return length > most;
  });
  return end < 0 ? article : { ...article, blocks: article.blocks.slice(0, Math.max(1, end)) };
}
