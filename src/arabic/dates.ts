import { comingWords, ordinalDays, pastWords, presentWords, relativeDays, weekdays } from '../lexicon/date-words.ts';
import { MONTHS } from '../lexicon/months.ts';
import { addDays, lastOfMonth, nearestWeekday, yearOf } from './calendar.ts';
import { toIsoDay } from './published-dates.ts';
import { type Token, tokens } from './tokens.ts';

/** A day or days that a text names: offsets, and ISO days where they can be known. */
export interface DateFound {
  readonly start: number;
  readonly end: number;
  readonly from: string | null;
  readonly to: string | null;
}

type Days = Pick<DateFound, 'from' | 'to'>;
type Groups = Readonly<Record<string, string | undefined>>;

const byLength = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
const MONTH_NUMBER = new Map(MONTHS.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));
const ORDINAL = new Map(ordinalDays);
const WEEKDAY = new Map(weekdays.flatMap((names, i) => names.map((name) => [name, i] as const)));
const RELATIVE = new Map(relativeDays);

const START = '(?<![^ \\n])[وفب]?';
const STOP = '(?= |\\n|$)';
const DAY = `(?:ال ?)?(?:\\d{1,2}|${byLength([...ORDINAL.keys()])})`;
const MONTH = `(?:شهر )?(?<month>${byLength([...MONTH_NUMBER.keys()])})(?: (?:${byLength([...MONTH_NUMBER.keys()])}))?`;
const WHICH = `(?: (?:من )?(?:(?:ال)?عام )?(?<which>${byLength([...pastWords, ...comingWords, ...presentWords])}|(?:19|20)\\d{2}))?`;
const ANY_WEEKDAY = `(?<weekday>${byLength([...WEEKDAY.keys()])})`;

/** Tried in this order at each place: the fullest expression first. */
const PATTERNS: readonly (readonly [string, (groups: Groups, today: string | null) => Days | null])[] = [
  [`(?<day>${DAY})(?: من)? (?:الي|حتي|و) ?(?<until>${DAY}) (?:من )?${MONTH}${WHICH}`, daysOfMonth],
  [`(?:(?:يوم )?${ANY_WEEKDAY} )?(?<day>${DAY}) (?:من )?${MONTH}${WHICH}`, daysOfMonth],
  [
    `${MONTH} (?:من )?(?:(?:ال)?عام )?(?<which>(?:19|20)\\d{2}|${byLength([...pastWords, ...comingWords])})`,
    wholeMonth,
  ],
  [`(?<relative>${byLength([...RELATIVE.keys()])})(?: ${ANY_WEEKDAY})?`, relativeDay],
  [`(?:يوم )?${ANY_WEEKDAY}(?: (?<which>${byLength([...pastWords, ...comingWords])}))?`, weekday],
  ['(?:ال)?(?:عام|سنه) (?<year>(?:19|20)\\d{2})', wholeYear],
];
// Sticky: tried only at words that can open a date.
const COMPILED = PATTERNS.map(([source, days]) => [new RegExp(`${START}${source}${STOP}`, 'y'), days] as const);

const firstWord = (words: string): string => words.split(' ', 1)[0] ?? '';
const OPENINGS = new Set(
  [
    ...MONTH_NUMBER.keys(),
    ...ORDINAL.keys(),
    ...WEEKDAY.keys(),
    ...RELATIVE.keys(),
    'شهر',
    'يوم',
    'عام',
    'سنه',
    'ال',
  ].map(firstWord),
);
const isOpening = (key: string): boolean => OPENINGS.has(key) || (key.startsWith('ال') && OPENINGS.has(key.slice(2)));
/** Whether a date can begin with a word, with one letter of clitics before it or none. */
const opensDate = (key: string): boolean =>
  /\d/.test(key) || isOpening(key) || (/^[وفب]/.test(key) && isOpening(key.slice(1)));

/** Words that name a day or days; which ones, only the day of publication may tell. */
export interface DateExpression {
  readonly start: number;
  readonly end: number;
  /** The days, seen from an ISO day (null: only full dates are known); null for a day that does not exist. */
  daysFrom(today: string | null): Days | null;
}

/** The words for dates in a text, each word in one of them only. */
export function findDateExpressions(text: string, given: readonly Token[] = tokens(text)): DateExpression[] {
  const openings = given.flatMap(({ key }, i) => (opensDate(key) ? [i] : []));
  if (openings.length === 0) return [];
  const { line, starts } = keyLine(text, given);
  const taken = new Set<number>();
  const found: DateExpression[] = [];
  for (const [pattern, toDays] of COMPILED) {
    let past = 0;
    for (const first of openings) {
      if (first < past) continue;
      pattern.lastIndex = starts[first] ?? 0;
      const match = pattern.exec(line);
      if (!match) continue;
      past = first;
      while (past < starts.length && (starts[past] ?? 0) < pattern.lastIndex) past += 1;
      const [head, tail] = [given[first], given[past - 1]];
      if (!head || !tail || anyTaken(taken, first, past)) continue;
      for (let i = first; i < past; i += 1) taken.add(i); // also an impossible day: 31 شباط is not February
      const clitic = /^[وفب](?=ال[احثخجس]|امس|اليوم)/.test(head.key) ? 1 : 0;
      const { groups = {} } = match;
      found.push({ start: head.start + clitic, end: tail.end, daysFrom: (today) => toDays(groups, today) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * Dates that a text names, against the day of publication (ISO; null: only full dates are resolved). `أمس الثلاثاء` on 2022-01-05 → 2022-01-04;
 * `من الـ 3 إلى الـ 11 من شباط/ فبراير الحالي` → 2022-02-03 to 2022-02-11.
 */
export function findDates(
  text: string,
  published: string | null,
  expressions: readonly DateExpression[] = findDateExpressions(text),
): DateFound[] {
  const today = /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0] ?? null;
  return expressions.flatMap(({ start, end, daysFrom }) => {
    const days = daysFrom(today);
    return days ? [{ start, end, ...days }] : [];
  });
}

/** The keys of the words with one space between them, a line break where a sentence ends; and where each word starts. */
function keyLine(text: string, given: readonly Token[]): { line: string; starts: readonly number[] } {
  let line = '';
  const starts = given.map(({ key, start }, i) => {
    if (i) line += /[.!?؟؛:]/.test(text.slice(given[i - 1]?.end ?? 0, start)) ? '\n' : ' ';
    const at = line.length;
    line += key;
    return at;
  });
  return { line, starts };
}

function anyTaken(taken: ReadonlySet<number>, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (taken.has(i)) return true;
  return false;
}

function dayNumber(words: string | undefined): number {
  const bare = (words ?? '').replace(/^ال ?(?=\d)/, '');
  return ORDINAL.get(bare) ?? Number(bare);
}

function daysOfMonth({ day, until, month, which }: Groups, today: string | null): Days | null {
  const number = MONTH_NUMBER.get(month ?? '') ?? 0;
  const first = dayNumber(day);
  const year = yearOf(which, number, first, today);
  if (first < 1 || first > 31) return null;
  if (year === null) return { from: null, to: null };
  const from = toIsoDay(year, number, first);
  const to = until === undefined ? from : toIsoDay(year, number, dayNumber(until));
  return from && to ? { from, to } : null;
}

function wholeMonth({ month, which }: Groups, today: string | null): Days {
  const number = MONTH_NUMBER.get(month ?? '') ?? 0;
  const year = yearOf(which, number, 1, today);
  return year === null ? { from: null, to: null } : { from: toIsoDay(year, number, 1), to: lastOfMonth(year, number) };
}

function relativeDay({ relative }: Groups, today: string | null): Days {
  const day = today && addDays(today, RELATIVE.get(relative ?? '') ?? 0);
  return { from: day, to: day };
}

function weekday({ weekday: name, which }: Groups, today: string | null): Days {
  const day = today && nearestWeekday(today, WEEKDAY.get(name ?? '') ?? 0, which);
  return { from: day, to: day };
}

function wholeYear({ year }: Groups): Days {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}
