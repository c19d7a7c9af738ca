import { findDates } from '../../arabic/dates.ts';
import { findNumbers, type NumberMention } from '../../arabic/numbers.ts';
import type { Figure } from '../../article/brief.ts';
import { figureWords } from '../../lexicon/number-words.ts';
import type { Passage } from '../words.ts';

/** What befell people, by the words that say so. */
const HARM = new Map(
  (['killed', 'injured', 'missing'] as const).flatMap((kind) => figureWords[kind].map((word) => [word, kind] as const)),
);
type Harm = 'killed' | 'injured' | 'missing';
const MONEY = new Set(figureWords.money);
const BEFORE = 3; // words before a number that can say what it counts
const AFTER = 4;
const bare = (key: string): string => key.replace(/^[وف]?(?:ب|ل)?/, '');

/** Numbers a reader must not miss: dead, injured, money, percentages, other counts of something. Dates, ages and bare numbers are none. */
export function findFigures(passages: readonly Passage[]): Figure[] {
  const seen = new Set<string>();
  return passages.flatMap((passage) => {
    const dates = findDates(passage.text, null, passage.words);
    const numbers = findNumbers(passage.text, passage.words);
    return numbers.flatMap((number, i): Figure[] => {
      if (dates.some((date) => number.start >= date.start && number.start < date.end)) return [];
      const figure = toFigure(passage, number, numbers[i - 1]?.next ?? 0, numbers[i + 1]?.first);
      const key = figure && `${figure.kind} ${figure.value}`;
      if (!figure || !key || seen.has(key)) return [];
      seen.add(key);
      return [figure];
    });
  });
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
    /^\p{L}{3,}$/u.test(unit.key) &&
    !/^(?:ال|من|في|الي|علي|عن|او|عاما|سنه|مايو|[وفبل]ال)/.test(unit.key);
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
  open && unit && !/^(?:من|في|الي|علي|عن|او|و|بين|خلال|ال)/.test(unit.key) ? { ...span, end: unit.end } : span;
