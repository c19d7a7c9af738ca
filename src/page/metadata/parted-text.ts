import { foldSpace, isText } from '../fold-space.ts';
import type { Run } from '../read-runs.ts';

const DIGIT = /[\d٠-٩]/;
const WORD = /[\p{L}\p{N}]/u;

/** Whether each node stands in an element of its own: neither holds the other. */
function isApart(left: Node, right: Node): boolean {
  const [a, b] = [left.parentElement, right.parentElement];
  return a !== null && b !== null && !a.contains(b) && !b.contains(a);
}

/**
 * A line's text with a space where a figure in one element touches what the next begins with, as the page's style keeps
 * them apart: `<span>9 مايو 2018</span><span>10:30 م</span> → 9 مايو 2018 10:30 م`. The line's own text where none does.
 */
export function partedText({ nodes, text }: Run): string {
  if (nodes.length < 2 || !DIGIT.test(text)) return text;
  let parted = '';
  let last: Node | undefined;
  for (const node of nodes) {
    const next = isText(node) ? node.data : ' ';
    const [before, after] = [parted.at(-1) ?? ' ', next.charAt(0)];
    const touches = WORD.test(before) && WORD.test(after) && (DIGIT.test(before) || DIGIT.test(after));
    parted += touches && last && isApart(last, node) ? ` ${next}` : next;
    last = node;
  }
  return foldSpace(parted);
}
