import type { ComponentChildren, VNode } from 'preact';
import type { Platform, Post } from '../article/article.ts';
import type { Show } from '../session/state.ts';
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
  /** The words in English, where they were translated. */
  readonly english?: string | null;
  readonly show?: Show;
  readonly lit?: boolean;
  /** Where the post stands, at the start of its last line. */
  readonly place?: ComponentChildren;
}

/** A language is not told for a post, its letters are: they choose the face it is set in. Others are of no known language. */
const face = (text: string): { lang: string } => ({ lang: hasArabic(text) ? 'ar' : '' });

/** Somebody else's paper: author, handle, day, words, link. A dashed frame where only the link is left. */
export function PostFrame({ post, english = null, show = 'both', lit = false, place }: PostFrameProps): VNode {
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
        <PostWords words={words} english={english} show={show} />
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

/** A post that is no Arabic is left as it is: whatever a translator made of it, its own words say more. */
function PostWords({ words, english, show }: { words: string; english: string | null; show: Show }): VNode {
  const translated = hasArabic(words) && show !== 'ar' ? english : null;
  return (
    <>
      {translated !== null && (
        <p class="post-text" lang="en" dir="ltr">
          {translated}
        </p>
      )}
      {(translated === null || show === 'both') && (
        <p class={translated === null ? 'post-text' : 'post-text under'} dir="auto" {...face(words)}>
          {words}
        </p>
      )}
    </>
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
