import type { Site } from '../../sites/sites.ts';
import type { Metadata } from '../metadata/read-metadata.ts';
import type { BlockPlace } from '../places.ts';
import { type Bag, bagOf, overlap } from '../prose.ts';
import type { Run } from '../read-runs.ts';
import { boldLine, headlineAmong, isOut, lineOf, onlyTitle, type Shown, shownTitles } from './shown-titles.ts';
import { brandsIn, HEADLINE, restOf, windowTitles, withoutSite, wordsOf } from './title-names.ts';

export interface Title {
  readonly text: string;
  /** Null where the page shows none and only its head names one. */
  readonly place: BlockPlace | null;
  /** What `<title>` says beside the title: usually the site's name. */
  readonly siteName: string | null;
}

const LIKE_ENOUGH = 0.7;

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

const SOMEWHAT = 0.2;

/** The one `h1` of a page whose head gives its story another headline, for searches. */
function onlyHeading(shown: readonly Shown[], given: readonly Given[]): Shown | undefined {
  const heads = shown.filter(({ element }) => element.localName === 'h1' && !isOut(element));
  const [head] = heads;
  const isTitle = head && heads.length === 1 && wordsOf(head.text) >= HEADLINE && !head.element.closest('a');
  return isTitle && likeness(head.text, given) >= SOMEWHAT ? head : undefined;
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
