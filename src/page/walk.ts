import { isElement, isText } from './fold-space.ts';

/** What a walk does at an element: go inside, or pass it by. */
export type Step = 'inside' | 'past';

export interface Visitor {
  enter(element: Element): Step;
  leave(element: Element): void;
  text(node: Text): void;
}

/** The first child to visit: what an open shadow root shows comes first, then what its host holds for its slots. */
function firstOf(element: Element): Node | null {
  return element.shadowRoot?.firstChild ?? element.firstChild;
}

/** Where to go on behind the last child of a shadow root: its host's own children, if they are shown at all. */
function behindShadow(root: ShadowRoot): Node | null {
  return root.querySelector('slot') ? root.host.firstChild : null;
}

const isShadow = (node: Node | null): node is ShadowRoot => node?.nodeType === 11 && 'host' in node;

/** Walks a tree with its open shadow roots in document order, without recursion: markup may nest ten thousand deep. */
export function walk(root: Element, visitor: Visitor): void {
  let node: Node = root;
  for (;;) {
    let next: Node | null = null;
    if (isText(node)) visitor.text(node);
    else if (isElement(node) && visitor.enter(node) === 'inside') {
      next = firstOf(node);
      if (!next) visitor.leave(node);
    }
    while (!next) {
      if (node === root) return;
      next = node.nextSibling;
      const parent: Node | null = node.parentNode;
      if (next || !parent) break;
      if (isShadow(parent)) next = behindShadow(parent);
      if (next) break;
      const above: Element = isShadow(parent) ? parent.host : (parent as Element);
      visitor.leave(above);
      node = above;
    }
    if (!next) return;
    node = next;
  }
}
