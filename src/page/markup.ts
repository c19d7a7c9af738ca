import type { TextKind } from '../article/article.ts';
import { isText } from './fold-space.ts';

/** What the names of elements say about text: what runs on in a line, what holds none, what kind of block it makes. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const NO_TEXT = new Set(
  'script style noscript template iframe frame object embed svg math canvas video audio picture map select textarea button input progress meter head link meta'.split(
    ' ',
  ),
);
const KINDS: Readonly<Record<string, TextKind>> = {
  li: 'list-item',
  blockquote: 'quote',
  figcaption: 'caption',
  caption: 'caption',
};
const HEADING = /^h[1-6]$/;

/** A label of a form's field; some pages mark words of their text so. */
const isFieldLabel = (element: Element): boolean =>
  element.localName === 'label' && (element.hasAttribute('for') || element.querySelector('input, select') !== null);

export const holdsNoText = (element: Element): boolean => NO_TEXT.has(element.localName) || isFieldLabel(element);

/** The kind of block that an element makes of the text in it; null where it leaves that to the elements around it. */
export const kindOfElement = (element: Element): TextKind | null =>
  HEADING.test(element.localName) ? 'heading' : (KINDS[element.localName] ?? null);

const isBlank = (node: Node | null): boolean => !node || !isText(node) || !/\S/.test(node.data);

/** Whether an element has no text at its sides: only then may its name (`class="tag"`) say that it is a part of the page. */
export const isAlone = (element: Element): boolean => isBlank(element.previousSibling) && isBlank(element.nextSibling);

/** Office leaves elements of its own in the text it saves (`<o:p>`): they are shown as words are. */
export const isInlineName = (element: Element): boolean =>
  INLINE.has(element.localName) || element.localName.includes(':');

const AS_BLOCK = /display\s*:\s*(?:block|table|list-item|flex|grid)\b/i;

/** Whether an element that is inline by its name is set as a block of its own by its page: `<span style="display:block">`. */
export const isSetAsBlock = (element: Element): boolean => {
  const style = element.getAttribute('style');
  return style !== null && AS_BLOCK.test(style) && isAlone(element);
};

/** A custom element is what its page makes of it: one with words and no block in it may be a word inside a sentence. */
export function holdsWordsOnly(element: Element): boolean {
  if (!element.firstChild) return false;
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    if (!INLINE.has(child.localName)) return false;
  return true;
}

/** A picture that stands for a sign inside a sentence. */
export function isEmoji(element: Element): boolean {
  const sides = ['width', 'height'].map((name) => Number.parseInt(element.getAttribute(name) ?? '', 10));
  return sides.some((side) => side > 0 && side <= 32) || /\bemoji\b/.test(element.getAttribute('class') ?? '');
}

const CELL = 60; // characters, on the average
const COLUMNS_AT_MOST = 14;

/** Whether a table holds data and not the page's layout: rows of several short cells, nothing nested. */
export function isDataTable(element: Element): boolean {
  const rows = [...(element as HTMLTableElement).rows];
  const cells = rows.reduce((sum, row) => sum + row.cells.length, 0);
  const [first] = rows;
  if (!first || rows.length < 2 || first.cells.length > COLUMNS_AT_MOST || cells < rows.length * 1.5) return false;
  if (element.querySelector('table, iframe, form, blockquote')) return false;
  return (element.textContent ?? '').replace(/\s+/g, ' ').length <= cells * CELL;
}
