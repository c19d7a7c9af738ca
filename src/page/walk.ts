import { isElement } from './fold-space.ts';

/** What a walk does at an element: go inside, or pass it by. */
export type Step = 'inside' | 'past';

export interface Visitor {
  enter(element: Element): Step;
  leave(element: Element): void;
  text(node: Text): void;
}

/** Walks a tree in document order without recursion: broken markup may nest ten thousand deep. */
export function walk(root: Element, visitor: Visitor): void {
  let node: Node = root;
  for (;;) {
    if (node.nodeType === 3) visitor.text(node as Text);
    const inside = isElement(node) && visitor.enter(node) === 'inside';
    if (inside && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (inside) visitor.leave(node as Element);
    while (node !== root && !node.nextSibling) {
      const parent: Node | null = node.parentNode;
      if (!parent) return;
      visitor.leave(parent as Element);
      node = parent;
    }
    if (node === root || !node.nextSibling) return;
    node = node.nextSibling;
  }
}
