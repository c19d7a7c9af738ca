import { dualScales, figureWords, measureWords, numberWords, rangeWords, scaleWords } from '../lexicon/number-words.ts';
import { westernDigits } from './normalise.ts';
import { type Token, tokens } from './tokens.ts';

/** A number in a text: offsets of its whole expression and its value; `percent` where a percent sign or بالمئة follows. */
export interface NumberMention {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly percent: boolean;
  /** Index of the first token after it. */
  readonly next: number;
  /** Index of its first token. */
  readonly first: number;
  /** What a word of scale multiplied it by; 1 without one. */
  readonly scale: number;
}

const UNITS = new Map(numberWords);
const SCALES = new Map(scaleWords);
const DUALS = new Map(dualScales);
const RANGE = new Set(rangeWords);
const MEASURES = new Set([...measureWords, ...figureWords.money]);
const CLITICS: ReadonlySet<string | undefined> = new Set('وفبلك');
const DIGITS = /^\d+$/;
const CLITIC_DIGITS = /^[وفبلك]?(?:ال)?(\d+)$/; // الـ55, و27, ب30

/**
 * `قتل 1.5 مليون → 1500000`, `ثلاثة وعشرون قتيلا → 23`, `٤٠٪ → 40 %`, `18.140 شهيدا → 18140`. Digits with their words of scale, and
 * number words; both ends of a range have the scale of its end: `300 حتى 350 ألف → 300000, 350000`.
 */
export function findNumbers(text: string, given: readonly Token[] = tokens(text)): NumberMention[] {
  const found: NumberMention[] = [];
  for (let i = 0; i < given.length; ) {
    const number = numberAt(text, given, i);
    if (number) found.push(number);
    i = number ? number.next : i + 1;
  }
  return found.map((number, i) => {
    const end = found[i + 1];
    const shared = number.scale === 1 && end !== undefined && end.value / end.scale > number.value;
    return shared && isRange(text, given, number, end)
      ? { ...number, value: number.value * end.scale, scale: end.scale }
      : number;
  });
}

/** Whether two numbers behind each other are the ends of a range: `7 إلى 10`, `7-10`, `بين 7 و10`. */
export function isRange(text: string, given: readonly Token[], from: NumberMention, to: NumberMention): boolean {
  const between = text.slice(from.end, to.start);
  if (to.first === from.next + 1) return RANGE.has(given[from.next]?.key ?? '') && /^\s+\S+\s+$/.test(between);
  if (to.first !== from.next) return false;
  const isPaired = /^\s+و$/.test(between) && /^[وف]?[بل]?(?:ما)?بين$/.test(given[from.first - 1]?.key ?? '');
  return isPaired || /^\s?[-–]\s?$/.test(between);
}

interface Begun {
  readonly value: number;
  readonly next: number;
  readonly start?: number;
}

function numberAt(text: string, given: readonly Token[], first: number): NumberMention | null {
  const begun = digitsAt(text, given, first) ?? wordsAt(given, first);
  if (!begun) return null;
  let { value, next } = begun;
  const scale = SCALES.get(given[next]?.key ?? '');
  if (scale !== undefined) {
    value *= scale;
    next += 1;
  } else if (isThousands(text, given, begun, first)) value *= 1000;
  const last = given[next - 1];
  const opening = given[first];
  if (!last || !opening) return null;
  const sign = /^\s*[%٪]/.exec(text.slice(last.end, last.end + 3));
  const following = given[next]?.key ?? '';
  const word =
    ['بالمئه', 'بالمائه'].includes(following) || (following === 'في' && /^الم(ا?)ئه$/.test(given[next + 1]?.key ?? ''));
  const wordEnd = given[following === 'في' ? next + 1 : next]?.end ?? last.end;
  const end = sign ? last.end + sign[0].length : word ? wordEnd : last.end;
  return {
    start: begun.start ?? opening.start,
    end,
    value,
    percent: Boolean(sign) || word,
    next,
    first,
    scale: scale ?? 1,
  };
}

/** Digits joined by points or commas: `83.32`, `1,200`. */
function digitsAt(text: string, given: readonly Token[], first: number): Begun | null {
  const head = given[first];
  const leading = CLITIC_DIGITS.exec(head?.key ?? '')?.[1];
  if (!head || leading === undefined) return null;
  let digits = leading;
  let next = first + 1;
  for (let last = head; ; next += 1) {
    const following = given[next];
    if (!following || !DIGITS.test(following.key)) break;
    const between = text.slice(last.end, following.start);
    const thousands = /^[,٬،]$/.test(between) && following.key.length === 3;
    if (!thousands && !/^[.٫]$/.test(between)) break;
    digits += thousands ? following.key : `.${following.key}`;
    last = following;
  }
  const value = Number(/^\d{1,3}(?:\.\d{3}){2,}$/.test(digits) ? digits.replaceAll('.', '') : digits);
  return Number.isFinite(value) ? { value, next, start: head.end - leading.length } : null;
}

/**
 * Whether a point parts thousands: exactly three digits behind it, and then people or things that are counted, not measured.
 * `18.140 شهيدا`, not `3.146 متر` or `2.125%`.
 */
function isThousands(text: string, given: readonly Token[], { next, start }: Begun, first: number): boolean {
  const [last, unit] = [given[next - 1], given[next]];
  if (!last || start === undefined || !/^[1-9]\d{0,2}\.\d{3}$/.test(westernDigits(text.slice(start, last.end))))
    return false;
  if (!unit || !/^\s+$/.test(text.slice(last.end, unit.start))) return given[first - 1]?.key === 'عدد';
  return /^\D{3,}$/.test(unit.key) && !MEASURES.has(unit.key) && !/^(?:بال|من$|في$|الي$|علي$|عن$)/.test(unit.key);
}

function wordsAt(given: readonly Token[], first: number): Begun | null {
  const dual = DUALS.get(given[first]?.key ?? '');
  if (dual !== undefined) return { value: dual, next: first + 1 };
  const opening = given[first];
  const head = unitAt(opening?.key);
  if (!opening || !head) return null;
  let { value } = head;
  let next = first + 1;
  for (; next < given.length; next += 1) {
    const key = given[next]?.key ?? '';
    const unit = key.startsWith('و') || key.startsWith('عشر') ? unitAt(key) : null;
    if (unit === null) break;
    value += unit.value;
  }
  return { value, next, start: opening.start + head.cut };
}

/** A number word, with at most one letter of clitics cut off: `وثلاثه → 3`. */
function unitAt(key: string | undefined): { value: number; cut: number } | null {
  const value = UNITS.get(key ?? '');
  if (value !== undefined) return { value, cut: 0 };
  const behind = key !== undefined && key.length > 2 && CLITICS.has(key[0]) ? UNITS.get(key.slice(1)) : undefined;
  return behind === undefined ? null : { value: behind, cut: 1 };
}
