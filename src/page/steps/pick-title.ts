import type { Site } from '../../sites/sites.ts';
import { foldNodes, foldSpace } from '../fold-space.ts';
import type { Metadata } from '../metadata/read-metadata.ts';
import type { BlockPlace } from '../places.ts';
import { type Bag, bagOf, keyOf, overlap, scoreProse, similarity } from '../prose.ts';
import type { Run } from '../read-runs.ts';
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

const LONGEST = 400; // characters

/** The text nodes of an element; none where it holds more than a title. */
function textNodes(element: Element): Text[] {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  const nodes: Text[] = [];
  let length = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (/^(?:script|style)$/.test(node.parentElement?.localName ?? '')) continue;
    length += node.data.trim().length;
    if (length > LONGEST) return [];
    nodes.push(node);
  }
  return nodes;
}

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

const wordsOf = (text: string): number => text.trim().split(/\s+/).length;
const HEADLINE = 4; // words: a headline says something, a name is shorter

/** Titles that only name the site, as its front page's stand in the head of every page: the window title ends with them behind a headline. */
function brandsIn({ titles, windowTitle }: Metadata): string[] {
  const parts = windowTitle?.split(SEPARATOR) ?? [];
  if (parts.length < 2 || wordsOf(parts[0] ?? '') < HEADLINE) return [];
  const last = keyOf(parts.at(-1) ?? '');
  return titles.filter((title) => keyOf(title) === last && keyOf(parts[0] ?? '') !== last);
}

interface Shown {
  readonly element: Element;
  readonly nodes: readonly Node[];
  readonly text: string;
}

const SHOWN_AT_MOST = 400;

/** Everything that looks like a title, in the order of the page. */
const shownTitles = (document: Document): Shown[] =>
  Array.from(document.querySelectorAll(TITLE_LIKE))
    .slice(0, SHOWN_AT_MOST)
    .map((element) => ({ element, nodes: textNodes(element) }))
    .map(({ element, nodes }) => ({ element, nodes, text: foldNodes(nodes) }))
    .filter(({ text }) => text.length >= 8 && text.length <= LONGEST);

/** What the head calls the article, each name once. */
interface Given {
  readonly text: string;
  readonly bag: Bag;
}

const toGiven = (titles: readonly string[]): Given[] =>
  [...new Set(titles)].map((text) => ({ text, bag: bagOf(text) }));

/** How like a text is to what the head calls the article; texts of quite another length are not compared word by word. */
function likeness(text: string, given: readonly Given[]): number {
  const near = given.filter((title) => title.text.length < text.length * 3 && text.length < title.text.length * 3);
  if (near.length === 0) return 0;
  const bag = bagOf(text);
  return Math.max(...near.map((title) => overlap(title.bag, bag)));
}

function bestOf(shown: readonly Shown[], given: readonly Given[]): Shown | undefined {
  return shown
    .map((one) => ({
      one,
      like: likeness(one.text, given),
      rank: one.element.localName === 'h1' ? 0.15 : /^h\d$/.test(one.element.localName) ? 0.05 : 0,
    }))
    .filter(({ like }) => like >= LIKE_ENOUGH)
    .sort((a, b) => b.like + b.rank - a.like - a.rank)
    .find(({ one }) => !isOut(one.element))?.one;
}

/** A line of the page that is, word for word, what its window title says in full or in a part. */
function lineOf(runs: readonly Run[], titles: readonly string[]): Shown | undefined {
  const keys = new Set(titles.map(keyOf));
  const most = Math.max(0, ...titles.map((title) => title.length)) + 10;
  return runs.find((run) => run.text.length <= most && run.linked === 0 && keys.has(keyOf(run.text)));
}

/** The same words once: a cell named as a title may hold a span that is named so too. The innermost stays. */
const distinct = (shown: readonly Shown[]): Shown[] => [...new Map(shown.map((one) => [one.text, one])).values()];

/**
 * The only `h1` of the article itself, or the only line named as a title: either knows better than a window title alone;
 * an `h1` anywhere where the window names only the site.
 */
function onlyTitle(shown: readonly Shown[], isSiteAlone: boolean): Shown | undefined {
  const isTitle = ({ element, text }: Shown) => wordsOf(text) >= HEADLINE && !isOut(element);
  const isLinked = ({ element }: Shown) => element.closest('a') !== null || element.querySelector('a') !== null;
  const heads = shown.filter(({ element }) => element.localName === 'h1' && !isOut(element));
  const told = distinct(isSiteAlone ? heads.filter((one) => isTitle(one) && !isLinked(one)) : heads);
  const [head] = told;
  if (head && told.length === 1 && isTitle(head) && (isSiteAlone || head.element.closest('article, main'))) return head;
  if (heads.length > 0 && !isSiteAlone) return undefined;
  const lines = distinct(shown.filter((one) => isTitle(one) && !isLinked(one)));
  return lines.length === 1 ? lines[0] : undefined;
}

/** Of several `h1` the only one that says something, where the window, and so a logo's `h1`, names only the site. */
function headlineAmong(shown: readonly Shown[]): Shown | undefined {
  const heads = distinct(shown.filter(({ element }) => element.localName === 'h1' && !isOut(element)));
  const telling = heads.filter(({ element, text }) => wordsOf(text) >= HEADLINE && !element.closest('a'));
  return heads.length > 1 && telling.length === 1 ? telling[0] : undefined;
}

const SOMEWHAT = 0.2;

/** The one `h1` of a page whose head gives its story another headline, for searches. */
function onlyHeading(shown: readonly Shown[], given: readonly Given[]): Shown | undefined {
  const heads = shown.filter(({ element }) => element.localName === 'h1' && !isOut(element));
  const [head] = heads;
  const isTitle = head && heads.length === 1 && wordsOf(head.text) >= HEADLINE && !head.element.closest('a');
  return isTitle && likeness(head.text, given) >= SOMEWHAT ? head : undefined;
}

const NEAR = 4; // lines

/** The one line of four words or more that is all bold and stands over sentences: the title of a page with no mark for one. */
function boldLine(runs: readonly Run[]): Shown | undefined {
  const lines = runs.filter(
    ({ text, bold, linked, order }, index) =>
      bold >= text.length * 0.9 &&
      linked === 0 &&
      wordsOf(text) >= HEADLINE &&
      text.length <= LONGEST / 2 &&
      !/[.؟!؛:]$/.test(text) &&
      runs.slice(index + 1, index + 1 + NEAR).some((run) => run.order > order && scoreProse(run) > 0),
  );
  return lines.length === 1 ? lines[0] : undefined;
}

/**
 * The title as the page shows it: the heading most like what its head calls it, `h1` before others; a line that is word
 * for word its window title; the head's own words (without the site's name) where nothing on the page agrees.
 */
export function pickTitle(document: Document, told: Metadata, site: Site | null, runs: readonly Run[]): Title | null {
  const brands = brandsIn(told);
  const metadata = brands.length ? { ...told, titles: told.titles.filter((title) => !brands.includes(title)) } : told;
  const siteNames = [...metadata.siteNames, ...brands, ...(site ? [site.name, site.english, ...site.hosts] : [])];
  const names = [...metadata.titles, ...windowTitles(metadata)].map((title) => withoutSite(title, siteNames));
  const given = toGiven(names);
  const shown = shownTitles(document);
  const isWindowAlone = metadata.titles.length === 0;
  const isSiteAlone = isWindowAlone && names.every((title) => wordsOf(title) < HEADLINE);
  const best =
    (isSiteAlone ? headlineAmong(shown) : undefined) ??
    bestOf(shown, given) ??
    (given.length === 0 ? shown.find(({ element }) => element.localName === 'h1') : undefined) ??
    (isWindowAlone ? (lineOf(runs, names) ?? onlyTitle(shown, isSiteAlone)) : onlyHeading(shown, given)) ??
    (isSiteAlone ? boldLine(runs) : undefined);
  if (best) {
    const { element, nodes, text } = best;
    return { text, place: { element, nodes }, siteName: restOf(metadata.windowTitle, text) };
  }
  const text = names[0];
  return text ? { text, place: null, siteName: restOf(metadata.windowTitle, text) } : null;
}
