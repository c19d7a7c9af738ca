import { comingWords, pastWords, presentWords } from '../lexicon/date-words.ts';
import { ENGLISH_MONTHS } from '../lexicon/months.ts';

const DAY_MS = 86_400_000;
const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const isoDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** An ISO day where it exists in the calendar and within a newsroom's life; otherwise null: no 1970, no year 1443. */
export function toIsoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1990 && year <= 2100 ? isoDay(date.getTime()) : null;
}

/** 1 to 12 for an English month name, in full or shortened (`Sept.`); null otherwise. */
export function monthOfEnglish(name: string): number | null {
  const key = name
    .toLowerCase()
    .replace('.', '')
    .replace(/^sept$/, 'sep');
  const found = ENGLISH_MONTHS.findIndex((month) => month === key || month.slice(0, 3) === key);
  return found < 0 ? null : found + 1;
}

/** How many days lie between two ISO days. */
export const daysBetween = (a: string, b: string): number => Math.abs(at(a) - at(b)) / DAY_MS;

/** The weekday of an ISO day, 0: Sunday. */
export const weekdayOf = (day: string): number => new Date(at(day)).getUTCDay();

/** The day so many days after an ISO day. */
export const addDays = (day: string, days: number): string => isoDay(at(day) + days * DAY_MS);

/** ISO day of the last day of a month (1 to 12). */
export const lastOfMonth = (year: number, month: number): string => isoDay(Date.UTC(year, month, 0));

/**
 * The weekday (0: Sunday) that is meant on an ISO day: the coming one after `المقبل`, an earlier one after `الماضي`,
 * else the nearest that is not in the future: news tells what happened.
 */
export function nearestWeekday(today: string, weekday: number, which: string | undefined): string {
  const back = (new Date(at(today)).getUTCDay() - weekday + 7) % 7;
  if (which !== undefined && comingWords.includes(which)) return addDays(today, back === 0 ? 7 : 7 - back);
  return addDays(today, which !== undefined && back === 0 ? -7 : -back);
}

/** The year of a day and month: as given, the last before or the next after today, the present one, or the nearest. Null: not known. */
export function yearOf(which: string | undefined, month: number, day: number, today: string | null): number | null {
  if (which !== undefined && /^\d{4}$/.test(which)) return Number(which);
  if (today === null) return null;
  const year = Number(today.slice(0, 4));
  if (which !== undefined && presentWords.includes(which)) return year;
  const distance = (candidate: number): number => Date.UTC(candidate, month - 1, day) - at(today);
  const candidates = [year - 1, year, year + 1];
  if (which !== undefined && pastWords.includes(which)) return candidates.filter((y) => distance(y) < 0).at(-1) ?? null;
  if (which !== undefined && comingWords.includes(which)) return candidates.find((y) => distance(y) > 0) ?? null;
  return candidates.reduce((best, y) => (Math.abs(distance(y)) < Math.abs(distance(best)) ? y : best));
}
