import { findDates } from '../../arabic/dates.ts';
import { findNumbers, type NumberMention } from '../../arabic/numbers.ts';
import type { Figure } from '../../article/brief.ts';
import { figureWords } from '../../lexicon/number-words.ts';
import type { Passage } from '../words.ts';

const KILLED = new Set(figureWords.killed);
const INJURED = new Set(figureWords.injured);
const MONEY = new Set(figureWords.money);
const BEFORE = 3; // words before a number that can say what it counts
const AFTER = 3;
const bare = (key: string): string => key.replace(/^[وف]?(?:ب|ل)?/, '');

/** Numbers a reader must not miss: dead, injured, money, percentages, other counts of something. Dates, ages and bare numbers are none. */
export function findFigures(passages: readonly Passage[]): Figure[] {
  const seen = new Set<string>();
  return passages.flatMap((passage) => {
    const dates = findDates(passage.text, null, passage.words);
    return findNumbers(passage.text, passage.words)
      .filter(({ start }) => !dates.some((date) => start >= date.start && start < date.end))
      .flatMap((number): Figure[] => {
        const figure = toFigure(passage, number);
        const key = figure && `${figure.kind} ${figure.value}`;
        if (!figure || !key || seen.has(key)) return [];
        seen.add(key);
        return [figure];
      });
  });
}

function toFigure(
  { block, text, words }: Passage,
  { start, end, value, percent, first, next }: NumberMention,
): Figure | null {
  const span = { block, start, end };
  if (percent) return { span, value, kind: 'percent', english: null };
  const before = words.slice(Math.max(0, first - BEFORE), first);
  const after = words.slice(next, next + AFTER);
  const unit = after[0];
  const near = (table: ReadonlySet<string>): boolean =>
    [...before, ...after].some(({ key }) => table.has(key) || table.has(bare(key)));
  if (after.slice(0, 2).some(({ key }) => MONEY.has(key))) {
    const money = after.find(({ key }) => MONEY.has(key));
    return { span: { block, start, end: money?.end ?? end }, value, kind: 'money', english: null };
  }
  const open = unit !== undefined && /^\s+$/.test(text.slice(end, unit.start));
  if (near(KILLED)) return { span: withUnit(span, unit, open), value, kind: 'killed', english: null };
  if (near(INJURED)) return { span: withUnit(span, unit, open), value, kind: 'injured', english: null };
  const counts =
    open &&
    value >= 2 &&
    /^\p{L}{3,}$/u.test(unit.key) &&
    !/^(?:ال|من|في|الي|علي|عن|او|عاما|سنه|مايو|[وفبل]ال)/.test(unit.key);
  return counts && /^\d|[\d]/.test(text.slice(start, end))
    ? { span: withUnit(span, unit, open), value, kind: 'count', english: null }
    : null;
}

const withUnit = (span: Figure['span'], unit: Passage['words'][number] | undefined, open: boolean): Figure['span'] =>
  open && unit && !/^(?:من|في|الي|علي|عن|او|و|بين|خلال|ال)/.test(unit.key) ? { ...span, end: unit.end } : span;
