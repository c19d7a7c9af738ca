import { linkShare } from './prose.ts';
import type { Run } from './read-runs.ts';

const CARD = 200; // characters that a card holds beside title and summary

function commonAncestor(a: Element, b: Element): Element | null {
  let element: Element | null = a;
  while (element && !element.contains(b)) element = element.parentElement;
  return element;
}

/** Whether a run is the summary on a card of another story: a linked title stands before it, in a box with little else. */
export function isTeaser(run: Run, before: Run | undefined): boolean {
  if (!before || linkShare(before) <= 0.85 || before.text.length < 15) return false;
  const card = commonAncestor(run.element, before.element);
  return (
    (card?.textContent ?? '').trim().length <= run.text.length + before.text.length + CARD && card?.localName !== 'body'
  );
}
