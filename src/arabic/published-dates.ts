import { ENGLISH_MONTHS, MONTHS } from '../lexicon/months.ts';
import { normalise, westernDigits } from './normalise.ts';

const pad = (value: number | string): string => String(value).padStart(2, '0');

/** An ISO day where it exists in the calendar and within a newsroom's life; otherwise null. */
export function toIsoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1990 && year <= 2100 ? `${year}-${pad(month)}-${pad(day)}` : null;
}

const MACHINE =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?|[A-Z]{2,4})?)?$/i;
const SLASHED = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/;

/** `+0400, +04 → +04:00`, `GMT → Z`; null for names of zones, which say too little. */
function toOffset(zone: string): string | null {
  if (/^[a-z]/i.test(zone)) return /^(?:Z|UTC|GMT)$/i.test(zone) ? 'Z' : null;
  return `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`;
}

/**
 * A date as machines write it → ISO 8601 with the offset that it gives; the bare day where it gives none
 * (a clock without an offset is no instant); null for sentences, impossible days and everything else.
 * `2020-06-03T03:01+0400 → 2020-06-03T03:01:00+04:00`, `٢٠٢٢-٠١-٠٥ → 2022-01-05`, `2020-12-01 02:00:00 → 2020-12-01`
 */
export function toPublished(value: string): string | null {
  const text = westernDigits(value)
    .replace(/\p{Cf}/gu, '')
    .trim();
  if (text.length > 40) return null;
  const slashed = SLASHED.exec(text);
  if (slashed) return toIsoDay(Number(slashed[1]), Number(slashed[2]), Number(slashed[3]));
  const found = MACHINE.exec(text);
  if (!found) return toRfcDate(text);
  const [, year, month, day, hour, minute, second = '00', zone] = found;
  const isoDay = toIsoDay(Number(year), Number(month), Number(day));
  if (!isoDay || hour === undefined || minute === undefined || zone === undefined) return isoDay;
  const offset = toOffset(zone.toUpperCase());
  if (!offset || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return isoDay;
  return `${isoDay}T${pad(hour)}:${minute}:${second}${offset}`;
}

/** `Tue, 24 Nov 2020 10:05:00 GMT → 2020-11-24T10:05:00Z`, as HTTP and feeds write it. */
function toRfcDate(text: string): string | null {
  const found =
    /^(?:[A-Z][a-z]{2},? )?(\d{1,2}) ([A-Z][a-z]{2,8}) (\d{4})(?: (\d{2}:\d{2}(?::\d{2})?) ?(Z|GMT|UTC|[+-]\d{4}))?$/.exec(
      text,
    );
  const month = found ? monthOfEnglish(found[2] ?? '') : null;
  if (!found || !month) return null;
  const day = toIsoDay(Number(found[3]), month, Number(found[1]));
  const offset = found[5] ? toOffset(found[5]) : null;
  if (!day || !found[4] || !offset) return day;
  return `${day}T${found[4].length === 5 ? `${found[4]}:00` : found[4]}${offset}`;
}

/** 1 to 12 for an English month name, in full or by three letters; null otherwise. */
export function monthOfEnglish(name: string): number | null {
  const key = name.toLowerCase();
  const at = ENGLISH_MONTHS.findIndex((month) => month === key || month.slice(0, 3) === key.replace('.', ''));
  return at < 0 ? null : at + 1;
}

/** `January 5, 2022 → 2022-01-05`, as a post's signature writes it; also `5 January 2022` and `5 يناير 2022`. */
export function toSignatureDay(text: string): string | null {
  const english =
    /([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})/.exec(text) ?? /(\d{1,2}) ([A-Za-z]{3,9})\.?,? (\d{4})/.exec(text);
  if (english) {
    const [name = '', day = ''] = /\d/.test(english[1] ?? '') ? [english[2], english[1]] : [english[1], english[2]];
    const month = monthOfEnglish(name);
    return month ? toIsoDay(Number(english[3]), month, Number(day)) : null;
  }
  return findVisibleDate(text)?.day ?? null;
}

const NAME_OF_MONTH = new Map(MONTHS.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));
const ANY_MONTH = [...NAME_OF_MONTH.keys()].sort((a, b) => b.length - a.length).join('|');
const SECOND_NAME = `(?:\\s*[/(،-]\\s*(?:${ANY_MONTH})\\s*\\)?)?`; // كانون الثاني/ يناير
const DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})\\s*(?:من\\s+)?[،,-]?\\s*(${ANY_MONTH})${SECOND_NAME}\\s*[،,-]?\\s*(\\d{4})(?!\\d)`,
);
const MONTH_FIRST = new RegExp(
  `(?<![\\p{L}])(${ANY_MONTH})${SECOND_NAME}\\s+(\\d{1,2})\\s*[،,]?\\s*(\\d{4})(?!\\d)`,
  'u',
);
const FIGURES = /(?<!\d)(\d{1,4})\s*([/.-])\s*(\d{1,2})\s*\2\s*(\d{1,4})(?!\d)/;
const CLOCK = /(?<!\d)(\d{1,2}):(\d{2})(?::\d{2})?(?:\s*(ص|صباحا|م|مساء|am|pm)(?![\p{L}]))?/iu;

/** A printed date: the day, the clock as minutes after midnight where one stands beside it, whether it names GMT. */
export interface VisibleDate {
  readonly day: string;
  readonly minutes: number | null;
  readonly universal: boolean;
}

/**
 * The first full date printed in a line of a page; null where there is none.
 * `الجمعة 24 نيسان / أبريل 2020 09:22 مساءً → {day: 2020-04-24, minutes: 1282}`, `١ / ١٢ / ٢٠٢٠ → 2020-12-01` (day first)
 */
export function findVisibleDate(text: string): VisibleDate | null {
  const key = normalise(text).replace(/\s+/g, ' ');
  const day = dayOfNames(key) ?? dayOfFigures(key);
  if (!day) return null;
  return { day, minutes: clockOf(key), universal: /gmt|utc|غرينتش|جرينتش/i.test(key) };
}

function dayOfNames(key: string): string | null {
  const dayFirst = DAY_FIRST.exec(key);
  const [day, month, year] = dayFirst ? dayFirst.slice(1) : [null, null, null];
  if (day && month && year) return toIsoDay(Number(year), NAME_OF_MONTH.get(month) ?? 0, Number(day));
  const found = MONTH_FIRST.exec(key);
  if (!found) return null;
  return toIsoDay(Number(found[3]), NAME_OF_MONTH.get(found[1] ?? '') ?? 0, Number(found[2]));
}

function dayOfFigures(key: string): string | null {
  const found = FIGURES.exec(key);
  if (!found) return null;
  const [a, b, c] = [Number(found[1]), Number(found[3]), Number(found[4])];
  return a > 31 ? toIsoDay(a, b, c) : (toIsoDay(c, b, a) ?? toIsoDay(c, a, b));
}

function clockOf(key: string): number | null {
  const found = CLOCK.exec(key);
  if (!found) return null;
  const [hour, minute, half = ''] = [Number(found[1]), Number(found[2]), found[3]];
  if (hour > 23 || minute > 59) return null;
  if (half === '') return hour * 60 + minute;
  const afternoon = /^(م|pm)/i.test(half);
  return ((hour % 12) + (afternoon ? 12 : 0)) * 60 + minute;
}
