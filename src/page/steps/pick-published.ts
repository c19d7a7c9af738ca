import { findVisibleDate, toPublished, toSignatureDay } from '../../arabic/published-dates.ts';
import type { Site } from '../../sites/sites.ts';
import type { Metadata } from '../metadata/read-metadata.ts';
import { endsSentence } from '../prose.ts';
import type { Run } from '../read-runs.ts';

export interface Dates {
  readonly published: string | null;
  readonly updated: string | null;
}

const AT_UTC = new Set(['GB', 'MR', 'IS', 'GH']); // seats whose clocks may stand at UTC
const isInstant = (value: string): boolean => value.includes('T');
const LONGEST_LINE = 90; // characters

/** The first instant with an offset; failing that the first day. */
function best(claims: readonly { readonly value: string }[]): string | null {
  const parsed = claims.flatMap(
    ({ value }) => toPublished(value) ?? (value.length <= 40 ? toSignatureDay(value) : null) ?? [],
  );
  return parsed.find(isInstant) ?? parsed[0] ?? null;
}

/**
 * A Z that is none: some newsrooms print local time and stamp it with Z. Where the clock on the page reads the same as
 * the "universal" time and does not call itself GMT, only the day can be believed.
 */
function withoutFalseZ(value: string | null, lines: readonly string[], site: Site | null): string | null {
  if (!value || !/T.*(?:Z|[+-]00:00)$/.test(value) || (site && AT_UTC.has(site.country))) return value;
  const minutes = Number(value.slice(11, 13)) * 60 + Number(value.slice(14, 16));
  const same = lines.some((line) => {
    const date = findVisibleDate(line);
    return date?.day === value.slice(0, 10) && date.minutes === minutes && !date.universal;
  });
  return same ? value.slice(0, 10) : value;
}

/**
 * When the article was published and last changed: machine-readable first, checked against the clock the page shows;
 * then the date printed nearest the title. An update before the publication is no update.
 */
export function pickPublished(
  document: Document,
  metadata: Metadata,
  nearTitle: readonly Run[],
  site: Site | null,
): Dates {
  const lines = nearTitle
    .filter((run) => run.text.length <= LONGEST_LINE && !endsSentence(run.text))
    .map((run) => run.text);
  const own = [...document.querySelectorAll('time[datetime]')].filter(
    (time) => !time.closest('nav, aside, footer, li'),
  );
  const times = own.slice(0, 3).map((time) => time.getAttribute('datetime') ?? '');
  const stated = best(metadata.published) ?? best(times.map((value) => ({ value })));
  const published =
    withoutFalseZ(stated, lines, site) ??
    lines.flatMap((line) => findVisibleDate(line)?.day ?? toSignatureDay(line) ?? [])[0] ??
    null;
  const updated = withoutFalseZ(best(metadata.updated), lines, site);
  return { published, updated: updated && published && isBefore(updated, published) ? null : updated };
}

const isBefore = (a: string, b: string): boolean =>
  isInstant(a) && isInstant(b) ? Date.parse(a) < Date.parse(b) : a.slice(0, 10) < b.slice(0, 10);
