import { containerOf, isParagraphLike } from '../container-of.ts';
import { findTeasers } from '../find-teasers.ts';
import { isTeaser } from '../is-teaser.ts';
import { linkShare, scoreProse } from '../prose.ts';
import type { PageText, Run } from '../read-runs.ts';
import { type RunsIn, runsIn } from '../runs-in.ts';
import { toldBy } from '../told-text.ts';

/** The part of the page that holds the article's text. */
export interface Body {
  readonly element: Element;
  readonly source: string;
}

/** A run's weight for its container, the container's parent, and so on: the nearest one that holds all of them wins. */
const WEIGHTS = [1, 0.8, 0.5, 0.3];
const LEVELS_UP = 3;
const TOLD = 2; // how much more a run weighs that stands in the text which the page tells of itself

function bonus(element: Element, story: Element | null, { extents }: PageText): number {
  const marked = /articleBody/i.test(element.getAttribute('itemprop') ?? '') ? 2 : 1;
  const [own, around] = [extents.get(element), story ? extents.get(story) : undefined];
  const isInStory = own && around && own.from >= around.from && own.to <= around.to;
  return marked * (isInStory ? 1.3 : 1);
}

/** The innermost element around the title that calls itself an article. */
const storyOf = (title: Element | null): Element | null => title?.closest('article, [itemtype*="Article"]') ?? null;

/** Only the runs of the title's own article element where it holds a text: on an endless page others follow. */
function withinStory(all: RunsIn, story: Element | null): RunsIn {
  if (!story) return all;
  const own = all.inside(story);
  return own.filter((run) => scoreProse(run) > 0).length > 1 && all.proseIn(story) >= 200 ? all.only(own) : all;
}

const MOST = 0.6;

/** Downwards, while one child holds most of the prose: a lead above the text must not make their common parent the body. */
function narrow(start: Element, runs: RunsIn): Element {
  let element = start;
  for (;;) {
    const enough = runs.proseIn(element) * MOST;
    const child = runs.middleChild(element);
    if (!child || isParagraphLike(child)) return element;
    if (runs.proseIn(child) < enough || runs.countIn(child) < 2) return element;
    element = child;
  }
}

/**
 * The general way: every run gives its weight to the elements around it, most to the nearest; the heaviest is the body.
 * Then upwards, while what the parent adds is prose of the same kind and not headlines of other stories.
 */
export function pickBody(
  all: readonly Run[],
  page: PageText,
  title: Element | null,
  articleBody: string | null,
): Body | null {
  const story = storyOf(title);
  const isTold = toldBy(articleBody);
  const teasers = findTeasers(all);
  const others = all.filter((run) => !teasers.has(run));
  const runs = withinStory(runsIn(others.some((run) => scoreProse(run) > 0) ? others : all, page), story);
  const weights = new Map<Element, number>();
  for (const [index, run] of runs.list.entries()) {
    const score = scoreProse(run) * (isTold?.(run) ? TOLD : 1);
    if (score === 0 || isTeaser(run, runs.list[index - 1], page)) continue;
    let element: Element | null = containerOf(run);
    for (const weight of WEIGHTS) {
      if (!element || element.localName === 'html') break;
      weights.set(element, (weights.get(element) ?? 0) + weight * score);
      element = element.parentElement;
    }
  }
  let best: { element: Element; weight: number } | null = null;
  for (const [element, own] of weights) {
    const weight = own * bonus(element, story, page);
    if (weight > (best?.weight ?? 0)) best = { element, weight };
  }
  return best ? { element: widen(narrow(best.element, runs), runs, page), source: 'the general way' } : null;
}

function widen(start: Element, runs: RunsIn, page: PageText): Element {
  let region = start;
  let element = start;
  for (let level = 0; level < LEVELS_UP && element.parentElement && element.localName !== 'body'; level++) {
    element = element.parentElement;
    const inside = new Set(runs.inside(region));
    const added = runs.inside(element).filter((run) => !inside.has(run));
    if (belongs(added, runs.proseIn(region), region, page)) region = element;
  }
  return region;
}

/** Whether what a parent adds reads as more of the article. */
function belongs(added: readonly Run[], prose: number, region: Element, page: PageText): boolean {
  const sentences = added.filter(
    (run, index) => scoreProse(run) >= 60 && linkShare(run) < 0.3 && !isTeaser(run, added[index - 1], page),
  );
  const own = new Set(sentences);
  const others = added.filter((run) => !own.has(run)).reduce((sum, run) => sum + run.text.length, 0);
  const gained = sentences.reduce((sum, run) => sum + scoreProse(run), 0);
  const alike = sentences.some((run) => isAlike(containerOf(run), region));
  return gained > 2 * others && (alike || (sentences.length > 1 && gained > 0.15 * prose));
}

const isAlike = (a: Element, b: Element): boolean =>
  a.localName === b.localName && a.className === b.className && a.className !== '';
