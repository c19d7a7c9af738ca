import { containerOf } from './container-of.ts';
import { linkShare, scoreProse } from './prose.ts';
import type { Run } from './read-runs.ts';

const LEAST = 3; // so many texts, each under a line that is all link, are a list of other stories
const SHORTEST = 8; // characters of such a line

/**
 * The texts of lists of other stories: three or more in one box, or in boxes of one parent, every one of them right under
 * a linked line of its own, however long they are and however their boxes are called.
 */
export function findTeasers(runs: readonly Run[]): ReadonlySet<Run> {
  const groups = new Map<Element, { all: Run[]; under: number }>();
  for (const [index, run] of runs.entries()) {
    if (scoreProse(run) === 0) continue;
    const above = runs[index - 1];
    const isUnder = above !== undefined && linkShare(above) > 0.85 && above.text.length >= SHORTEST;
    const container = containerOf(run);
    for (const element of new Set([run.element, container, container.parentElement])) {
      if (!element) continue;
      const group = groups.get(element) ?? { all: [], under: 0 };
      groups.set(element, group);
      group.all.push(run);
      if (isUnder) group.under++;
    }
  }
  const lists = [...groups.values()].filter(({ all, under }) => under >= LEAST && under === all.length);
  return new Set(lists.flatMap(({ all }) => all));
}
