import type { VNode } from 'preact';
import type { Article, Block, Span, TextBlock } from '../article/article.ts';
import { isBody, paragraphNumber } from '../article/text-of.ts';
import { inLanguage } from './in-language.ts';
import { Part } from './part.tsx';
import { PostFrame } from './post-frame.tsx';
import { UpdateTime } from './update-time.tsx';

interface FullTextProps {
  readonly article: Article;
  /** Its block is marked. */
  readonly lit: Span | null;
}

/** The id of a block's element, for scrolling to it. */
export const blockId = (block: number): string => `block-${block}`;

/** The whole article as it was kept, with its posts in their places. */
export function FullText({ article, lit }: FullTextProps): VNode {
  return (
    <Part title="Full text" kind="full-text">
      {article.blocks.map((block, index) => (
        <div
          key={blockId(index)}
          id={blockId(index)}
          class={lit?.block === index ? 'block lit' : 'block'}
          tabIndex={-1}
          {...inLanguage(article.language)}
        >
          <BlockWords article={article} block={block} index={index} />
        </div>
      ))}
    </Part>
  );
}

/** A title and a heading are told by their look and level; a heading inside the text is the third level here. */
function BlockWords({ article, block, index }: { article: Article; block: Block; index: number }): VNode {
  if (block.kind === 'post') return <PostFrame post={block.post} />;
  const number = isBody(block) ? paragraphNumber(article, index) : null;
  const Words = wordsElement(block.kind);
  return (
    <>
      {'at' in block && block.at !== undefined && <UpdateTime article={article} block={index} />}
      {number !== null && (
        <span class="block-number number" aria-hidden="true">
          {number}
        </span>
      )}
      <Words class={`block-words ${block.kind}`}>{block.text}</Words>
    </>
  );
}

const wordsElement = (kind: TextBlock['kind']): 'h3' | 'p' => (kind === 'title' || kind === 'heading' ? 'h3' : 'p');
