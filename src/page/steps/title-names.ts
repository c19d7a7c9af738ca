import { foldSpace } from '../fold-space.ts';
import type { Metadata } from '../metadata/read-metadata.ts';
import { keyOf, similarity } from '../prose.ts';

const SEPARATOR = /\s+[|–—·•»«:]{1,2}\s+|\s+-\s+|\s*[|]\s*/;
export const wordsOf = (text: string): number => text.trim().split(/\s+/).length;
export const HEADLINE = 4; // words: a headline says something, a name is shorter

/** Parts of a window title without the parts that only name the site. */
export function withoutSite(title: string, siteNames: readonly string[]): string {
  const names = new Set(siteNames.map(keyOf));
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const named = (part: string | undefined) => part !== undefined && names.has(keyOf(part));
  const from = named(parts[0]) ? title.slice((parts[0] ?? '').length).replace(/^[\s|–—·•»«:-]+/, '') : title;
  const last = parts.at(-1) ?? '';
  return named(last) ? from.slice(0, from.lastIndexOf(last)).replace(/[\s|–—·•»«:-]+$/, '') : from;
}

/** Whatever in `<title>` is left beside the title. */
export function restOf(windowTitle: string | null, title: string): string | null {
  if (!windowTitle) return null;
  const parts = windowTitle.split(SEPARATOR).map(foldSpace).filter(Boolean);
  const rest = parts.filter((part) => similarity(part, title) < 0.5 && !keyOf(title).includes(keyOf(part)));
  return rest.length === 1 && parts.length > 1 ? (rest[0] ?? null) : null;
}

/** What `<title>` may call the article: the whole, and where nothing else names it every part of three words or more. */
export function windowTitles({ titles, windowTitle }: Metadata): string[] {
  if (!windowTitle) return [];
  const parts = windowTitle.split(SEPARATOR).filter((part) => part.trim().split(/\s+/).length >= 3);
  return titles.length ? [windowTitle] : [windowTitle, ...parts];
}

/** Titles that only name the site, as its front page's stand in the head of every page: the window title ends with them behind a headline. */
export function brandsIn({ titles, windowTitle }: Metadata): string[] {
  const parts = windowTitle?.split(SEPARATOR) ?? [];
  if (parts.length < 2 || wordsOf(parts[0] ?? '') < HEADLINE) return [];
  const last = keyOf(parts.at(-1) ?? '');
  return titles.filter((title) => keyOf(title) === last && keyOf(parts[0] ?? '') !== last);
}
