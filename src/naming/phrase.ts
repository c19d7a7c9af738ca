import type { Country } from '../lexicon/countries.ts';
import { adjectivesBeforeNation, countriesWithThe, nameWordsWithThe, smallWords } from '../lexicon/english-usage.ts';
import type { GlossNoun } from '../lexicon/gloss-words.ts';

/** What stands before a noun as its nation: `Russian`, or a place (`Gaza`). */
export interface Nation {
  readonly label: string;
  readonly country: Country | null;
}

/** A noun phrase in English before it is written out: nations and adjectives float to the front of it. */
export interface Phrase {
  readonly core: string;
  readonly kind: GlossNoun['kind'];
  /** In Arabic order. */
  readonly nations: readonly Nation[];
  /** In Arabic order. */
  readonly adjectives: readonly string[];
  /** What it says after "of" where that differs (`foreign` / `foreign affairs`). */
  readonly full: string | null;
  /** A proper name, and what kind of thing it names. */
  readonly name: 'person' | 'organisation' | 'place' | null;
  readonly country: Country | null;
  /** A head of state's bare title: with a nation it reads "President of Kazakhstan". */
  readonly title: string | null;
  /** A name behind its kind (`صحيفة معاريف الإسرائيلية`): what still comes only repeats what the name says. */
  readonly apposed: boolean;
  /** Two fields in one (`الصحة والسكان`). */
  readonly joined: boolean;
}

export const EMPTY: Omit<Phrase, 'core' | 'kind'> = {
  nations: [],
  adjectives: [],
  full: null,
  name: null,
  country: null,
  title: null,
  joined: false,
  apposed: false,
};

const small = new Set(smallWords);
const first = new Set(adjectivesBeforeNation);
const withTheWord = new Set(nameWordsWithThe);

/** `civil aviation of Russia → Civil Aviation of Russia`. */
export const titleCase = (text: string): string =>
  text.replace(/[a-z][\w'-]*/gi, (word) => (small.has(word) ? word : word.slice(0, 1).toUpperCase() + word.slice(1)));
/** With a capital where it stands first: `local authorities → Local authorities`. */
export const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
export const isProper = (text: string): boolean => /^[A-Z]/.test(text);

export const nationOf = (country: Country): Nation => ({ label: country.demonym, country });

/** Adjectives as English orders them, the last Arabic one first, parted by where they stand to the nation. */
export function ordered(adjectives: readonly string[]): { readonly before: string[]; readonly behind: string[] } {
  const english = [...adjectives].reverse();
  return { before: english.filter((word) => first.has(word)), behind: english.filter((word) => !first.has(word)) };
}

const countryWithThe = (name: string): string =>
  countriesWithThe.some((start) => name.startsWith(start)) ? `the ${name}` : name;

/** Adjectives, nations and the core in their English order: `مصدر عسكري يمني → Yemeni military source`. */
export function render(phrase: Phrase): string {
  const { before, behind } = ordered(phrase.adjectives);
  const [nation, more] = phrase.nations;
  if (phrase.title && nation?.country && !more)
    return [...before, ...behind, phrase.title, 'of', countryWithThe(nation.country.en)].join(' ');
  const labels = [...phrase.nations].reverse().map(({ label }) => label);
  const raise = phrase.kind === 'body' && isProper(phrase.core) && !phrase.name;
  return [
    ...before,
    ...labels.filter((label) => !phrase.core.startsWith(label)),
    ...(raise ? behind.map(titleCase) : behind),
    phrase.core,
  ].join(' ');
}

/** The phrase inside another one, with "the" where English wants it. */
export function withThe(phrase: Phrase): string {
  const text = render(phrase);
  if (/^(the|a|some|all|many|most) /i.test(text) || phrase.name === 'person') return text;
  if (phrase.country) return countryWithThe(text);
  if (phrase.name) {
    const words = text.split(' ');
    return words.some((word) => withTheWord.has(word)) && !words.includes('University') ? `the ${text}` : text;
  }
  return phrase.kind === 'body' || phrase.kind === 'person' ? `the ${text}` : text;
}
