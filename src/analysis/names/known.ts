import { normalise } from '../../arabic/normalise.ts';
import type { ActorType } from '../../article/brief.ts';
import { countries } from '../../lexicon/countries.ts';
import { names } from '../../lexicon/names.ts';
import { tableOf } from '../tables.ts';
import type { Word } from '../words.ts';

/** A name of the tables. `id` is the same for all its forms; `iso` for a country or its capital. */
export interface Known {
  readonly id: string;
  readonly type: ActorType;
  readonly iso: string | null;
  readonly capital: boolean;
  readonly full: boolean;
}

/** Where a known name stands: words `from` to `to`, `cut` letters of clitics before it. */
export interface KnownAt {
  readonly known: Known;
  readonly to: number;
  readonly cut: number;
}

/** Names by their words with one space between. */
const byWords = new Map<string, Known>();
/** How many words the longest name has that begins with a word. */
const longest = new Map<string, number>();

function add(form: string, known: Known): void {
  const words = normalise(form)
    .split(/[ \-–.'’()"+«»]+/)
    .filter((word) => word !== '');
  const [first = ''] = words;
  const key = words.join(' ');
  if (!byWords.has(key)) byWords.set(key, known);
  longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
}

for (const { iso, ar, capital, en } of countries) {
  for (const form of ar) add(form, { id: en, type: 'place', iso, capital: false, full: true });
  for (const form of capital?.ar ?? [])
    add(form, { id: capital?.en ?? en, type: 'place', iso: null, capital: true, full: true });
}
for (const { ar, short = [], type, en } of names) {
  for (const form of ar) add(form, { id: en, type, iso: null, capital: false, full: true });
  for (const form of short) add(form, { id: en, type, iso: null, capital: false, full: false });
}

const openings = tableOf(longest.keys());
const WORDS_JOIN = /^[\s\-–]*$/;

/** The longest known name that starts at a word: `وزارة الدفاع`: null, `بالأمم المتحدة` → United Nations with one letter cut. */
export function findKnown(
  words: readonly Pick<Word, 'key' | 'gap' | 'forms' | 'shape'>[],
  from: number,
): KnownAt | null {
  const first = words[from];
  if (!first || (first.shape.tables & openings.bit) === 0) return null;
  let best: KnownAt | null = null;
  for (const { key, cut, tables } of first.forms) {
    if ((tables & openings.bit) === 0) continue;
    const most = from + mostWordsFrom(key);
    let line = key;
    for (let to = from + 1; to <= most; to += 1) {
      const known = byWords.get(line);
      if (known && (best === null || to > best.to)) best = { known, to, cut };
      const word = words[to];
      if (!word || !WORDS_JOIN.test(word.gap)) break;
      line += ` ${word.key}`;
    }
  }
  return best;
}

/** The same, as it was found when the passage was cut into words. */
export const knownAt = (words: readonly Word[], from: number): KnownAt | null => words[from]?.known ?? null;

/** How many words a known name may have that begins with a word; 0 where none does. */
export const mostWordsFrom = (key: string): number => longest.get(key) ?? 0;

/** The known name whose words are exactly these keys. */
export const knownOf = (keys: readonly string[]): Known | null => byWords.get(keys.join(' ')) ?? null;
