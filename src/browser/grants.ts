import browser from 'webextension-polyfill';

export const ALL_SITES: readonly string[] = ['https://*/*', 'http://*/*'];

/** Which sites the reader lets the detector look at. */
export interface Grants {
  readonly newsrooms: boolean;
  readonly all: boolean;
  /** Hosts that the reader added. */
  readonly sites: readonly string[];
}

/** A path narrows where a script runs, never what is granted: `https://*.bbc.com/arabic/* → https://*.bbc.com/*`. */
export const toOrigin = (pattern: string): string => pattern.replace(/^(\w+:\/\/[^/]+)\/.*$/, '$1/*');

/** What a reader typed → the origin to ask for, the site with what lies below it; null where it names no site. */
export function toSiteOrigin(typed: string): string | null {
  const address = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address)) return null;
  const host = new URL(address).hostname.replace(/^www\./, '');
  return /^[^.]+\..*[^.]$/.test(host) ? `https://*.${host}/*` : null;
}

/** `https://*.example.org/* → example.org` */
export const toHost = (origin: string): string => origin.replace(/^\w+:\/\/(\*\.)?/, '').replace(/\/.*$/, '');

export async function readGrants(newsrooms: readonly string[]): Promise<Grants> {
  const [{ origins = [] }, all, every] = await Promise.all([
    browser.permissions.getAll(),
    browser.permissions.contains({ origins: [...ALL_SITES] }),
    browser.permissions.contains({ origins: [...newsrooms] }),
  ]);
  const known = new Set([...newsrooms, ...ALL_SITES]);
  const own = origins.filter((origin) => /^https?:/.test(origin) && !known.has(origin));
  return { newsrooms: every, all, sites: [...new Set(own.map(toHost))].sort() };
}

/** Asks the reader, through the browser. Call it in the click itself: after any `await` the browser refuses to ask. */
export function requestOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

export function removeOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...origins] });
}

/** Origins that the reader gave or took back. */
export interface GrantChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Hears of every change, also one made in the browser's own settings. */
export function watchGrants(onChange: (change: GrantChange) => void): void {
  browser.permissions.onAdded.addListener(({ origins: added = [] }) => onChange({ added, removed: [] }));
  browser.permissions.onRemoved.addListener(({ origins: removed = [] }) => onChange({ added: [], removed }));
}
