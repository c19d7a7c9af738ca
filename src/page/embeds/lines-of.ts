import { isElement, isText } from '../fold-space.ts';

const LINE_ENDS = /^(P|DIV|LI|SECTION|BLOCKQUOTE)$/;

/** The text of an embed with its line breaks: `<br>` and the ends of blocks as newlines. Works without layout. */
export function linesOf(element: Element): string {
  let text = '';
  for (const node of element.childNodes) {
    if (isText(node)) text += node.data.replace(/\s+/g, ' ');
    else if (!isElement(node) || /^(SCRIPT|STYLE|SVG)$/i.test(node.tagName)) continue;
    else if (node.tagName === 'BR') text += '\n';
    else text += LINE_ENDS.test(node.tagName) ? `\n${linesOf(node)}\n` : linesOf(node);
  }
  return text;
}
