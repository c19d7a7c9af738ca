import { scoreProse } from './prose.ts';
import type { PageText, Run } from './read-runs.ts';

/** Runs in document order, asked by element: which of them stand in it, and how much prose they are. */
export interface RunsIn {
  readonly list: readonly Run[];
  inside(element: Element): readonly Run[];
  countIn(element: Element): number;
  proseIn(element: Element): number;
  /** The child of an element that holds the middle of its prose: no other child can hold most of it. */
  middleChild(element: Element): Element | null;
  only(runs: readonly Run[]): RunsIn;
}

/** The first index whose order is not below the given one. */
function indexOf(list: readonly Run[], order: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.order ?? 0) < order) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Answers from sums made once, so that no question walks the page again. */
export function runsIn(list: readonly Run[], page: PageText): RunsIn {
  const sums = [0];
  for (const run of list) sums.push((sums.at(-1) ?? 0) + scoreProse(run));
  const boundsOf = (element: Element): readonly [number, number] => {
    const extent = page.extents.get(element);
    return extent ? [indexOf(list, extent.from), indexOf(list, extent.to)] : [0, 0];
  };
  const between = ([from, to]: readonly [number, number]) => (sums[to] ?? 0) - (sums[from] ?? 0);
  let path: Element[] = []; // from the last middle run upwards

  function middleChild(element: Element): Element | null {
    const bounds = boundsOf(element);
    const half = (sums[bounds[0]] ?? 0) + between(bounds) / 2;
    let [low, high] = bounds;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle + 1] ?? 0) <= half) low = middle + 1;
      else high = middle;
    }
    const run = list[low];
    if (!run || run.element === element) return null;
    if (path[0] !== run.element) {
      path = [];
      for (let up: Element | null = run.element; up; up = up.parentElement) path.push(up);
    }
    return path[path.indexOf(element) - 1] ?? null;
  }

  return {
    list,
    inside: (element) => list.slice(...boundsOf(element)),
    countIn: (element) => boundsOf(element)[1] - boundsOf(element)[0],
    proseIn: (element) => between(boundsOf(element)),
    middleChild,
    only: (runs) => runsIn(runs, page),
  };
}
