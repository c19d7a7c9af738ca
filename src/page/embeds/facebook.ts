import type { Post } from '../../article/article.ts';
import { isHost, toHttpUrl } from '../http-url.ts';
import { wordsOf } from './find-signature.ts';
import { linesOf } from './lines-of.ts';
import { linkPost, withWords } from './post.ts';

const PLUGIN = /^\/(?:v\d+\.\d+\/)?plugins\/(post|video)\.php$/;
const PATHS = [
  /^\/([\w.%-]+)\/posts\/(?:[^/]+\/)?(\d+|pfbid\w+)/,
  /^\/([\w.%-]+)\/(?:photos|videos)\/(?:[^/]+\/)*?(\d+)\/?$/,
  /^\/groups\/([\w.-]+)\/(?:posts|permalink)\/(\d+)/,
  /^\/(?:reel|watch|share\/[pvr])\/(\w+)/,
];
const ID_PARAMETERS = ['story_fbid', 'fbid', 'v'];

/** The address of a Facebook post or video, or of the plugin that shows one; null for pages, like and share buttons. */
export function facebookPostOf(url: URL): Post | null {
  if (isHost(url.hostname, 'fb.watch')) return linkPost('facebook', null, url.href);
  if (!isHost(url.hostname, 'facebook.com')) return null;
  if (PLUGIN.test(url.pathname)) {
    const href = toHttpUrl(url.searchParams.get('href'));
    return href && !PLUGIN.test(href.pathname) ? facebookPostOf(href) : null;
  }
  for (const path of PATHS) {
    const [, first, second] = path.exec(url.pathname) ?? [];
    if (second) return linkPost('facebook', second, url.href, first ?? null);
    if (first) return linkPost('facebook', first, url.href);
  }
  const id = ID_PARAMETERS.map((name) => url.searchParams.get(name)).find((value) => value && /^\w+$/.test(value));
  return id && /^\/(permalink|story|photo|video|watch)/.test(url.pathname) ? linkPost('facebook', id, url.href) : null;
}

/** `div.fb-post[data-href]` and AMP's element; a blockquote inside keeps the post's words. */
export function readFacebook(element: Element): Post | null {
  if (!element.matches('.fb-post, .fb-video, amp-facebook')) return null;
  const url = toHttpUrl(element.getAttribute('data-href'));
  const post = url && facebookPostOf(url);
  if (!post) return null;
  const [words, signature] = element.querySelectorAll('blockquote p');
  if (!words || !signature) return post;
  const author = signature.querySelector('a')?.textContent?.trim() || null;
  return withWords(post, { author, text: wordsOf(linesOf(words)) });
}
