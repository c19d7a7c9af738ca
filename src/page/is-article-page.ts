import { isArabic } from '../arabic/is-arabic.ts';

/**
 * The detector: is this page an article? It goes into a content script of its own (the badge), so it stays small:
 * no metadata parsing, no table, nothing of the reader. The reader's verdict asks the same function.
 */

const LISTING =
  /^\/(?:ar|arabic|home|index\.\w+|default\.aspx)?\/?$|\/(?:search|tags?|category|categories|sections?|authors?|topics?|archive)(?:\/|$)/i;
const OUTSIDE =
  'a, nav, footer, aside, header nav, button, label, figcaption, script, style, noscript, textarea, select, [hidden]';
const HOLDER = 'div, section, article, main, td, form, body';
const DECLARED =
  'meta[property="og:type"][content*="article" i], meta[property="article:published_time"], [itemtype*="Article"], [itemprop="articleBody"]';

/** A stretch of text with its words: what stands between two tags. */
const PIECE = 40; // characters
const LINKS_AT_MOST = 0.5; // share of a container's text that stands in links

function addressOf(document: Document): URL | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  for (const address of [document.URL, canonical, shared]) {
    if (address && /^https?:/.test(address)) return new URL(address);
  }
  return null;
}

const linkLength = (element: Element): number =>
  Array.from(element.querySelectorAll('a'), (link) => (link.textContent ?? '').trim().length).reduce(
    (a, b) => a + b,
    0,
  );

/** The text of the container that holds most prose; '' where it is a list of links. */
function proseOf(document: Document): string {
  const body = document.body;
  if (!body) return '';
  const texts = new Map<Element, string[]>();
  const walker = document.createTreeWalker(body, 4);
  while (walker.nextNode()) {
    const text = (walker.currentNode.nodeValue ?? '').trim();
    const parent = walker.currentNode.parentElement;
    if (text.length < PIECE || !parent || parent.closest(OUTSIDE)) continue;
    const holder = parent.closest(HOLDER);
    for (const element of [holder, holder?.parentElement]) {
      if (element) texts.set(element, [...(texts.get(element) ?? []), text]);
    }
  }
  const sum = (list: readonly string[]) => list.reduce((total, text) => total + text.length, 0);
  const ranked = [...texts].sort((a, b) => sum(b[1]) - sum(a[1]));
  for (const [element, list] of ranked.slice(0, 3)) {
    const linkedTitles = element.querySelectorAll('h2 a, h3 a, h4 a, a h2, a h3, a h4').length;
    const isList = linkedTitles > list.length || linkLength(element) > sum(list) * LINKS_AT_MOST * 2;
    if (!isList) return list.join('\n');
  }
  return '';
}

/** Whether a page has the shape of one article, in whatever language: prose in one place, not a list of stories. */
export function hasArticleShape(document: Document): boolean {
  const address = addressOf(document);
  if (address && LISTING.test(address.pathname) && !address.search) return false;
  return isProse(proseOf(document), document.querySelector(DECLARED) !== null);
}

function isProse(prose: string, declared: boolean): boolean {
  const sentences = prose.match(/[.؟!۔?](?=\s|$|["»”])/g)?.length ?? 0;
  return prose.length >= (declared ? 120 : 300) && (sentences >= 2 || prose.length >= 500);
}

/** Whether a page is an article in Arabic. Home, section and search pages are not, nor are Persian, Urdu or Sorani ones. */
export function detectArticle(document: Document): boolean {
  const address = addressOf(document);
  if (address && LISTING.test(address.pathname) && !address.search) return false;
  const prose = proseOf(document);
  return isProse(prose, document.querySelector(DECLARED) !== null) && isArabic(prose);
}
