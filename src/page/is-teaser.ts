import { linkShare } from './prose.ts';
import type { PageText, Run } from './read-runs.ts';

const CARD = 200; // characters that a card holds beside title and summary
const LEVELS = 12;

/** Whether a run is the summary on a card of another story: a linked title stands before it, in a box with little else. */
export function isTeaser(run: Run, before: Run | undefined, { extents }: PageText): boolean {
  if (!before || linkShare(before) <= 0.85 || before.text.length < 15) return false;
  const most = run.text.length + before.text.length + CARD;
  let element: Element | null = run.element;
  for (let level = 0; element && level < LEVELS; level++, element = element.parentElement) {
    const extent = extents.get(element);
    if (!extent) continue;
    if (extent.length > most) return false;
    if (extent.from <= before.order) return element.localName !== 'body';
  }
  return false;
}
