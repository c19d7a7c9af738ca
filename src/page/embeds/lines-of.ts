import { foldSpace, isElement, isText } from '../fold-space.ts';

const LINE_ENDS = /^(p|div|li|section|blockquote|footer|figcaption|h[1-6])$/;
const UNSEEN = /^(script|style|svg|noscript|template|button)$/;
const DEPTH = 100; // elements: no embed nests deeper, hostile markup does

/** Text with `\n` at `<br>` and at the ends of blocks, white space not yet folded. */
function rawLinesOf(element: Element, isSkipped: (element: Element) => boolean, depth: number): string {
  if (depth > DEPTH) return '';
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (isText(node)) text += node.data.replace(/\s+/g, ' ');
    else if (!isElement(node) || UNSEEN.test(node.localName) || isSkipped(node)) continue;
    else if (node.localName === 'br') text += '\n';
    else {
      const inner = rawLinesOf(node, isSkipped, depth + 1);
      text += LINE_ENDS.test(node.localName) ? `\n${inner}\n` : inner;
    }
  }
  return text;
}

/** Lines with folded white space, none of them empty. `'  سد \n\n الوادي' → 'سد\nالوادي'` */
export const foldLines = (text: string): string => text.split('\n').map(foldSpace).filter(Boolean).join('\n');

/** The text of an embed as its reader sees it, line by line, without the elements that are skipped. Works without layout. */
export const linesOf = (element: Element, isSkipped: (element: Element) => boolean = () => false): string =>
  foldLines(rawLinesOf(element, isSkipped, 0));
