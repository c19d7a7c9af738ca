import { isTeaser } from '../is-teaser.ts';
import { linkShare, scoreProse } from '../prose.ts';
import type { Run } from '../read-runs.ts';

/** The part of the page that holds the article's text. */
export interface Body {
  readonly element: Element;
  readonly source: string;
}

const PARAGRAPH_LIKE = /^(p|li|ul|ol|blockquote|h[1-6]|dd|dt|pre)$/;
/** A run's weight for its container, the container's parent, and so on: the nearest one that holds all of them wins. */
const WEIGHTS = [1, 0.8, 0.5, 0.3];
const LEVELS_UP = 3;

function containerOf(run: Run): Element {
  let element = run.element;
  while (PARAGRAPH_LIKE.test(element.localName) && element.parentElement) element = element.parentElement;
  return element;
}

function bonus(element: Element, story: Element | null): number {
  const marked = /articleBody/i.test(element.getAttribute('itemprop') ?? '') ? 2 : 1;
  return marked * (story?.contains(element) ? 1.3 : 1);
}

/** The innermost element around the title that calls itself an article. */
const storyOf = (title: Element | null): Element | null => title?.closest('article, [itemtype*="Article"]') ?? null;

/** Only the runs of the title's own article element where it holds a text: on an endless page others follow. */
function withinStory(runs: readonly Run[], story: Element | null): readonly Run[] {
  const own = story ? runs.filter((run) => story.contains(run.element)) : [];
  return own.filter((run) => scoreProse(run) > 0).length > 1 && proseIn(own) >= 200 ? own : runs;
}

const MOST = 0.6;

/** Runs by the child of an element that they stand in; those that stand in the element itself are left out. */
function byChild(parent: Element, runs: readonly Run[]): Map<Element, Run[]> {
  const groups = new Map<Element, Run[]>();
  for (const run of runs) {
    let child: Element | null = run.element;
    while (child && child.parentElement !== parent) child = child.parentElement;
    if (child) groups.set(child, [...(groups.get(child) ?? []), run]);
  }
  return groups;
}

/** Downwards, while one child holds most of the prose: a lead above the text must not make their common parent the body. */
function narrow(start: Element, runs: readonly Run[]): Element {
  const inside = runs.filter((run) => start.contains(run.element));
  const enough = proseIn(inside) * MOST;
  for (const [child, own] of byChild(start, inside)) {
    if (own.length > 1 && !PARAGRAPH_LIKE.test(child.localName) && proseIn(own) >= enough) return narrow(child, own);
  }
  return start;
}

/**
 * The general way: every run gives its weight to the elements around it, most to the nearest; the heaviest is the body.
 * Then upwards, while what the parent adds is prose of the same kind and not headlines of other stories.
 */
export function pickBody(all: readonly Run[], title: Element | null): Body | null {
  const story = storyOf(title);
  const runs = withinStory(all, story);
  const weights = new Map<Element, number>();
  for (const [index, run] of runs.entries()) {
    if (isTeaser(run, runs[index - 1])) continue;
    let element: Element | null = containerOf(run);
    for (const weight of WEIGHTS) {
      if (!element || element.localName === 'html') break;
      weights.set(element, (weights.get(element) ?? 0) + weight * scoreProse(run));
      element = element.parentElement;
    }
  }
  const ranked = [...weights].map(([element, weight]) => ({ element, weight: weight * bonus(element, story) }));
  const best = ranked.reduce<{ element: Element; weight: number } | null>(
    (a, b) => (b.weight > (a?.weight ?? 0) ? b : a),
    null,
  );
  return best ? { element: widen(narrow(best.element, runs), runs), source: 'the general way' } : null;
}

const proseIn = (runs: readonly Run[]): number => runs.reduce((sum, run) => sum + scoreProse(run), 0);

function widen(start: Element, runs: readonly Run[]): Element {
  let region = start;
  let element = start;
  for (let level = 0; level < LEVELS_UP && element.parentElement && element.localName !== 'body'; level++) {
    element = element.parentElement;
    const added = runs.filter((run) => element.contains(run.element) && !region.contains(run.element));
    if (belongs(added, proseIn(runs.filter((run) => region.contains(run.element))), region)) region = element;
  }
  return region;
}

/** Whether what a parent adds reads as more of the article. */
function belongs(added: readonly Run[], prose: number, region: Element): boolean {
  const sentences = added.filter(
    (run, index) => scoreProse(run) >= 60 && linkShare(run) < 0.3 && !isTeaser(run, added[index - 1]),
  );
  const others = added.filter((run) => !sentences.includes(run)).reduce((sum, run) => sum + run.text.length, 0);
  const gained = proseIn(sentences);
  const alike = sentences.some((run) => isAlike(containerOf(run), region));
  return gained > 2 * others && (alike || (sentences.length > 1 && gained > 0.15 * prose));
}

const isAlike = (a: Element, b: Element): boolean =>
  a.localName === b.localName && a.className === b.className && a.className !== '';
