import { toPublished } from '../arabic/published-dates.ts';
import type { LiveUpdate } from './metadata/access.ts';
import { keyOf, scoreProse } from './prose.ts';
import { isRun, type PageText, type Piece, type Run } from './read-runs.ts';

/** Where an update of a live blog begins and when it was published. */
interface Start {
  readonly order: number;
  readonly at: string;
}

interface Mark extends Start {
  readonly element: Element;
}

const MARKS_AT_MOST = 1000;
const LEAST_UPDATES = 3;
const SHARE = 0.5;
const STAMPS = [
  'data-timestamp',
  'data-ts',
  'data-time',
  'data-date',
  'data-datetime',
  'data-published',
  'data-created',
];

/** A time as pages keep it in attributes: ISO, or seconds or milliseconds since 1970. */
function toTime(value: string): string | null {
  if (!/^\d{10}(?:\d{3})?$/.test(value)) return toPublished(value);
  return new Date(Number(value) * (value.length === 10 ? 1000 : 1)).toISOString().replace('.000Z', 'Z');
}

/** The times that stand in the body as `<time datetime>`. */
function timesIn(body: Element, { extents, times }: PageText): Mark[] {
  const { from, to } = extents.get(body) ?? { from: 0, to: 0 };
  return times.flatMap(({ element, order }) => {
    const at = order >= from && order < to ? toTime(element.getAttribute('datetime') ?? '') : null;
    return at ? { element, order, at } : [];
  });
}

/** Where no `<time>` does it: elements around the text that carry a time in an attribute. */
function stampsIn(body: Element, runs: readonly Run[], { extents }: PageText): Mark[] {
  const seen = new Set<Element>([body]);
  const marks: Mark[] = [];
  for (const run of runs) {
    for (let element: Element | null = run.element; element && !seen.has(element); element = element.parentElement) {
      seen.add(element);
      const value = STAMPS.map((name) => element?.getAttribute(name)).find(Boolean);
      const at = value ? toTime(value) : null;
      if (at) marks.push({ element, order: extents.get(element)?.from ?? run.order, at });
    }
  }
  return marks.sort((a, b) => a.order - b.order);
}

/** The children of the element that holds most of the marks one by one, each with its first mark. */
function unitsOf(marks: readonly Mark[], { extents }: PageText): Start[] {
  const counts = new Map<Element, Map<Element, Mark>>();
  for (const [index, mark] of marks.slice(0, MARKS_AT_MOST).entries()) {
    const other = marks[index + 1] ?? marks[index - 1];
    if (!other) return [];
    let unit = mark.element;
    while (unit.parentElement && !unit.parentElement.contains(other.element)) unit = unit.parentElement;
    const list = unit.parentElement;
    if (!list || unit.contains(other.element)) continue;
    const units = counts.get(list) ?? new Map<Element, Mark>();
    if (!units.has(unit)) units.set(unit, mark);
    counts.set(list, units);
  }
  const best = [...counts.values()].reduce<ReadonlyMap<Element, Mark>>((a, b) => (b.size > a.size ? b : a), new Map());
  return [...best].map(([unit, { order, at }]) => ({ order: extents.get(unit)?.from ?? order, at }));
}

/** The first text of every stretch that begins at a start. */
function firstRuns(starts: readonly Start[], runs: readonly Run[]): Map<Piece, string> {
  const found = new Map<Piece, string>();
  for (const [index, { order, at }] of starts.entries()) {
    const end = starts[index + 1]?.order ?? Number.POSITIVE_INFINITY;
    const run = runs.find((one) => one.order >= order && one.order < end);
    if (run) found.set(run, at);
  }
  return found;
}

/** The runs that begin as the updates that JSON-LD lists: by their headline, or by their first words. */
function byWords(liveUpdates: readonly LiveUpdate[], runs: readonly Run[]): Map<Piece, string> {
  const begin = (text: string) => keyOf(text.slice(0, 80)).slice(0, 40);
  const keys = new Map<string, string>();
  for (const { at, headline, body } of liveUpdates) {
    const time = toTime(at);
    for (const text of [body, headline]) if (time && text) keys.set(begin(text), time);
  }
  const used = new Set<string>();
  const found = new Map<Piece, string>();
  for (const run of keys.size ? runs : []) {
    const at = keys.get(begin(run.text));
    if (at && !used.has(at)) found.set(run, at);
    if (at) used.add(at);
  }
  return found;
}

/**
 * The updates of a live blog: the first text of each with its time, in the page's order. Told by its own list of updates
 * (JSON-LD), or by shape: three parts or more side by side, each with a clock of its own, that hold most of the text.
 */
export function findUpdates(body: Element, pieces: readonly Piece[], page: PageText, listed: readonly LiveUpdate[]) {
  const runs = pieces.filter(isRun);
  const times = timesIn(body, page);
  const declared = listed.length > 0;
  const starts = unitsOf(times.length >= 2 ? times : stampsIn(body, runs, page), page);
  const found = firstRuns(starts, runs);
  const prose = (list: readonly Run[]) => list.reduce((sum, run) => sum + scoreProse(run), 0);
  const inUpdates = runs.filter(({ order }) => order >= (starts[0]?.order ?? Number.POSITIVE_INFINITY));
  const clocks = new Set([...found.values()].filter((at) => at.includes('T')));
  const isLive = clocks.size >= LEAST_UPDATES && prose(inUpdates) >= prose(runs) * SHARE;
  if (declared ? found.size >= 2 : isLive) return found;
  return declared ? byWords(listed, runs) : new Map<Piece, string>();
}
