import { daysBetween, toIsoDay } from '../../arabic/calendar.ts';
import { readingsOf } from '../../arabic/published-dates.ts';
import type { VisibleDate } from '../../arabic/visible-dates.ts';
import type { Site } from '../../sites/sites.ts';
import type { Metadata } from '../metadata/read-metadata.ts';
import { type Place, readShownDates } from '../metadata/read-shown-dates.ts';
import type { Run } from '../read-runs.ts';

export interface Dates {
  readonly published: string | null;
  readonly updated: string | null;
}

const AT_UTC = new Set(['GB', 'MR', 'IS', 'GH']); // seats whose clocks may stand at UTC
const isInstant = (value: string): boolean => value.includes('T');
const isUniversal = (value: string): boolean => /T.*(?:Z|[+-]00:00)$/.test(value);
const dayOf = (value: string): string => value.slice(0, 10);
const clockOf = (value: string): number => Number(value.slice(11, 13)) * 60 + Number(value.slice(14, 16));

/** The day in an address: `/news/2022/01/05/dam → 2022-01-05`. */
export function dayOfAddress(address: string | null): string | null {
  const found = /\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/._-]|$)/.exec(address ?? '');
  return found ? toIsoDay(Number(found[1]), Number(found[2]), Number(found[3])) : null;
}

/** Whether a date falls on one of the days, or on the day beside it: an instant may stand in another zone than the reader. */
const isNear = (value: string, days: readonly string[]): boolean =>
  days.some((day) => daysBetween(dayOf(value), day) <= 1);

const daysOf = (date: VisibleDate | undefined): string[] => (date ? [date.day, date.otherDay ?? date.day] : []);

/**
 * Of the dates stated for machines the first instant, else the first day, that the page bears out by what it prints or by
 * its address; where neither bears out any, the first. Of two with one clock the one that knows its zone.
 */
function pickStated(claims: readonly string[], printed: readonly string[], address: readonly string[]): string | null {
  const days = [...printed, ...address];
  const stated = claims.flatMap((claim) => {
    const readings = readingsOf(claim);
    return readings.find((reading) => isNear(reading, days)) ?? readings[0] ?? [];
  });
  const borneOut = stated.filter((value) => isNear(value, days));
  // A page and its address that agree on another day than every claim are right: the claim is of a later move or a rebuilt page.
  if (borneOut.length === 0 && address.some((day) => isNear(day, printed))) return null;
  const believed = borneOut.length > 0 ? borneOut : stated;
  const best = believed.find(isInstant) ?? believed[0] ?? null;
  const zoned = (value: string) => value.slice(0, 16) === best?.slice(0, 16) && !isUniversal(value);
  return best && isUniversal(best) ? (believed.find(zoned) ?? best) : best;
}

/**
 * A Z that is none: some newsrooms print local time and stamp it with Z. Where the clock on the page reads the same as
 * the "universal" time and does not call itself GMT, only the day can be believed.
 */
function hasFalseZ(value: string | null, shown: readonly VisibleDate[], site: Site | null): boolean {
  if (!value || !isUniversal(value) || (site && AT_UTC.has(site.country))) return false;
  return shown.some(({ day, minutes, offset }) => day === dayOf(value) && minutes === clockOf(value) && offset !== 'Z');
}

/** A printed date with its zone is an instant, without one a day. */
function toPrinted(date: VisibleDate | undefined): string | null {
  if (!date || date.minutes === null || date.offset === null) return date?.day ?? null;
  const [hour, minute] = [Math.floor(date.minutes / 60), date.minutes % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${date.day}T${hour}:${minute}:00${date.offset}`;
}

/** Whether a change came after the publication, by the minute; by the day where one is only a day. */
function isLater(updated: string, published: string): boolean {
  if (!isInstant(updated)) return dayOf(updated) > dayOf(published);
  if (!isInstant(published)) return dayOf(updated) >= published;
  return Math.floor(Date.parse(updated) / 60_000) > Math.floor(Date.parse(published) / 60_000);
}

/**
 * When the article was published and last changed: what it states for machines, checked against what it prints around
 * the title and against its address; else what is printed, else the address. A change before the publication is none.
 */
export function pickPublished(
  document: Document,
  metadata: Metadata,
  near: readonly Run[],
  site: Site | null,
  place: Place & { readonly url: string | null } = { title: null, body: null, url: null },
): Dates {
  const shown = readShownDates(document, near, place);
  const [printed, changed] = [shown.published[0], shown.updated[0]];
  const address = dayOfAddress(place.url);
  const values = (claims: Metadata['published'], stamps: readonly string[]) => [
    ...claims.map(({ value }) => value),
    ...stamps,
  ];
  const stated = pickStated(
    values(metadata.published, shown.stamps.published),
    daysOf(printed),
    address ? [address] : [],
  );
  const published = stated ?? toPrinted(printed) ?? address;
  const updated = pickStated(values(metadata.updated, shown.stamps.updated), daysOf(changed), []) ?? toPrinted(changed);
  const all = [...shown.published, ...shown.updated];
  const isFalse = hasFalseZ(published, all, site);
  const honest = (value: string, isFalseToo: boolean) => (isFalseToo && isUniversal(value) ? dayOf(value) : value);
  return {
    published: published && honest(published, isFalse),
    updated:
      updated && (!published || isLater(updated, published))
        ? honest(updated, isFalse || hasFalseZ(updated, all, site))
        : null,
  };
}
