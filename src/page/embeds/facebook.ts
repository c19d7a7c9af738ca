import type { Post } from '../../article/article.ts';
import { isHost, toHttpUrl } from '../http-url.ts';
import { wordsOf } from './find-signature.ts';
import { linesOf } from './lines-of.ts';
import { linkPost, withWords } from './post.ts';
import { toPostDay } from './to-post-day.ts';

const PLUGIN = /^\/(?:v\d+\.\d+\/)?plugins\/(post|video)\.php$/;
const PATHS = [
  /^\/([\w.%-]+)\/posts\/(?:[^/]+\/)?(\d+|pfbid\w+)/,
  /^\/([\w.%-]+)\/(?:photos|videos)\/(?:[^/]+\/)*?(\d+)\/?$/,
];
const PATHS_WITHOUT_AUTHOR = [
  /^\/groups\/[\w.%-]+\/(?:posts|permalink)\/(\d+)/,
  /^\/(?:reel|watch|story|share(?:\/[pvr])?)\/(\w{6,})/,
];
const ID_PARAMETERS = ['story_fbid', 'fbid', 'v', 'video_id'];

/** The name in a page's address; Arabic names stand there percent-encoded. */
function toHandle(name: string): string | null {
  try {
    return /^\d+$/.test(name) ? null : decodeURIComponent(name);
  } catch {
    return null;
  }
}

/** The address of a Facebook post or video, or of the plugin that shows one; null for pages, like and share buttons. */
export function facebookPostOf(url: URL): Post | null {
  if (isHost(url.hostname, 'fb.watch')) return url.pathname.length > 1 ? linkPost('facebook', null, url.href) : null;
  if (!isHost(url.hostname, 'facebook.com') && !isHost(url.hostname, 'fb.com')) return null;
  if (PLUGIN.test(url.pathname)) {
    const href = toHttpUrl(url.searchParams.get('href'));
    return href && !PLUGIN.test(href.pathname) ? facebookPostOf(href) : null;
  }
  for (const path of PATHS) {
    const [, name, id] = path.exec(url.pathname) ?? [];
    if (name && id) return linkPost('facebook', id, url.href, toHandle(name));
  }
  for (const path of PATHS_WITHOUT_AUTHOR) {
    const id = path.exec(url.pathname)?.[1];
    if (id) return linkPost('facebook', id, url.href);
  }
  const id = ID_PARAMETERS.map((name) => url.searchParams.get(name)).find((value) => value && /^\w+$/.test(value));
  return id && /^\/(permalink|story|photo|video|watch)/.test(url.pathname) ? linkPost('facebook', id, url.href) : null;
}

/** The words of a quote, and its last line, which says who and when: `تم النشر بواسطة وزارة المياه في الأحد، ٣ سبتمبر ٢٠٢٣`. */
function withQuote(post: Post, quote: Element): Post {
  const lines = linesOf(quote).split('\n');
  const last = lines.at(-1) ?? '';
  const author = Array.from(quote.querySelectorAll('a'), (link) => linesOf(link)).at(-2); // the last link is the day
  if (!author || !last.includes(author)) return withWords(post, { text: wordsOf(lines.join('\n')) });
  return withWords(post, { author, date: toPostDay(last), text: wordsOf(lines.slice(0, -1).join('\n')) });
}

/** `div.fb-post[data-href]` and AMP's element, or the blockquote that stands inside, which keeps the post's words. */
export function readFacebook(element: Element): Post | null {
  const quote = element.localName === 'blockquote' ? element : element.querySelector('blockquote');
  const addresses = [element.getAttribute('data-href'), quote?.getAttribute('cite')];
  const post = addresses.flatMap((address) => {
    const url = toHttpUrl(address);
    return (url && facebookPostOf(url)) ?? [];
  })[0];
  return post && quote ? withQuote(post, quote) : (post ?? null);
}
