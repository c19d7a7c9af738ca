import { isArabic } from '../arabic/is-arabic.ts';
import { normalise } from '../arabic/normalise.ts';
import { SERVICE_TITLES } from '../lexicon/service-pages.ts';
import { findProse } from './detector/find-prose.ts';
import { isHomeOrWiki, isListing } from './detector/is-listing.ts';
import { mayBeArabicPage } from './detector/may-be-arabic.ts';
import { bodyInData, readKind } from './detector/read-kind.ts';
import { hidesStructure } from './hides-structure.ts';

/**
 * The detector: is this page an article? It goes into a content script of its own (the badge), so it stays small:
 * no metadata parsing, no table, nothing of the reader. The reader's verdict asks the same function.
 */

let serviceTitles: ReadonlySet<string> | undefined; // made when first asked for

function isService(title: string): boolean {
  serviceTitles ??= new Set(SERVICE_TITLES.split('|'));
  return serviceTitles.has(normalise(title));
}

const HEADLINE = 4; // words: an article's title is a sentence, that of a section, a person or a policy a name
const BETWEEN = /\s+[|–—·«»-]\s+/;

/** Characters of prose that make an article, by what else says that it is one; `named`: its title is only a name. */
const ENOUGH = { declared: 120, titled: 300, named: 1500 } as const;

/** A flash is one sentence under its headline, on a page that calls itself an article. */
const FLASH = 80;

function addressOf(document: Document): URL | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  for (const address of [document.URL, canonical, shared]) {
    if (address && /^https?:/.test(address) && URL.canParse(address)) return new URL(address);
  }
  return null;
}

/** What the page calls its content, without the site's name: its headings and what it gives to others. */
function titlesOf(document: Document): string[] {
  const headings = Array.from(document.querySelectorAll('h1'), (heading) => heading.textContent ?? '');
  const shared = document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';
  return [...headings, shared].map(withoutSite).filter((title) => title !== '');
}

const withoutSite = (title: string): string => title.trim().split(BETWEEN)[0] ?? '';
const isHeadline = (title: string): boolean => (title.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= HEADLINE;

/** The prose of a page that has the shape of one article, in whatever language: in one place, no list of stories; '' otherwise. */
function articleProse(document: Document): string {
  const address = addressOf(document);
  if (address && isHomeOrWiki(address)) return '';
  const kind = readKind(document);
  if (kind.isOther || (address && !kind.isArticle && isListing(address))) return '';
  const titles = titlesOf(document);
  if ([...titles, withoutSite(document.title)].some(isService)) return '';

  // An old page without a heading may have its site's name alone in the window's title.
  const isTitled = titles.length === 0 || [...titles, withoutSite(document.title)].some(isHeadline);
  const isShared = document.querySelector('meta[property="og:type"][content*="article" i]') !== null;
  const enough = kind.isArticle || (isShared && isTitled) ? 'declared' : isTitled || isShared ? 'titled' : 'named';
  const shown = findProse(document, kind.isArticle);
  const prose = kind.isArticle && shown.length < ENOUGH.declared ? bodyInData(document) || shown : shown;
  const sentences = prose.match(/[.؟!۔?](?=\s|$|["»”])/g)?.length ?? 0;
  if (prose.length >= ENOUGH[enough] && (sentences >= 2 || prose.length >= 500)) return prose;
  const isUnderHeadline = Array.from(document.querySelectorAll('h1')).some((h1) => isHeadline(h1.textContent ?? ''));
  return kind.isArticle && isUnderHeadline && sentences > 0 && prose.length >= FLASH ? prose : '';
}

export const hasArticleShape = (document: Document): boolean => articleProse(document) !== '';

/** Whether a page is an article in Arabic. Home, section and search pages are not, nor are Persian, Urdu or Sorani ones. */
export const detectArticle = (document: Document): boolean =>
  mayBeArabicPage(document) && !hidesStructure(document) && isArabic(articleProse(document));
