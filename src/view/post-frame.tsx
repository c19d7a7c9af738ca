import type { ComponentChildren, VNode } from 'preact';
import type { Platform, Post } from '../article/article.ts';
import { toDayText } from './date-text.ts';
import { OutIcon, PostIcon, XIcon } from './icons.tsx';
import { hasArabic } from './in-language.ts';
import { toWebAddress } from './web-address.ts';

export const PLATFORM_NAMES: Readonly<Record<Platform, string>> = {
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

interface PostFrameProps {
  readonly post: Post;
  readonly lit?: boolean;
  /** Where the post stands, at the start of its last line. */
  readonly place?: ComponentChildren;
}

/** A language is not told for a post, its letters are: they choose the face it is set in. */
const face = (text: string): { lang?: string } => (hasArabic(text) ? { lang: 'ar' } : {});

/** Somebody else's paper: author, handle, day, words, link. A dashed frame where only the link is left. */
export function PostFrame({ post, lit = false, place }: PostFrameProps): VNode {
  const platform = PLATFORM_NAMES[post.platform];
  const address = toWebAddress(post.url);
  const words = post.state === 'text' ? post.text : null;
  return (
    <article class={`post${words === null ? ' only-link' : ''}${lit ? ' lit' : ''}`} lang="en" dir="ltr">
      <PostBy post={post} platform={platform} />
      {words === null ? (
        <p class="post-note">
          {address === null
            ? 'Neither words nor a link of this post are in the page.'
            : 'Only the link is left in the page. Khulasa does not fetch the post for you.'}
        </p>
      ) : (
        <p class="post-text" dir="auto" {...face(words)}>
          {words}
        </p>
      )}
      <p class="post-foot">
        {place}
        {address !== null && (
          <a class="quiet" href={address} target="_blank" rel="noopener noreferrer">
            Open on {platform} <OutIcon />
          </a>
        )}
      </p>
    </article>
  );
}

function PostBy({ post, platform }: { readonly post: Post; readonly platform: string }): VNode {
  const { author, handle, date } = post;
  const day = toDayText(date);
  const Mark = post.platform === 'x' ? XIcon : PostIcon;
  return (
    <p class="post-by">
      <Mark class="platform" />
      <span class="unseen">Post on {platform} by </span>
      {author !== null && (
        <b>
          <bdi {...face(author)}>{author}</bdi>
        </b>
      )}
      {handle !== null && (
        <bdi class="handle" dir="ltr">
          @{handle}
        </bdi>
      )}
      {author === null && handle === null && <span class="handle">somebody on {platform}</span>}
      {day !== null && (
        <time class="number" dateTime={date ?? ''}>
          {day}
        </time>
      )}
    </p>
  );
}
