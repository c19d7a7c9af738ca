import { offsetOf } from '../../arabic/clitics.ts';
import { normalise, westernDigits } from '../../arabic/normalise.ts';
import { findNumbers, isRange, type NumberMention } from '../../arabic/numbers.ts';
import type { Figure } from '../../article/brief.ts';
import { approximations, figureWords, yearWords } from '../../lexicon/number-words.ts';
import type { Passage } from '../words.ts';

/** What befell people, by the words that say so. */
const HARM = new Map(
  (['killed', 'injured', 'missing'] as const).flatMap((kind) => figureWords[kind].map((word) => [word, kind] as const)),
);
type Harm = 'killed' | 'injured' | 'missing';
const MONEY = new Set(figureWords.money);
const BEFORE = 3; // words before a number that can say what it counts
const AFTER = 4;
const YEARS = new Set(yearWords);
const APPROXIMATIONS = approximations.map(([words]) => normalise(words).split(' '));
const bare = (key: string): string => key.replace(/^[وف]?(?:ب|ل)?/, '');

/**
 * Numbers a reader must not miss: dead, injured, money, percentages, other counts of something. Dates, years, ages and bare numbers are
 * none. A range is one figure with the value of its upper end; how exact a number is (`أكثر من 1200 شخص`) belongs to its span.
 */
export function findFigures(passages: readonly Passage[]): Figure[] {
  const seen = new Set<string>();
  return passages.flatMap((passage) => {
    const dates = passage.dates.filter(({ daysFrom }) => daysFrom(null) !== null);
    const numbers = findNumbers(passage.text, passage.words);
    const isJoined = (i: number): boolean => {
      const [from, to] = [numbers[i], numbers[i + 1]];
      return (
        from !== undefined &&
        to !== undefined &&
        isRange(passage.text, passage.words, from, to) &&
        isPair(passage, from, to)
      );
    };
    return numbers.flatMap((number, i): Figure[] => {
      if (dates.some((date) => number.start >= date.start && number.start < date.end)) return [];
      if (isYear(passage, number) || isJoined(i)) return [];
      const lower = isJoined(i - 1) ? numbers[i - 1] : undefined;
      const opening = lower ?? number;
      const before = numbers[i - (lower ? 2 : 1)]?.next ?? 0;
      const figure = toFigure(
        passage,
        { ...number, first: opening.first, start: startOf(passage, opening) },
        before,
        numbers[i + 1]?.first,
      );
      const key = figure && `${figure.kind} ${figure.value}`;
      if (!figure || !key || seen.has(key)) return [];
      seen.add(key);
      return [figure];
    });
  });
}

/** The ends of a range rise; behind من they are before and after (`ارتفع من 7 إلى 10`). */
const isPair = ({ words }: Passage, from: NumberMention, to: NumberMention): boolean =>
  from.value < to.value && words[from.first - 1]?.key !== 'من';

/** `لعام 2025`, `موسم 2019`: four digits behind a word for a year. */
function isYear({ words, text }: Passage, { first, start, end }: NumberMention): boolean {
  if (!/^(?:19|20)\d\d$/.test(westernDigits(text.slice(start, end)))) return false;
  return words[first - 1]?.forms.some(({ key, bare: stem }) => YEARS.has(key) || YEARS.has(stem ?? '')) ?? false;
}

/** Where a number begins with what says how exact it is: `لأكثر من 1200 → أكثر من 1200`. */
function startOf({ words }: Passage, { first, start }: NumberMention): number {
  for (const parts of APPROXIMATIONS) {
    const from = first - parts.length;
    const head = words[from];
    const form = head?.forms.find(({ key }) => key === parts[0]);
    if (head && form && parts.slice(1).every((key, i) => words[from + 1 + i]?.key === key))
      return head.start + offsetOf(head.text, form.cut);
  }
  return start;
}

/** `from` and `to`: the words around a number that are not those of its neighbours. */
function toFigure({ block, text, words }: Passage, number: NumberMention, from: number, to?: number): Figure | null {
  const { start, end, value, percent, first, next } = number;
  const span = { block, start, end };
  if (percent) return { span, value, kind: 'percent', english: null };
  const before = words.slice(Math.max(from, first - BEFORE), first);
  const after = words.slice(next, Math.min(next + AFTER, to ?? words.length));
  const unit = words[next];
  if (after.slice(0, 2).some(({ key }) => MONEY.has(key))) {
    const money = after.find(({ key }) => MONEY.has(key));
    return { span: { block, start, end: money?.end ?? end }, value, kind: 'money', english: null };
  }
  const open = unit !== undefined && /^\s+$/.test(text.slice(end, unit.start));
  const harm = findHarm(
    before.map(({ key }) => key),
    after.map(({ key }) => key),
  );
  if (harm) return { span: withUnit(span, unit, open), value, kind: harm, english: null };
  const counts =
    open &&
    value >= 2 &&
    /^\D{3,}$/.test(unit.key) &&
    !/^(?:ال|من|في|الي|حتي|علي|عن|او|عاما|سنه|مايو|[وفبل]ال)/.test(unit.key);
  return counts && /^\d|[\d]/.test(text.slice(start, end))
    ? { span: withUnit(span, unit, open), value, kind: 'count', english: null }
    : null;
}

/**
 * The nearest word of harm; of two as near the one behind, which is the thing counted: `سبعة قتلى و34 مصاباً → killed, injured`.
 * A word joined by و opens the next item of the list: in `مقتل 7 وإصابة 34` the injured are not the seven.
 */
function findHarm(before: readonly string[], after: readonly string[]): Harm | null {
  const joined = after.findIndex((key) => key.startsWith('و') && !HARM.has(key));
  const behind = joined < 0 ? after : after.slice(0, joined);
  const candidates = [...behind.entries(), ...before.toReversed().entries()].flatMap(([distance, key]) => {
    const harm = HARM.get(key) ?? HARM.get(bare(key));
    return harm ? [{ distance, harm }] : [];
  });
  return candidates.sort((a, b) => a.distance - b.distance)[0]?.harm ?? null;
}

const withUnit = (span: Figure['span'], unit: Passage['words'][number] | undefined, open: boolean): Figure['span'] =>
  open && unit && !/^(?:من|في|الي|حتي|علي|عن|او|و|بين|خلال|ال)/.test(unit.key) ? { ...span, end: unit.end } : span;
