import { normalise } from '../arabic/normalise.ts';
import type { Country } from '../lexicon/countries.ts';
import { type GlossNoun, glossAdjectives, glossNouns, ministryFields, possessedNouns } from '../lexicon/gloss-words.ts';
import { countryOf, knownName } from './known-names.ts';

/** Words behind each other: each step down one word. */
interface Step {
  readonly next: Map<string, Step>;
  readonly nouns: GlossNoun[];
}

const newStep = (): Step => ({ next: new Map(), nouns: [] });
const root = newStep();

/** Whether a word has the article, and the word without it: `الري → ري`. */
export const isDefinite = (word: string): boolean => word.startsWith('ال') && word.length > 3;
const possessed = new Set(possessedNouns);
const bare = (word: string): string => (isDefinite(word) ? word.slice(2) : word.replace(/^وال(?=..)/, 'و'));

function put(words: readonly string[], noun: GlossNoun): void {
  let step = root;
  for (const word of words) {
    const next = step.next.get(word) ?? newStep();
    step.next.set(word, next);
    step = next;
  }
  step.nouns.push(noun);
}

/** `official → officials`, `spokesperson → spokespeople`. */
export const plural = (english: string): string => {
  if (/person$/.test(english)) return english.replace(/person$/, 'people');
  if (/(?<=\b|wo|s)man$/.test(english)) return english.replace(/man$/, 'men');
  if (/[^aeiou]y$/.test(english)) return english.replace(/y$/, 'ies');
  return /(s|x|ch)$/.test(english) ? english : `${english}s`;
};

const tableWords = (text: string): string[] =>
  normalise(text)
    .split(' ')
    .map((word, index) => (index > 0 ? bare(word) : word));

for (const { ar, attribute } of ministryFields)
  put(tableWords(ar), { ar, en: attribute, kind: 'thing', join: 'before' });
for (const noun of glossNouns) put(tableWords(noun.ar), noun);
for (const noun of glossNouns) {
  if (noun.kind !== 'person') continue;
  const [first = '', ...rest] = tableWords(noun.ar);
  put([`${first}ه`, ...rest], noun);
  put([`${first}ا`, ...rest], noun);
  if (rest.length === 1) put([`${first}ه`, `${rest[0]}ه`], noun);
  if (rest.length > 0) continue;
  for (const ending of ['ون', 'ين', 'و', 'ات', 'ي']) {
    put([`${first}${ending}`], { ...noun, en: plural(noun.en), kind: 'people' });
  }
}

export interface NounFound {
  readonly noun: GlossNoun;
  readonly size: number;
  readonly definite: boolean;
}

/**
 * The longest common noun at the start of these normalised words; words behind the first may have the article.
 * Of two readings (`عمال`: people, or what a union is for) the one of the kind asked for, else the first.
 */
export function leadingNoun(words: readonly string[], kind?: GlossNoun['kind']): NounFound | null {
  const walk = (step: Step, at: number): { step: Step; size: number } | null => {
    const word = words[at];
    const raw = word === undefined ? undefined : step.next.get(word);
    const stripped = word === undefined || bare(word) === word ? undefined : step.next.get(bare(word));
    const deeper = (raw && walk(raw, at + 1)) ?? (stripped && walk(stripped, at + 1));
    return deeper ?? (step.nouns.length > 0 ? { step, size: at } : null);
  };
  const found = walk(root, 0);
  const noun =
    found?.step.nouns.find((one) => one.kind === kind) ??
    found?.step.nouns.find((one) => one.kind !== 'thing') ??
    found?.step.nouns[0];
  if (!found || !noun) return null;
  const taken = words.slice(0, found.size);
  return {
    noun,
    size: found.size,
    definite:
      taken.some((word, at) => isDefinite(word) && (at > 0 || !root.next.has(word))) || possessed.has(words[0] ?? ''),
  };
}

const ENDINGS = ['', 'ه', 'ين', 'ون', 'ات', 'تين', 'ان', 'يه', 'ا'];
/** In construct the plural loses its last letter: `رفيعي المستوى`. */
const CONSTRUCT = ['ي', 'و'];
const adjectiveOf = new Map(glossAdjectives.map(([ar, en]) => [normalise(ar), en] as const));

/** An adjective of a nation (`nation`) or of another kind (`english`), over one word or two. */
export interface AdjectiveFound {
  readonly nation: Country | null;
  readonly english: string;
  readonly size: number;
  readonly definite: boolean;
}

const stems = (word: string, endings: readonly string[] = ENDINGS): string[] =>
  [word, bare(word)].flatMap((form) =>
    endings
      .filter((ending) => form.endsWith(ending) && form.length > ending.length + 1)
      .map((ending) => form.slice(0, form.length - ending.length)),
  );

/** `الروسية → Russian`, `الكورية الجنوبية → South Korean`, `العسكريين → military`. */
export function leadingAdjective(words: readonly string[]): AdjectiveFound | null {
  const [first, second] = words;
  if (first === undefined) return null;
  const definite = isDefinite(first);
  // `سوريا` is the country, not `سوري` with the ending of an object.
  if (!definite && knownName([first])?.country) return null;
  for (const a of stems(first, [...ENDINGS, ...CONSTRUCT])) {
    for (const b of second === undefined ? [] : stems(second)) {
      const nation = countryOf(`${a} ${b}`);
      if (nation) return { nation, english: nation.demonym, size: 2, definite };
      const english = adjectiveOf.get(`${a} ${b}`);
      if (english) return { nation: null, english, size: 2, definite };
    }
  }
  for (const stem of stems(first)) {
    const nation = countryOf(stem);
    if (nation) return { nation, english: nation.demonym, size: 1, definite };
    const english = adjectiveOf.get(stem);
    if (english) return { nation: null, english, size: 1, definite };
  }
  return null;
}
