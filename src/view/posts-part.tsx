import type { VNode } from 'preact';
import { type BriefView, isSameSpan, translationOf, wholeBlock } from './brief-view.ts';
import { Fold, Part } from './part.tsx';
import { PlaceControl } from './place-control.tsx';
import { toPostPlaceName } from './place-name.ts';
import { PLATFORM_NAMES, PostFrame } from './post-frame.tsx';

/** The posts that the article quotes. */
export function PostsPart({ view }: { readonly view: BriefView }): VNode | null {
  const { article, brief, show, lit, onShow } = view;
  const { posts } = brief;
  if (posts.length === 0) return null;
  const platforms = new Set(posts.map(({ post }) => PLATFORM_NAMES[post.platform]));
  const [only] = platforms;
  const count = platforms.size === 1 ? `${posts.length} on ${only}` : `${posts.length} posts`;
  return (
    <Part title="Posts quoted" kind="posts" aside={count}>
      <Fold items={posts} first={6} rest="in the article">
        {(shown) => (
          <ul class="post-list">
            {shown.map(({ block, post }) => {
              const span = wholeBlock(article, block);
              const name = toPostPlaceName(article, block);
              return (
                <li key={block}>
                  <PostFrame
                    post={post}
                    english={translationOf(view, span)}
                    show={show}
                    lit={isSameSpan(lit, span)}
                    place={<PlaceControl span={span} name={name} show={show} onShow={onShow} />}
                  />
                </li>
              );
            })}
          </ul>
        )}
      </Fold>
    </Part>
  );
}
