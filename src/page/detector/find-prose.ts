const OUTSIDE =
  'a, nav, footer, aside, header nav, button, label, figcaption, script, style, noscript, textarea, select, [hidden]';
const HOLDER = 'div, section, article, main, td, form, body';
const LINKED_TITLE = 'h1 a, h2 a, h3 a, h4 a, a h1, a h2, a h3, a h4';
const TITLE_BEFORE = ':is(h1, h2, h3, h4):has(a), a:has(h1, h2, h3, h4)';

/** A stretch of text with its words: what stands between two tags. */
const PIECE = 40; // characters
const CARD = 200; // characters that a card holds beside its summary
const CAPTION = 20; // characters of the shortest linked title
const CARDS = 4; // so many texts under a linked line are a list; fewer may be a paragraph after "read also"
const ROW = 3; // so many places alike are a list or a thread

/** The length of an element's text, read no further than it takes to be more than `most`. */
function lengthUpTo(element: Element, most: number): number {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  let [read, first, last] = [0, -1, 0];
  while (last - first <= most && walker.nextNode()) {
    const text = walker.currentNode.nodeValue ?? '';
    if (/\S/.test(text)) {
      if (first < 0) first = read + text.search(/\S/);
      last = read + text.trimEnd().length;
    }
    read += text.length;
  }
  return first < 0 ? 0 : last - first;
}

/** The same, whole lengths asked once for each element: a container is asked for by every paragraph in it. */
function measure(): typeof lengthUpTo {
  const lengths = new Map<Element, number>();
  return (element, most) => {
    const length = lengths.get(element) ?? lengthUpTo(element, most);
    if (length <= most) lengths.set(element, length);
    return length;
  };
}

type LengthOf = typeof lengthUpTo;

/** Whether a stretch of text is the summary on a card: a linked title stands with it and little else. */
function isTeaser(parent: Element, length: number, lengthOf: LengthOf): boolean {
  let element: Element | null = parent;
  for (let level = 0; element && level < 4; level++, element = element.parentElement) {
    if (lengthOf(element, length + CARD) > length + CARD) return false;
    if (element.querySelector(LINKED_TITLE) || element.previousElementSibling?.matches(TITLE_BEFORE)) return true;
  }
  return false;
}

/** Whether a text stands under a line that is all link: a title without a heading's tag. */
function isUnderLink(parent: Element, lengthOf: LengthOf): boolean {
  const before = parent.previousElementSibling;
  const length = before ? lengthOf(before, CARD) : 0;
  if (!before || length < CAPTION || length > CARD) return false;
  const link = before.matches('a') ? before : before.querySelector('a');
  return link !== null && lengthOf(link, CARD) > length * 0.9;
}

/** Characters in links, without those in lists: a related list beside the text makes it no list of stories. */
const linkLength = (element: Element): number =>
  Array.from(element.querySelectorAll('a'), (link) =>
    link.closest('li') ? 0 : (link.textContent ?? '').trim().length,
  ).reduce((a, b) => a + b, 0);

const shapeOf = (element: Element): string =>
  [element, element.parentElement].map((one) => `${one?.tagName}.${one?.className}`).join(' in ');

interface Place {
  readonly element: Element;
  readonly text: string;
}

/** Whether an element stands in a part that is none of the text; each way upwards is gone once, however deep a page nests. */
function outsides(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const path: Element[] = [];
    let up: Element | null = element;
    while (up && !known.has(up) && !up.matches(OUTSIDE)) {
      path.push(up);
      up = up.parentElement;
    }
    const isOut = up !== null && known.get(up) !== false;
    for (const one of path) known.set(one, isOut);
    return isOut;
  };
}

/** Places that hold prose, by the elements that hold it directly and one above, longest first. */
function findPlaces(document: Document): Place[] {
  const lengthOf = measure();
  const isOutside = outsides();
  const found: { parent: Element; text: string; isUnder: boolean }[] = [];
  const walker = document.createTreeWalker(document.body ?? document, 4);
  while (walker.nextNode()) {
    const text = (walker.currentNode.nodeValue ?? '').trim();
    const parent = walker.currentNode.parentElement;
    if (text.length < PIECE || !parent || isOutside(parent) || isTeaser(parent, text.length, lengthOf)) continue;
    found.push({ parent, text, isUnder: isUnderLink(parent, lengthOf) });
  }
  const isList = found.filter(({ isUnder }) => isUnder).length >= CARDS;
  const texts = new Map<Element, string[]>();
  for (const { parent, text, isUnder } of found) {
    if (isList && isUnder) continue;
    const holder = parent.closest(HOLDER);
    for (const element of [holder, holder?.parentElement]) {
      if (!element) continue;
      const list = texts.get(element);
      if (list) list.push(text);
      else texts.set(element, [text]);
    }
  }
  return Array.from(texts, ([element, list]) => ({ element, text: list.join('\n') })).sort(
    (a, b) => b.text.length - a.text.length,
  );
}

/**
 * The text of the place that holds most prose, in whatever language; '' where the page is a list of links or cards, or,
 * unless it `isOne` article by its own word, where the places repeat: results of a search, posts of a thread.
 */
export function findProse(document: Document, isOne: boolean): string {
  const places = findPlaces(document);
  const best = places.slice(0, 3).find((place) => linkLength(place.element) <= place.text.length);
  if (!best) return '';
  const shape = shapeOf(best.element);
  const alike = places.filter(({ element, text }) => text.length >= PIECE * 2 && shapeOf(element) === shape);
  return isOne || alike.length < ROW ? best.text : '';
}
