import type { Site } from '../../sites/sites.ts';
import { foldNodes, foldSpace } from '../fold-space.ts';
import type { Metadata } from '../metadata/read-metadata.ts';
import type { BlockPlace } from '../places.ts';
import { keyOf, similarity } from '../prose.ts';
import { zoneOf } from '../zone-of.ts';

export interface Title {
  readonly text: string;
  /** Null where the page shows none and only its head names one. */
  readonly place: BlockPlace | null;
  /** What `<title>` says beside the title: usually the site's name. */
  readonly siteName: string | null;
}

const SEPARATOR = /\s+[|–—·•»«:]{1,2}\s+|\s+-\s+|\s*[|]\s*/;
const LIKE_ENOUGH = 0.7;
const TITLE_LIKE = 'h1, h2, h3, [itemprop~="headline"], [class*="title"], [class*="Title"], [class*="headline"]';

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

const textNodes = (element: Element): Text[] => {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes.filter(
    (node) => node.parentElement?.localName !== 'script' && node.parentElement?.localName !== 'style',
  );
};

const isOut = (element: Element): boolean => {
  for (let e: Element | null = element; e; e = e.parentElement) {
    const zone = zoneOf(e);
    if (zone && /hidden|navigation|footer|related|ticker/.test(zone.why) && e.localName !== 'h1') return true;
  }
  return false;
};

/** Whatever in `<title>` is left beside the title. */
function restOf(windowTitle: string | null, title: string): string | null {
  if (!windowTitle) return null;
  const parts = windowTitle.split(SEPARATOR).map(foldSpace).filter(Boolean);
  const rest = parts.filter((part) => similarity(part, title) < 0.5 && !keyOf(title).includes(keyOf(part)));
  return rest.length === 1 && parts.length > 1 ? (rest[0] ?? null) : null;
}

/** What `<title>` may call the article: the whole, and where nothing else names it every part of three words or more. */
function windowTitles({ titles, windowTitle }: Metadata): string[] {
  if (!windowTitle) return [];
  const parts = windowTitle.split(SEPARATOR).filter((part) => part.trim().split(/\s+/).length >= 3);
  return titles.length ? [windowTitle] : [windowTitle, ...parts];
}

/**
 * The title as the page shows it: the heading most like what its head calls it, `h1` before others; the head's own
 * words (without the site's name) where no heading agrees.
 */
export function pickTitle(document: Document, metadata: Metadata, site: Site | null): Title | null {
  const siteNames = [...metadata.siteNames, ...(site ? [site.name, site.english, ...site.hosts] : [])];
  const given = [...metadata.titles, ...windowTitles(metadata)].map((title) => withoutSite(title, siteNames));
  const shown = Array.from(document.querySelectorAll(site?.selectors?.title ?? TITLE_LIKE))
    .slice(0, 400)
    .map((element) => ({ element, nodes: textNodes(element) }))
    .map(({ element, nodes }) => ({ element, nodes, text: foldNodes(nodes) }))
    .filter(({ text }) => text.length >= 8 && text.length <= 400);
  const scored = shown
    .map((one) => ({
      ...one,
      like: Math.max(0, ...given.map((title) => similarity(title, one.text))),
      rank: one.element.localName === 'h1' ? 0.15 : /^h\d$/.test(one.element.localName) ? 0.05 : 0,
    }))
    .filter(({ like }) => like >= LIKE_ENOUGH)
    .sort((a, b) => b.like + b.rank - a.like - a.rank);
  // A window title alone may be the site's or a stale one: the only `h1` of the article itself knows better.
  const heads = shown.filter(({ element }) => element.localName === 'h1' && !isOut(element));
  const only =
    heads.length === 1
      ? heads.find(({ element, text }) => element.closest('article, main') && text.split(' ').length >= 4)
      : undefined;
  const best =
    scored.find(({ element }) => !isOut(element)) ??
    (given.length === 0 ? shown.find(({ element }) => element.localName === 'h1') : undefined) ??
    (metadata.titles.length === 0 ? only : undefined);
  if (best) {
    const { element, nodes, text } = best;
    return { text, place: { element, nodes }, siteName: restOf(metadata.windowTitle, text) };
  }
  const text = given[0];
  return text ? { text, place: null, siteName: restOf(metadata.windowTitle, text) } : null;
}
