import type { Post } from '../../article/article.ts';
import { toHttpUrl } from '../http-url.ts';
import { blueskyPostOf } from './bluesky.ts';
import { facebookPostOf } from './facebook.ts';
import { instagramPostOf } from './instagram.ts';
import { telegramPostOf } from './telegram.ts';
import { threadsPostOf } from './threads.ts';
import { tiktokPostOf } from './tiktok.ts';
import { xPostOf } from './x.ts';
import { youtubePostOf } from './youtube.ts';

const BY_ADDRESS = [
  xPostOf,
  facebookPostOf,
  instagramPostOf,
  telegramPostOf,
  youtubePostOf,
  tiktokPostOf,
  threadsPostOf,
  blueskyPostOf,
];
const LONGEST = 2000; // characters of an address

/** The post that an address opens or shows; null for everything else (profiles, share and follow buttons, timelines). */
export function postOfUrl(address: string): Post | null {
  const url = address.length <= LONGEST ? toHttpUrl(address) : null;
  if (!url) return null;
  for (const postOf of BY_ADDRESS) {
    const post = postOf(url);
    if (post) return post;
  }
  return null;
}

const PASSED_ON = ['url', 'href', 'src', 'u', 'link'];

/** The post that a frame shows: its own address's, or the one that it passes on to a service that shows posts (`show?url=…`). */
export function postOfFrame(address: string): Post | null {
  const post = postOfUrl(address);
  if (post || address.length > LONGEST || !address.includes('?')) return post;
  const url = toHttpUrl(address, 'https://page.invalid');
  if (!url || /(?:facebook|twitter|[./]x|instagram|tiktok|threads)\.com$/.test(`.${url.hostname}`)) return null; // their buttons
  for (const name of PASSED_ON) {
    const passed = url.searchParams.get(name);
    const shown = passed ? postOfUrl(passed) : null;
    if (shown) return shown;
  }
  return null;
}
