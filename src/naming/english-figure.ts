import { normalise } from '../arabic/normalise.ts';
import { countedThings, currencies } from '../lexicon/counted-english.ts';
import { dualScales, numberWords, scaleWords } from '../lexicon/number-words.ts';
import { readAmount } from './english-amount.ts';
import { leadingAdjective } from './gloss-index.ts';

const NUMBER = /^[\d.,]+$/;
const SCALES: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

const currencyOf = new Map(currencies.flatMap((row) => row.ar.map((form) => [normalise(form), row] as const)));
const ofNumbers = new Set(
  [...numberWords, ...scaleWords, ...dualScales].map(([word]) => word).concat('الي', 'حتي', 'او', 'و'),
);
const thingOf = new Map(countedThings.flatMap((row) => row.ar.map((form) => [normalise(form), row] as const)));

/** `2000000000 → 2 billion`, `1500 → 1,500`, `4.5 → 4.5`. */
export function englishNumber(value: number): string {
  const scale = SCALES.find(([size]) => Math.abs(value) >= size);
  const round = (number: number): string => String(Math.round(number * 100) / 100);
  if (scale) return `${round(value / scale[0])} ${scale[1]}`;
  const [whole = '', part] = round(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part ? `${grouped}.${part}` : grouped;
}

/**
 * A figure for an English reader: `8 killed`, `$2 billion`, `30%`, `more than 1,200 people`. `text`: its words and those behind them, as they stand.
 * A sum without a known currency, or a count of something that no table has, is the number alone.
 */
export function englishFigure(
  kind: 'killed' | 'injured' | 'missing' | 'money' | 'percent' | 'count',
  value: number | null,
  text: string,
): string | null {
  if (value === null || !Number.isFinite(value)) return null;
  const { lead, lower, words } = readAmount(text);
  const number = lower !== null && lower < value ? englishRange(lower, value) : englishNumber(value);
  if (kind === 'percent') return `${lead}${number}%`;
  if (kind === 'killed' || kind === 'injured' || kind === 'missing') return `${lead}${number} ${kind}`;
  return lead + (kind === 'money' ? sumOf(number, words) : countOf(number, value, words));
}

/** `7000000, 10000000 → 7–10 million`. */
function englishRange(from: number, to: number): string {
  const [lower, upper] = [englishNumber(from), englishNumber(to)];
  const [start = '', scale] = lower.split(' ');
  return scale !== undefined && upper.endsWith(scale) ? `${start}–${upper}` : `${lower}–${upper}`;
}

/** Where the words of the number end: `1.04 مليون برميل` → at برميل, `6 إلى 9 مليارات درهم` → at درهم. */
function behindNumber(words: readonly string[]): readonly string[] {
  const at = words.findIndex(
    (word) => !NUMBER.test(word) && !ofNumbers.has(word) && !ofNumbers.has(word.replace(/^و/, '')),
  );
  return at < 0 ? [] : words.slice(at);
}

function sumOf(number: string, words: readonly string[]): string {
  const behind = behindNumber(words);
  const two = currencyOf.get(behind.slice(0, 2).join(' '));
  const row = two ?? currencyOf.get(behind[0] ?? '');
  if (!row) return number;
  if (row.symbol) return row.symbol + number;
  const nation = leadingAdjective(behind.slice(1))?.nation;
  return nation ? `${number} ${nation.demonym} ${row.en}` : `${number} ${row.en}`;
}

function countOf(number: string, value: number, words: readonly string[]): string {
  const behind = behindNumber(words);
  const row = thingOf.get(behind.slice(0, 2).join(' ')) ?? thingOf.get(behind[0] ?? '');
  if (row) return `${number} ${value === 1 ? row.en[0] : row.en[1]}`;
  return /^(19|20)\d\d$/.test(String(value)) ? String(value) : number;
}
