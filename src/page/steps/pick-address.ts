import type { Outlet } from '../../article/article.ts';
import type { Site } from '../../sites/sites.ts';
import { toHttpUrl } from '../http-url.ts';
import { keyOf } from '../prose.ts';

const NUMERIC_HOST = /^[\d.]+$|^\[/;
const bare = (url: URL): string => url.hostname.replace(/^(?:www|m|amp)\./, '');

/**
 * The article's address: where we are, or what the page calls its own on the same host (without tracking parameters);
 * without an address of our own, the first the page names. Null unless http(s).
 */
export function pickUrl(here: string | null, urls: readonly string[]): string | null {
  const base = toHttpUrl(here);
  const given = urls
    .flatMap((url) => toHttpUrl(url, base?.href) ?? [])
    .filter((url) => !NUMERIC_HOST.test(url.hostname));
  if (!base) return (given.find((url) => url.pathname !== '/') ?? given[0])?.href ?? null;
  const own = given.find((url) => bare(url) === bare(base) && (url.pathname !== '/' || base.pathname === '/'));
  return (own ?? base).href;
}

/** Who publishes: the newsroom's row, or the name the page gives itself. */
export function pickOutlet(site: Site | null, siteNames: readonly string[]): Outlet | null {
  const isAddress = (name: string) => /^[\w-]+(?:\.[\w-]+)+$/.test(name);
  const arabic = siteNames.find((name) => /\p{Script=Arabic}/u.test(name) && name.length <= 60);
  const name =
    site?.name ?? arabic ?? siteNames.find((other) => keyOf(other) && !isAddress(other) && other.length <= 60);
  return name ? { name, english: site?.english ?? null } : null;
}
