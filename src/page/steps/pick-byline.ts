import { isByline, toByline } from '../is-byline.ts';
import { isOutletName } from '../is-outlet-name.ts';
import type { Metadata } from '../metadata/read-metadata.ts';
import { endsSentence, keyOf, linkShare, opensWith } from '../prose.ts';
import type { Run } from '../read-runs.ts';
import { isCredit } from './drop-page-lines.ts';

const NAMES = /(?:^|[\s_-])(?:author|authors|byline|writer|reporter|editor)(?:$|[\s_-])/i;
const NOBODY = /^(?:admin|administrator|editor|root|webmaster|user|guest|ادمن|أدمن|مدير الموقع)$/i;
const LONGEST = 60;
const LEVELS = 3;

function isNamed(run: Run): boolean {
  let element: Element | null = run.element;
  for (let level = 0; element && level < LEVELS; level++, element = element.parentElement) {
    if (
      NAMES.test(
        `${element.getAttribute('class') ?? ''} ${element.getAttribute('rel') ?? ''} ${element.getAttribute('itemprop') ?? ''}`,
      )
    )
      return true;
  }
  return run.nodes.some(
    (node) =>
      node.parentElement?.closest('[rel~="author"], [class*="author"], [class*="byline"], [class*="writer"]') != null,
  );
}

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
  const lines = around.filter(
    (run) => run.text.length <= LONGEST && !endsSentence(run.text) && (linkShare(run) < 1 || isNamed(run)),
  );
  const written = lines.filter((run) => isByline(run.text)).map((run) => toByline(run.text));
  const credits = tail
    .filter((run) => isCredit(run.text))
    .map((run) => run.text.replace(/^[-–—\s(]+|[)\s.–—-]+$/g, ''));
  const named = lines.filter(isNamed).map((run) => toByline(run.text));
  return [...written, ...metadata.authors, ...named, ...credits, ...sourcesIn(lines)].find(isSomebody) ?? null;
}
