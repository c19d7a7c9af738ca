import type { Article } from '../article/article.ts';
import { blockText } from '../article/text-of.ts';

/** Query parameters that say where the reader came from, or which dress the page wears, not which article it is. */
const NOT_THE_ARTICLE =
  /^(utm_.*|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|_ga|_gl|amp|outputtype|traffic_source)$/i;
/** Hosts of the same newsroom in another dress: `www.`, mobile and AMP. */
const DRESS = /^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)/;
/** AMP caches carry the address of the article in their own path. */
const AMP_CACHES: readonly RegExp[] = [
  /^https?:\/\/[^/]+\.cdn\.ampproject\.org\/(?:[a-z]\/)?(s\/)?([^/]+\..*)$/i,
  /^https?:\/\/(?:www\.)?google\.[a-z.]+\/amp\/(s\/)?([^/]+\..*)$/i,
];

function readAddress(address: string): URL | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return /^https?:$/.test(url.protocol) ? url : null;
}

function outOfCache(url: string): string {
  for (const cache of AMP_CACHES) {
    const found = cache.exec(url);
    if (found) return `${found[1] ? 'https' : 'http'}://${found[2]}`;
  }
  return url;
}

function bareHost(url: URL): string {
  let host = url.hostname.replace(/\.$/, '');
  while (DRESS.test(host)) host = host.replace(DRESS, '');
  return url.port ? `${host}:${url.port}` : host;
}

/** Percent escapes in one case, no AMP ending, no closing slash: `/news/%d8%a7/amp/ → /news/%D8%A7`. */
function barePath(url: URL): string {
  let path = url.pathname.replace(/%[0-9a-f]{2}/gi, (octet) => octet.toUpperCase());
  for (let before = ''; before !== path; ) {
    before = path;
    path = path.replace(/\/+$/, '').replace(/(?:\/amp|\.amp)$/i, '');
  }
  return path;
}

/**
 * One name for every address under which the same article is met; null for anything but http(s).
 * `http://m.akhbar.example/خبر/12/amp/?utm_source=x#top → akhbar.example/%D8%AE%D8%A8%D8%B1/12`
 */
export function canonicalAddress(address: string): string | null {
  const direct = readAddress(address);
  const url = direct && (readAddress(outOfCache(direct.href)) ?? direct);
  if (!url) return null;
  const query = [...url.searchParams]
    .filter(([key]) => !NOT_THE_ARTICLE.test(key))
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`)
    .sort()
    .join('&');
  // "#!" addresses a page of its own in old single-page sites; any other hash is a place on the same page
  const route = url.hash.startsWith('#!') ? url.hash : '';
  return bareHost(url) + barePath(url) + (query && `?${query}`) + route;
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export interface WhichPart {
  /** Only a part of the page that the person selected: a pin of its own beside that of the whole article. */
  readonly part?: boolean;
}

/**
 * The id under which an article is pinned: its address; where it has none (pasted text) a hash of its words;
 * for a selected part both. `{url: 'https://akhbar.example/خبر'} → 'page:akhbar.example/%D8%AE…'`
 */
export async function pinId(article: Article, { part = false }: WhichPart = {}): Promise<string> {
  const address = article.url === null ? null : canonicalAddress(article.url);
  if (address !== null && !part) return `page:${address}`;
  const words = article.blocks.map((block) => blockText(block).replace(/\s+/g, ' ').trim());
  const hash = await sha256(words.filter(Boolean).join('\n'));
  return address === null ? `text:${hash}` : `part:${address} ${hash}`;
}
