import type { Post } from '../../article/article.ts';
import { toHttpUrl } from '../http-url.ts';
import { blueskyPostOf, readBluesky } from './bluesky.ts';
import { facebookPostOf, readFacebook } from './facebook.ts';
import { instagramPostOf, readInstagram } from './instagram.ts';
import { readMastodon } from './mastodon.ts';
import { readTelegram, telegramPostOf } from './telegram.ts';
import { readThreads, threadsPostOf } from './threads.ts';
import { readTiktok, tiktokPostOf } from './tiktok.ts';
import { readX, xPostOf } from './x.ts';
import { readYoutube, youtubePostOf } from './youtube.ts';

const BY_ELEMENT = [
  readX,
  readFacebook,
  readInstagram,
  readTelegram,
  readYoutube,
  readTiktok,
  readThreads,
  readBluesky,
  readMastodon,
];
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

/** Where lazy loaders, consent walls and editors keep the address of a frame that is not there yet. */
const ADDRESS_ATTRIBUTES = [
  'src',
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-url',
  'data-href',
  'data-embed-url',
  'data-oembed-url',
  'url',
  'cite',
];
const HOLDERS = /^(iframe|oembed|amp-iframe|div|figure|span|blockquote)$/;

/** The post that an address opens or shows; null for everything else (profiles, share and follow buttons, timelines). */
export function postOfUrl(address: string): Post | null {
  const url = toHttpUrl(address);
  if (!url) return null;
  for (const postOf of BY_ADDRESS) {
    const post = postOf(url);
    if (post) return post;
  }
  return null;
}

/** Elements that may be an embed, told cheaply: the walk asks for every element of a page. */
const NAMES = /^(iframe|blockquote|script|oembed|twitter-widget|lite-youtube|amp-.+)$/;
const ATTRIBUTES = [
  'data-tweet-id',
  'data-tweetid',
  'data-url',
  'data-src',
  'data-href',
  'data-embed-url',
  'data-oembed-url',
];
const CLASSES = /\b(fb-(post|video)|mastodon-embed)\b/;
const WORDS_AT_MOST = 400; // characters: an element with more is a part of the page that happens to carry an address

const mayEmbed = (element: Element): boolean =>
  NAMES.test(element.localName) ||
  ATTRIBUTES.some((name) => element.hasAttribute(name)) ||
  CLASSES.test(element.getAttribute('class') ?? '');

/** A post whose address stands in an attribute: frames, and placeholders that hold nothing else. */
function readHolder(element: Element): Post | null {
  if (!HOLDERS.test(element.localName) || (element.textContent ?? '').trim().length > WORDS_AT_MOST) return null;
  for (const name of ADDRESS_ATTRIBUTES) {
    const value = element.getAttribute(name);
    const post = value ? postOfUrl(value) : null;
    if (post) return post;
  }
  return null;
}

/** The post that an element embeds, whichever platform's; null where it is none. */
export function readPost(element: Element): Post | null {
  if (!mayEmbed(element)) return null;
  for (const read of BY_ELEMENT) {
    const post = read(element);
    if (post) return post;
  }
  return readHolder(element);
}
