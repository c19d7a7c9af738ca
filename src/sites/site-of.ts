import { SITES, type Site } from './sites.ts';

/** The host of an address without `www.`, and its path; null where it is no http(s) address. Written out: this room knows no DOM. */
function partsOf(url: string): { host: string; path: string } | null {
  const [, host, path = '/'] = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)(?::\d+)?(\/[^?#]*)?/i.exec(url) ?? [];
  return host ? { host: host.toLowerCase().replace(/^www\./, ''), path } : null;
}

const isUnder = (path: string, start: string): boolean => path === start || path.startsWith(`${start}/`);

/** The newsroom of an address; null for all others. `https://www.bbc.com/arabic/articles/x` is BBC Arabic, `…/news/x` is not. */
export function siteOf(url: string | null | undefined): Site | null {
  const parts = url ? partsOf(url) : null;
  if (!parts) return null;
  const { host, path } = parts;
  const isHere = (site: Site) => site.hosts.some((known) => host === known || host.endsWith(`.${known}`)) && (!site.path || isUnder(path, site.path));
  const found = SITES.filter(isHere);
  return found.reduce<Site | null>((a, b) => (longest(b) > longest(a) ? b : a), null);
}

const longest = (site: Site | null): number => Math.max(0, ...(site?.hosts.map((host) => host.length) ?? []));

/** Match patterns of all newsrooms, for the extension's grants: `https://*.aljazeera.net/*` (which covers the bare host too). */
export const matchPatterns = (): string[] => SITES.flatMap(({ hosts, path = '' }) => hosts.map((host) => `https://*.${host}${path}/*`));
