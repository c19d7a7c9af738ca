import { tokens } from '../arabic/tokens.ts';

const SHORTEST = 50; // characters
const LONGEST = 450;
const PREFIX = /^(?:[وف]?[بكل]?ال|[وف]?لل|[وفبل](?=.{4}))/;
const SUFFIX = /(?<=.{3})(?:ات|ون|ين|ان|يه|ها|هم|ه)$/;

/** Roughly the stems of the words that carry meaning: `والمزارعون، بالمزارعين → مزارع`. */
const contentWords = (text: string): Set<string> =>
  new Set(
    tokens(text)
      .map(({ key }) => key.replace(PREFIX, '').replace(SUFFIX, ''))
      .filter((stem) => stem.length >= 3),
  );

const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((word) => b.has(word)).length;

/** Openings of reporting rather than of a summary: a dateline, an attribution verb at the head, a bracketed agency. */
const DATELINE = /^[\p{L}\s،.()"«»/-]{2,60}?(?:\s[-–—]{1,2}\s|--|\s?:-|\s?\/\/)/u;
const REPORTING =
  /^[وف]?(?:قال|دان|افاد|اعلن|ذكر|اكد|كشف|صرح|اوضح|اشار|اضاف|نقل|شدد|نفي|بحث|التقي|استقبل|شهد|وصل|ترأس|تراس|ثمن|ادان|دعا|حذر|طالب|توقع|اعرب|عبر|وقع|افتتح|نشر|بدا|شهدت)(?:ت|وا)?$/;

/**
 * Whether a second line is a standfirst: it names the title's matter in other words, and the text behind it tells the
 * same again from the start, as a paragraph of reporting would not be told twice. Decided by shape, not by place alone.
 */
export function isLeadLine(title: string, line: string, following: readonly string[]): boolean {
  if (line.length < SHORTEST || line.length > LONGEST || following.length < 2) return false;
  if (DATELINE.test(line) || REPORTING.test(tokens(line)[0]?.key ?? '')) return false;
  const [inTitle, inLine] = [contentWords(title), contentWords(line)];
  if (overlap(inLine, inTitle) < 1) return false;
  const retold = new Set(following.slice(0, 3).flatMap((text) => [...contentWords(text)]));
  return overlap(inLine, retold) >= Math.max(3, inLine.size * 0.4);
}
