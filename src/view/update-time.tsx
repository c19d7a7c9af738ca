import type { ComponentChildren, VNode } from 'preact';
import type { Article } from '../article/article.ts';
import { toTimeText } from './date-text.ts';

interface UpdateTimeProps {
  readonly article: Article;
  readonly block: number;
  /** What parts it from what follows. */
  readonly children?: ComponentChildren;
}

/** When the update of a live blog was published in which a block stands: "14:05"; nothing outside of updates. */
export function UpdateTime({ article, block, children }: UpdateTimeProps): VNode | null {
  const at = updateOf(article, block);
  const text = toTimeText(at, article.published);
  if (at === null || text === null) return null;
  return (
    <>
      <time class="update-time number" dateTime={at} lang="en" dir="ltr">
        {text}
      </time>
      {children}
    </>
  );
}

/** The time of the last update that begins at a block or before it; null where none does. */
function updateOf({ blocks }: Article, block: number): string | null {
  for (const found of blocks.slice(0, block + 1).reverse()) if ('at' in found && found.at) return found.at;
  return null;
}
