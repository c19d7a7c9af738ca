import type { VNode } from 'preact';
import type { Platform, Post } from '../article/article.ts';
import { type BriefView, isSameSpan, wholeBlock } from './brief-view.ts';
import { toDayText } from './date-text.ts';
import { OutIcon, PostIcon, XIcon } from './icons.tsx';
import { hasArabic } from './in-language.ts';
import { Part } from './part.tsx';
import { PlaceControl } from './place-control.tsx';
import { toPostPlaceName } from './place-name.ts';
import { toWebAddress } from './web-address.ts';

const PLATFORM_NAMES: Readonly<Record<Platform, string>> = {
  x: 'X',
  telegram: 'Telegram',
  facebook: 'Facebook',
  instagram: 'Instagram',
  youtube: 'YouTube',
  tiktok: 'TikTok',
  threads: 'Threads',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
};

/** The posts that the article quotes; a dashed frame where only the link is left. */
export function PostsPart({ view }: { readonly view: BriefView }): VNode | null {
  const { posts } = view.brief;
  if (posts.length === 0) return null;
  const platforms = new Set(posts.map(({ post }) => PLATFORM_NAMES[post.platform]));
  const [only] = platforms;
  const count = platforms.size === 1 ? `${posts.length} on ${only}` : `${posts.length} posts`;
  return (
    <Part title="Posts quoted" kind="posts" aside={count}>
      <ul class="post-list">
        {posts.map(({ block, post }) => (
          <li key={block}>
            <PostFrame view={view} block={block} post={post} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function PostFrame({ view, block, post }: { view: BriefView; block: number; post: Post }): VNode {
  const platform = PLATFORM_NAMES[post.platform];
  const span = wholeBlock(view.article, block);
  const address = toWebAddress(post.url);
  const day = toDayText(post.date);
  const onlyLink = post.state === 'link' || post.text === null;
  return (
    <article class={`post${onlyLink ? ' only-link' : ''}${isSameSpan(view.lit, span) ? ' lit' : ''}`}>
      <p class="post-by">
        {post.platform === 'x' ? <XIcon class="platform" /> : <PostIcon class="platform" />}
        <span class="unseen">Post on {platform} by </span>
        {post.author !== null && (
          <b>
            <bdi {...(hasArabic(post.author) ? { lang: 'ar' } : {})}>{post.author}</bdi>
          </b>
        )}
        {post.handle !== null && (
          <bdi class="handle" dir="ltr">
            @{post.handle}
          </bdi>
        )}
        {post.author === null && post.handle === null && <span class="handle">on {platform}</span>}
        {day !== null && (
          <time class="number" dateTime={post.date ?? ''}>
            {day}
          </time>
        )}
      </p>
      {onlyLink ? (
        <p class="post-note">Only the link is left in the page. Khulasa does not fetch the post for you.</p>
      ) : (
        // A post's language is not told, its letters are: they choose the face it is set in.
        <p class="post-text" dir="auto" {...(hasArabic(post.text ?? '') ? { lang: 'ar' } : {})}>
          {post.text}
        </p>
      )}
      <p class="post-foot">
        <PlaceControl span={span} name={toPostPlaceName(view.article, block)} show={view.show} onShow={view.onShow} />
        {address !== null && (
          <a class="quiet" href={address} target="_blank" rel="noopener noreferrer">
            Open on {platform} <OutIcon />
          </a>
        )}
      </p>
    </article>
  );
}
