import { isArabic } from '../arabic/is-arabic.ts';

/**
 * The detector: is this page an article? It goes into a content script of its own (the badge), so it stays small:
 * no metadata parsing, no table, nothing of the reader. The reader's verdict asks the same function.
 */

const HOME = /^\/(?:ar|arabic|home|index\.\w+|default\.aspx)?\/?$/i;
const LISTING = /\/(?:search|tags?|category|categories|sections?|authors?|topics?|archive)(?:\/|$)/i;
const SEARCH = /^\?(?:.*&)?(?:s|q|query|search|keyword)=/i;
const OUTSIDE =
  'a, nav, footer, aside, header nav, button, label, figcaption, script, style, noscript, textarea, select, [hidden]';
const HOLDER = 'div, section, article, main, td, form, body';
const DECLARED =
  'meta[property="og:type"][content*="article" i], meta[property="article:published_time"], [itemtype*="Article"], [itemprop="articleBody"]';

/** A stretch of text with its words: what stands between two tags. */
const PIECE = 40; // characters
const CARD = 200; // characters that a card holds beside its summary

function addressOf(document: Document): URL | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  for (const address of [document.URL, canonical, shared]) {
    if (address && /^https?:/.test(address) && URL.canParse(address)) return new URL(address);
  }
  return null;
}

/** Whether an address is a home, section or search page by its own words; `/?p=12` may be an article. */
function isListing(address: URL | null): boolean {
  if (!address) return false;
  const { pathname, search, hash } = address;
  const isBare = search === '' && !/^#[!/]/.test(hash);
  return (HOME.test(pathname) && (isBare || SEARCH.test(search))) || LISTING.test(pathname);
}

const LINKED_TITLE = 'h1 a, h2 a, h3 a, h4 a, a h1, a h2, a h3, a h4';

/** The length of an element's text, asked once for each: a container is asked for by every paragraph in it. */
function measure(): (element: Element) => number {
  const lengths = new Map<Element, number>();
  return (element) => {
    const length = lengths.get(element) ?? (element.textContent ?? '').trim().length;
    lengths.set(element, length);
    return length;
  };
}

/** Whether a stretch of text is the summary on a card: a linked title stands with it and little else. */
function isTeaser(parent: Element, length: number, lengthOf: (element: Element) => number): boolean {
  let element: Element | null = parent;
  for (let level = 0; element && level < 4; level++, element = element.parentElement) {
    if (lengthOf(element) > length + CARD) return false;
    const before: Element | null = element.previousElementSibling;
    if (element.querySelector(LINKED_TITLE) || before?.matches(`:is(h1, h2, h3, h4):has(a), a:has(h1, h2, h3, h4)`))
      return true;
  }
  return false;
}

/** Characters in links, without those in lists: a related list beside the text makes it no list of stories. */
const linkLength = (element: Element): number =>
  Array.from(element.querySelectorAll('a'), (link) =>
    link.closest('li') ? 0 : (link.textContent ?? '').trim().length,
  ).reduce((a, b) => a + b, 0);

/** The text of the container that holds most prose; '' where the page is a list of links or of cards. */
function proseOf(document: Document): string {
  const texts = new Map<Element, string[]>();
  const lengthOf = measure();
  const walker = document.createTreeWalker(document.body ?? document.documentElement, 4);
  while (walker.nextNode()) {
    const text = (walker.currentNode.nodeValue ?? '').trim();
    const parent = walker.currentNode.parentElement;
    if (text.length < PIECE || !parent || parent.closest(OUTSIDE) || isTeaser(parent, text.length, lengthOf)) continue;
    const holder = parent.closest(HOLDER);
    for (const element of [holder, holder?.parentElement]) {
      if (!element) continue;
      const list = texts.get(element);
      if (list) list.push(text);
      else texts.set(element, [text]);
    }
  }
  const sum = (list: readonly string[]) => list.reduce((total, text) => total + text.length, 0);
  const ranked = [...texts]
    .map(([element, list]) => ({ element, list, length: sum(list) }))
    .sort((a, b) => b.length - a.length);
  const best = ranked.slice(0, 3).find(({ element, length }) => linkLength(element) <= length);
  return best?.list.join('\n') ?? '';
}

/** The prose of a page that has the shape of one article, in whatever language: in one place, no list of stories; '' otherwise. */
function articleProse(document: Document): string {
  if (isListing(addressOf(document))) return '';
  const prose = proseOf(document);
  const sentences = prose.match(/[.؟!۔?](?=\s|$|["»”])/g)?.length ?? 0;
  const enough = document.querySelector(DECLARED) ? 120 : 300;
  return prose.length >= enough && (sentences >= 2 || prose.length >= 500) ? prose : '';
}

export const hasArticleShape = (document: Document): boolean => articleProse(document) !== '';

/** Whether a page is an article in Arabic. Home, section and search pages are not, nor are Persian, Urdu or Sorani ones. */
export const detectArticle = (document: Document): boolean => isArabic(articleProse(document));
