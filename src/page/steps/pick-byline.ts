import { foldNodes } from '../fold-space.ts';
import { isByline, toByline } from '../is-byline.ts';
import { isOutletName } from '../is-outlet-name.ts';
import type { Metadata } from '../metadata/read-metadata.ts';
import { endsSentence, keyOf, linkShare, opensWith } from '../prose.ts';
import type { Run } from '../read-runs.ts';
import { isCredit } from './drop-page-lines.ts';

const NAMES = /(?:^|[\s_-])(?:author|authors|byline|writer|reporter|editor)(?:$|[\s_-])/i;
const NOBODY = /^(?:admin|administrator|editor|root|webmaster|user|guest|ادمن|أدمن|مدير الموقع)$/i;
const LONGEST = 60; // characters
const LONGEST_LINE = 120;
const LEVELS = 3;

const NAMED = '[rel~="author"], [itemprop~="author"], [class*="author"], [class*="byline"], [class*="writer"]';

function isNamed(run: Run): boolean {
  let element: Element | null = run.element;
  for (let level = 0; element && level < LEVELS; level++, element = element.parentElement) {
    const names = ['class', 'rel', 'itemprop'].map((name) => element?.getAttribute(name) ?? '').join(' ');
    if (NAMES.test(names)) return true;
  }
  return false;
}

/** The parts of a line that stand in an element named as the author's; the whole line where a box around it is. */
function namedIn(run: Run): string[] {
  const holders = run.nodes.map((node) => node.parentElement?.closest(NAMED) ?? null);
  const inside = run.nodes.filter((_, index) => holders[index] && run.element.contains(holders[index]));
  if (inside.length > 0) return [foldNodes(inside)];
  return isNamed(run) ? [run.text] : [];
}

/** A line and, where markup alone keeps its parts apart, each part: `<span>كتب: سعد</span><span>نشر في…</span>`. */
const partsOf = (run: Run): string[] => [
  run.text,
  ...(run.nodes.length > 1 ? run.nodes.map((node) => foldNodes([node])) : []),
];

/** What stands behind `المصدر:`, on the line itself or on the next one. */
function sourcesIn(lines: readonly Run[]): string[] {
  return lines.flatMap((run, index) => {
    if (!opensWith(run.text, ['المصدر'])) return [];
    return run.text.replace(/^\S+\s*:?\s*/, '') || (lines[index + 1]?.text ?? []);
  });
}

/**
 * Who wrote the article, as the page says it: a line opening with كتب or بقلم, a line named as a byline, the author in
 * its metadata, an agency's name in brackets under the text or as the source. The newsroom itself is no author.
 */
export function pickByline(
  around: readonly Run[],
  tail: readonly Run[],
  metadata: Metadata,
  siteNames: readonly string[],
): string | null {
  const isSomebody = (name: string) =>
    name.length >= 2 &&
    name.length <= LONGEST &&
    !NOBODY.test(name) &&
    !isOutletName(name, siteNames) &&
    !/https?:|@|\d{4}/.test(name) &&
    keyOf(name) !== '';
  const short = around.filter((run) => run.text.length <= LONGEST_LINE && !endsSentence(run.text));
  const lines = short.filter((run) => run.text.length <= LONGEST && linkShare(run) < 1);
  const written = short.flatMap((run) => partsOf(run).filter(isByline).slice(0, 1).map(toByline));
  const credits = tail
    .filter((run) => isCredit(run.text))
    .map((run) => run.text.replace(/^[-–—\s(]+|[)\s.–—-]+$/g, ''));
  const named = short.flatMap(namedIn).map(toByline);
  return [...written, ...metadata.authors, ...named, ...credits, ...sourcesIn(lines)].find(isSomebody) ?? null;
}
