import { weekdays } from '../lexicon/date-words.ts';
import { HIJRI_MONTHS, MONTHS } from '../lexicon/months.ts';
import { toIsoDay, weekdayOf } from './calendar.ts';
import { LETTERS } from './letters.ts';
import { normalise } from './normalise.ts';

/** A printed date: the day, the clock as minutes after midnight where one stands beside it. */
export interface VisibleDate {
  readonly day: string;
  /** The day that is meant if the month stands before the day (`05/01/2022`); null where only one reading is possible. */
  readonly otherDay: string | null;
  readonly minutes: number | null;
  /** `Z` where it names GMT, `+03:00` for `GMT+3`; null where it names no zone. */
  readonly offset: string | null;
}

const byLength = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');
const NUMBER_OF_MONTH = new Map(MONTHS.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));
const NUMBER_OF_WEEKDAY = new Map(weekdays.flatMap((names, i) => names.map((name) => [name, i] as const)));
const MONTH = `(${byLength(NUMBER_OF_MONTH.keys())})(?:\\s*[/(،-]\\s*(?:${byLength(NUMBER_OF_MONTH.keys())})\\s*\\)?)?`; // كانون الثاني/ يناير
const BREAK = '\\s*[،,/.|–-]?\\s*';
const YEAR = '(?:من\\s+)?(?:(?:ال)?(?:عام|سنه)\\s+)?(\\d{4})(?!\\d)';
const DAY_FIRST = new RegExp(`(?<!\\d)(\\d{1,2})(?:\\s+من)?(?:\\s+شهر)?${BREAK}${MONTH}${BREAK}${YEAR}`, 'g');
const MONTH_FIRST = new RegExp(`(?<![${LETTERS}])${MONTH}\\s+(\\d{1,2})\\s*[،,]?\\s*${YEAR}`, 'g');
const YEAR_FIRST = new RegExp(`(?<!\\d)(\\d{4})${BREAK}${MONTH}${BREAK}(\\d{1,2})(?![\\d:])`, 'g');
const FIGURES = /(?<![\d/.-])(\d{1,4})\s*([/.-])\s*(\d{1,2})\s*\2\s*(\d{1,4})(?![\d/])/g;
const HIJRI = new RegExp(
  `(?:\\d{1,2}\\s*(?:من\\s+)?)?(?:${byLength(HIJRI_MONTHS)})[\\s،,/-]*(?:1[34]\\d{2}\\s*)?(?:ه(?![${LETTERS}]))?`,
  'g',
);
const WEEKDAY = new RegExp(`(?<![${LETTERS}])(?:يوم\\s+)?(${byLength(NUMBER_OF_WEEKDAY.keys())})(?![${LETTERS}])`, 'g');
/** A weekday without its article, as publishing systems write it before a date in figures: `خميس, 10/04/2018`. */
const BARE_WEEKDAY = new RegExp(
  `(?<![${LETTERS}])(${byLength(NUMBER_OF_WEEKDAY.keys()).replace(/(^|\\|)ال/g, '$1')})(?=[\\s,،-]*\\d)`,
  'g',
);
const HALF = 'صباحا|ص|فجرا|ظهرا|عصرا|مساء|م|ليلا|بعد الظهر|[ap]\\.?m\\.?';
const CLOCK = new RegExp(
  `(?:(?<![${LETTERS}])(?<before>${HALF})\\s*)?(?<![\\d:])(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::\\d{2})?(?:\\s*(?<after>${HALF})(?![${LETTERS}]))?`,
  'i',
);
const ZONE = new RegExp(
  `(?<![${LETTERS}])(?:gmt|utc|(?:بتوقيت\\s+|ت\\s*\\.?\\s*)?(?:غرينتش|جرينتش|غ(?![${LETTERS}])))(?:\\s*([+-])\\s*(\\d{1,2})(?::?(\\d{2}))?)?`,
  'i',
);
const NO_WORD = new RegExp(`[^${LETTERS}\\d]+`, 'g');

/** `10 تشرين2/نوفمبر → 10 تشرين الثاني/نوفمبر`, as a well-known publishing system numbers the double months. */
const spellNumbered = (key: string): string =>
  key.replace(/(كانون|تشرين)\s?([12])(?!\d)/g, (_, month, number) => `${month} ${number === '1' ? 'الاول' : 'الثاني'}`);

const keyOf = (text: string): string => spellNumbered(normalise(text)).replace(/\s+/g, ' ');

/** Every reading of the first date in figures that exists, the likelier first: the year first, else the day first unless the weekday says otherwise. */
export function readingsOfFigures(text: string, monthFirst = false): string[] {
  const key = keyOf(text);
  for (const [, first, mark, second, third] of key.matchAll(FIGURES)) {
    const [a, b, c] = [Number(first), Number(second), Number(third)];
    const isShort = mark === '/' && third?.length === 2 && c <= 50; // 05/01/22
    const year = isShort ? 2000 + c : c;
    const days = a > 31 ? [toIsoDay(a, b, c)] : [toIsoDay(year, b, a), toIsoDay(year, a, b)];
    const readings = [...new Set(days.flatMap((day) => day ?? []))];
    if (readings.length === 0) continue;
    const named = [...key.matchAll(WEEKDAY), ...key.matchAll(BARE_WEEKDAY)].map(
      ([, name = '']) => NUMBER_OF_WEEKDAY.get(name) ?? NUMBER_OF_WEEKDAY.get(`ال${name}`),
    );
    const fits = (day: string) => named.includes(weekdayOf(day));
    const sorted = monthFirst ? readings.reverse() : readings;
    return [...sorted.filter(fits), ...sorted.filter((day) => !fits(day))];
  }
  return [];
}

function dayOfNames(key: string): string | null {
  const forms = [
    { pattern: DAY_FIRST, order: [3, 2, 1] },
    { pattern: MONTH_FIRST, order: [3, 1, 2] },
    { pattern: YEAR_FIRST, order: [1, 2, 3] },
  ] as const;
  for (const { pattern, order } of forms)
    for (const found of key.matchAll(pattern)) {
      const [year, month, day] = order.map((group) => found[group] ?? '');
      const iso = toIsoDay(Number(year), NUMBER_OF_MONTH.get(month ?? '') ?? 0, Number(day));
      if (iso) return iso;
    }
  return null;
}

function clockOf(key: string): number | null {
  const { before, hour: hours = '', minute = '', after } = CLOCK.exec(key)?.groups ?? {};
  const hour = Number(hours);
  if (!hours || hour > 23 || Number(minute) > 59) return null;
  const half = after ?? before ?? '';
  const isLate =
    /^(?:م|p|عصر|بعد)/i.test(half) || (/^ظهر/.test(half) && hour < 6) || (/^ليل/.test(half) && hour >= 6 && hour < 12);
  const isEarly = /^(?:ص|فجر|a)/i.test(half) || (/^ليل/.test(half) && hour % 12 < 6);
  const shown = isLate || isEarly ? (hour > 12 ? hour : (hour % 12) + (isLate ? 12 : 0)) : hour;
  return shown * 60 + Number(minute);
}

function offsetOf(key: string): string | null {
  const found = ZONE.exec(key);
  if (!found) return null;
  const [, sign, hours, minutes = '00'] = found;
  return sign && hours ? `${sign}${hours.padStart(2, '0')}:${minutes}` : 'Z';
}

/**
 * The first full date printed in a line of a page; null where there is none, and for a Hijri or a relative one alone.
 * `الجمعة 24 نيسان / أبريل 2020 09:22 مساءً → {day: 2020-04-24, minutes: 1282}`, `١ / ١٢ / ٢٠٢٠ → 2020-12-01` (day first)
 */
export function findVisibleDate(text: string): VisibleDate | null {
  if (!/\d/.test(text) && !/[٠-٩۰-۹]/.test(text)) return null;
  const key = keyOf(text);
  const named = dayOfNames(key);
  const [day, otherDay = null] = named ? [named] : readingsOfFigures(text);
  return day ? { day, otherDay, minutes: clockOf(key), offset: offsetOf(key) } : null;
}

/** A line's words without its dates, clocks, weekdays and zones, normalised: `نشر الأحد 3 مايو 2020 10:15 م → نشر`. */
export const withoutDates = (text: string): string =>
  [HIJRI, DAY_FIRST, MONTH_FIRST, YEAR_FIRST, FIGURES, WEEKDAY, new RegExp(CLOCK, 'gi'), ZONE]
    .reduce((key, pattern) => key.replace(pattern, ' '), keyOf(text))
    .replace(NO_WORD, ' ')
    .trim();
