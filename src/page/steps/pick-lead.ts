import { findVisibleDate } from '../../arabic/published-dates.ts';
import { isByline } from '../is-byline.ts';
import type { Metadata } from '../metadata/read-metadata.ts';
import { keyOf, linkShare, scoreProse, similarity } from '../prose.ts';
import { isRun, type PageText, type Run } from '../read-runs.ts';

const NAMES =
  /(?:^|[\s_-])(?:leads?|summary|standfirst|excerpt|intro|introduction|deck|dek|sub[-_]?(?:title|head(?:line)?)|second(?:ary)?[-_]?title|abstract|teaser|chapo|desc|description|brief|synopsis)(?:$|[\s_-])/i;
const CAMEL = /([a-z])([A-Z])/g;
const LEVELS = 3;
const LINES_BETWEEN = 8;

/** Whether an element around the run, holding nothing else, is named as a standfirst. */
function isNamed(run: Run, runs: readonly Run[], { extents }: PageText): boolean {
  let element: Element | null = run.element;
  for (let level = 0; element && level < LEVELS; level++, element = element.parentElement) {
    const { from, to } = extents.get(element) ?? { from: run.order, to: run.order + 1 };
    if (runs.some(({ order }) => order !== run.order && order >= from && order < to)) return false;
    const names = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('itemprop') ?? ''}`;
    if (NAMES.test(names.replace(CAMEL, '$1-$2'))) return true;
  }
  return false;
}

/** Whether a description (often cut short) says the same as a run. */
function isDescribed(run: Run, descriptions: readonly string[]): boolean {
  const key = keyOf(run.text);
  return descriptions.some((text) => {
    const given = keyOf(text);
    return given.length >= 30 && (key.startsWith(given.slice(0, 120)) || similarity(run.text, text) >= 0.85);
  });
}

/**
 * Whether a line about who and when stands between a text and the paragraphs: what stands over it, in an element of
 * another kind than theirs, sums them up.
 */
function standsOver(first: Run, second: Run, { pieces }: PageText): boolean {
  const [a, b] = [first.element, second.element];
  if (first.kind !== 'paragraph' || (a.localName === b.localName && a.className === b.className)) return false;
  if (first.text.length < 40 || first.text.length > 400 || linkShare(first) > 0.3) return false;
  const from = pieces.indexOf(first) + 1;
  const between = pieces.slice(from, from + LINES_BETWEEN).filter((piece) => piece.order < second.order);
  return between.some(
    (piece) => isRun(piece) && piece.text.length < 80 && (findVisibleDate(piece.text) !== null || isByline(piece.text)),
  );
}

const isBold = (run: Run): boolean => run.bold >= run.text.length * 0.9;

/**
 * The standfirst that the page shows: between title and body; or first in the body under a name of its own
 * (`class="article-lead"`), as a long heading, over the line of author and date, or all bold and saying what the head
 * says. A first paragraph that merely serves as description in the head is none.
 */
export function pickLead(
  between: readonly Run[],
  body: readonly Run[],
  metadata: Metadata,
  page: PageText,
): Run | null {
  const runs = [...between, ...body];
  const outside = between.filter(
    (run) => run.text.length >= 30 && linkShare(run) < 0.5 && !(findVisibleDate(run.text) && run.text.length < 80),
  );
  const named =
    outside.find((run) => isNamed(run, runs, page)) ?? outside.find((run) => isDescribed(run, metadata.descriptions));
  if (named) return named;
  const heading = outside.slice(0, 2).find((run) => run.kind === 'heading' && run.text.length >= 40);
  if (heading) return heading;
  const first = body[0];
  const [above] = outside;
  if (above && first && scoreProse(first) > 0 && standsOver(above, first, page)) return above;
  if (!first || first.text.length < 30 || body.length < 2) return null;
  const second = body.slice(1).find((run) => scoreProse(run) > 0);
  if (second && standsOver(first, second, page)) return first;
  const standsOut = isBold(first) && !body.slice(1, 3).some(isBold) && isDescribed(first, metadata.descriptions);
  return isNamed(first, runs, page) || standsOut || (first.kind === 'heading' && first.text.length >= 50)
    ? first
    : null;
}
