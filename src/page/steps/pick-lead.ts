import { findVisibleDate } from '../../arabic/published-dates.ts';
import type { Metadata } from '../metadata/read-metadata.ts';
import { keyOf, linkShare, similarity } from '../prose.ts';
import type { Run } from '../read-runs.ts';

const NAMES =
  /(?:^|[\s_-])(?:leads?|summary|standfirst|excerpt|intro|introduction|deck|dek|sub[-_]?(?:title|head(?:line)?)|second(?:ary)?[-_]?title|abstract|teaser|chapo|desc|description|brief|synopsis)(?:$|[\s_-])/i;
const CAMEL = /([a-z])([A-Z])/g;
const LEVELS = 3;

/** Whether an element around the run, holding nothing else, is named as a standfirst. */
function isNamed(run: Run, runs: readonly Run[]): boolean {
  let element: Element | null = run.element;
  for (let level = 0; element && level < LEVELS; level++, element = element.parentElement) {
    const holder = element;
    if (runs.some((other) => other !== run && holder.contains(other.element))) return false;
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

const isBold = (run: Run): boolean => run.bold >= run.text.length * 0.9;

/**
 * The standfirst that the page shows: between title and body; or first in the body under a name of its own
 * (`class="article-lead"`), as a long heading, or all bold and saying what the head says. A first paragraph that merely
 * serves as description in the head is none.
 */
export function pickLead(between: readonly Run[], body: readonly Run[], metadata: Metadata): Run | null {
  const runs = [...between, ...body];
  const outside = between.filter(
    (run) => run.text.length >= 30 && linkShare(run) < 0.5 && !(findVisibleDate(run.text) && run.text.length < 80),
  );
  const named =
    outside.find((run) => isNamed(run, runs)) ?? outside.find((run) => isDescribed(run, metadata.descriptions));
  if (named) return named;
  const heading = outside.slice(0, 2).find((run) => run.kind === 'heading' && run.text.length >= 40);
  if (heading) return heading;
  const first = body[0];
  if (!first || first.text.length < 30 || body.length < 2) return null;
  const standsOut = isBold(first) && !body.slice(1, 3).some(isBold) && isDescribed(first, metadata.descriptions);
  return isNamed(first, runs) || standsOut || (first.kind === 'heading' && first.text.length >= 50) ? first : null;
}
