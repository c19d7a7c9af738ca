/**
 * The text of a run of nodes as a reader sees it: white space folded to one space, `<br>` as a space, nothing at the ends.
 * The one definition of a block's text: `rangeOf` folds the same nodes again to find its way back.
 */
export const foldSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();

export const isText = (node: Node): node is Text => node.nodeType === 3;
export const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Folded text of text nodes and `<br>` elements in document order. */
export const foldNodes = (nodes: readonly Node[]): string =>
  foldSpace(nodes.map((node) => (isText(node) ? node.data : ' ')).join(''));

/** Where one UTF-16 unit of the folded text stands in the document; of no width where a `<br>` alone makes the space. */
export interface Position {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** The position of every unit of the folded text; a folded space stands at the first white space of its stretch that is text. */
export function positionsOf(nodes: readonly Node[]): Position[] {
  const positions: Position[] = [];
  let isSpaced = false; // white space since the last unit, in text or by a <br>
  let space: Position | null = null;
  for (const node of nodes) {
    if (!isText(node)) {
      isSpaced = true;
      continue;
    }
    for (let start = 0; start < node.data.length; start++) {
      const position = { node, start, end: start + 1 };
      if (/\s/.test(node.data.charAt(start))) {
        space ??= position;
        isSpaced = true;
        continue;
      }
      const last = positions.at(-1);
      if (isSpaced && last) positions.push(space ?? { ...last, start: last.end });
      isSpaced = false;
      space = null;
      positions.push(position);
    }
  }
  return positions;
}
