import type { Post } from '../../article/article.ts';
import { instagramPostOfCode } from './instagram.ts';
import { postOfFrame } from './post-of-url.ts';
import { telegramPostOfValue } from './telegram.ts';
import { tiktokPostOfId } from './tiktok.ts';
import { xPostOfId, xPostOfValue } from './x.ts';
import { youtubePostOfId } from './youtube.ts';

const LONGEST = 4000; // characters of a value that is looked at
const ADDRESS = /^(?:[\w-]{0,40}-)?((?:https?:)?\/\/\S{5,1990})$/i; // also `twitter-embed-https://…`
const SETTINGS = /"(?:src|url|href|link|youtube_url|embed_?url|video_?url)"\s*:\s*"(https?:[^"]{5,500})"/i; // data-settings='{"youtube_url": …}'

/** Attributes whose value may be an id, and those that say whose: `data-provider="twitter"`. */
const ID_NAME = /(?:id|code|tweet|status|post|video|key|src)$/;
const OTHER_ID = /widget|user|account|author|page|site|app|slot|ad-/;
const PROVIDER_NAME = /(?:type|provider|service|platform|network|source)$/;

/** Platforms by what their placeholders are called, and how their ids look where the name alone says what the value is. */
const PLATFORMS: readonly (readonly [RegExp, (value: string) => Post | null])[] = [
  [/tweet|twitter/, (value) => (value.length >= 15 ? xPostOfId(value) : null)],
  [/youtube|(?:^|[^a-z])yt(?:[^a-z]|$)/, youtubePostOfId],
  [/instagram/, (value) => (/\D/.test(value) ? instagramPostOfCode(value) : null)],
  [/tiktok/, tiktokPostOfId],
];

/** What carries ids and addresses of posts and shows none. */
const NO_EMBED =
  /(?:^|[^a-z])(?:share|sharing|follow|buttons?|btn|likes?|comments?|timeline|subscribe|channel|playlist|profile|intent)(?:[^a-z]|$)/;

/** Attributes that most elements have and that never tell of a post. */
const PLAIN_NAMES = new Set(
  'class id style dir lang role title alt width height rel target type tabindex hidden href itemprop itemscope itemtype aria-hidden aria-label aria-labelledby'.split(
    ' ',
  ),
);

/** What an element calls itself, in lower case and camel case apart: `<div class="tweetEmbed" data-type="x"> → div tweet-embed x`. */
function callOf(element: Element, names: readonly string[]): string {
  const said = [element.localName, element.getAttribute('class') ?? ''];
  for (const name of names) if (PROVIDER_NAME.test(name)) said.push((element.getAttribute(name) ?? '').slice(0, 40));
  return said
    .map((text) =>
      text
        .slice(0, 500)
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .toLowerCase(),
    )
    .join(' ');
}

/**
 * The post that attributes of an element name: an address in any of them (where lazy loaders, consent walls and editors
 * keep it), an id in one whose name, or whose element's, says of which platform. `<div class="tweet-embed" data-id="17…">`
 */
export function readPlaceholder(element: Element): Post | null {
  const names = element.getAttributeNames();
  let called: string | null = null;
  let byId: Post | null = null;
  for (const name of names) {
    if (PLAIN_NAMES.has(name)) continue;
    const value = element.getAttribute(name) ?? '';
    if (value.length < 5 || value.length > LONGEST) continue;
    if (!value.includes('//') && !value.startsWith('{') && !ID_NAME.test(name)) continue;
    called ??= callOf(element, names);
    if (element.localName !== 'iframe' && NO_EMBED.test(called)) return null; // a frame's address says enough
    const post = postOfAttribute(name, value.trim(), called);
    if (post && ADDRESS.test(value.trim())) return post; // an address says more than an id: whose post it is
    byId ??= post;
  }
  return byId;
}

function postOfAttribute(name: string, value: string, called: string): Post | null {
  const address = ADDRESS.exec(value)?.[1];
  if (address) return postOfFrame(address);
  if (/^[{[]/.test(value)) return postOfFrame(SETTINGS.exec(value)?.[1]?.replaceAll('\\/', '/') ?? '');
  if (/^data-(?:tweet-?id|twitter-?id)$/.test(name)) return xPostOfValue(value);
  if (name === 'data-telegram-post') return telegramPostOfValue(value);
  if (OTHER_ID.test(name)) return null;
  for (const [platform, postOf] of PLATFORMS) {
    if (platform.test(name) || platform.test(called)) return postOf(value);
  }
  return null;
}
