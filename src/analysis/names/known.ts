import { normalise } from '../../arabic/normalise.ts';
import type { ActorType } from '../../article/brief.ts';
import { countries } from '../../lexicon/countries.ts';
import { names } from '../../lexicon/names.ts';
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

interface Node {
  readonly next: Map<string, Node>;
  known: Known | null;
}

const node = (): Node => ({ next: new Map(), known: null });
const root = node();

function add(form: string, known: Known): void {
  let at = root;
  for (const key of normalise(form).match(/[\p{L}\p{N}]+/gu) ?? []) {
    const next = at.next.get(key) ?? node();
    at.next.set(key, next);
    at = next;
  }
  at.known ??= known;
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

/** The longest known name that starts at a word: `وزارة الدفاع`: null, `بالأمم المتحدة` → United Nations with one letter cut. */
export function knownAt(words: readonly Word[], from: number): KnownAt | null {
  let best: KnownAt | null = null;
  for (const { key, cut } of words[from]?.forms ?? []) {
    let at = root.next.get(key);
    for (let to = from + 1; at; to += 1) {
      if (at.known && to > (best?.to ?? from)) best = { known: at.known, to, cut };
      const word = words[to];
      at = word && /^[\s\-–]*$/.test(word.gap) ? at.next.get(word.key) : undefined;
    }
  }
  return best;
}

/** The known name whose words are exactly these keys. */
export function knownOf(keys: readonly string[]): Known | null {
  let at: Node | undefined = root;
  for (const key of keys) at = at?.next.get(key);
  return at?.known ?? null;
}

const adjectiveIso = new Map<string, string>();
for (const { iso, adjectives, people } of countries) {
  for (const adjective of adjectives.map(normalise)) {
    for (const ending of ['', 'ه', 'ين', 'ون', 'ات', 'تين', 'تان', 'ان']) adjectiveIso.set(adjective + ending, iso);
    adjectiveIso.set(`${adjective}ا`, iso);
  }
  for (const plural of people) adjectiveIso.set(normalise(plural), iso);
}
export const demonyms: ReadonlySet<string> = new Set(adjectiveIso.keys());

/** The country of an adjective, with or without the article: `الروسية → RU`. */
export const isoOf = (key: string): string | null =>
  adjectiveIso.get(key.startsWith('ال') ? key.slice(2) : key) ?? adjectiveIso.get(key) ?? null;
