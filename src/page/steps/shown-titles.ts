import { foldNodes } from '../fold-space.ts';
import { keyOf, scoreProse } from '../prose.ts';
import type { Run } from '../read-runs.ts';
import { zoneOf } from '../zone-of.ts';
import { HEADLINE, wordsOf } from './title-names.ts';

const TITLE_LIKE = 'h1, h2, h3, [itemprop~="headline"], [class*="title"], [class*="Title"], [class*="headline"]';
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

export const isOut = (element: Element): boolean => {
  for (let e: Element | null = element; e; e = e.parentElement) {
    const zone = zoneOf(e);
    if (zone && /hidden|navigation|footer|related|ticker/.test(zone.why) && e.localName !== 'h1') return true;
  }
  return false;
};

export interface Shown {
  readonly element: Element;
  readonly nodes: readonly Node[];
  readonly text: string;
}

const SHOWN_AT_MOST = 400;

/** Everything that looks like a title, in the order of the page. */
export const shownTitles = (document: Document): Shown[] =>
  Array.from(document.querySelectorAll(TITLE_LIKE))
    .slice(0, SHOWN_AT_MOST)
    .map((element) => ({ element, nodes: textNodes(element) }))
    .map(({ element, nodes }) => ({ element, nodes, text: foldNodes(nodes) }))
    .filter(({ text }) => text.length >= 8 && text.length <= LONGEST);

/** A line of the page that is, word for word, what its window title says in full or in a part. */
export function lineOf(runs: readonly Run[], titles: readonly string[]): Shown | undefined {
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
export function onlyTitle(shown: readonly Shown[], isSiteAlone: boolean): Shown | undefined {
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
export function headlineAmong(shown: readonly Shown[]): Shown | undefined {
  const heads = distinct(shown.filter(({ element }) => element.localName === 'h1' && !isOut(element)));
  const telling = heads.filter(({ element, text }) => wordsOf(text) >= HEADLINE && !element.closest('a'));
  return heads.length > 1 && telling.length === 1 ? telling[0] : undefined;
}

const NEAR = 4; // lines

/** The one line of four words or more that is all bold and stands over sentences: the title of a page with no mark for one. */
export function boldLine(runs: readonly Run[]): Shown | undefined {
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
