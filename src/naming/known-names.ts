import { normalise } from '../arabic/normalise.ts';
import { cities } from '../lexicon/cities.ts';
import { type Country, countries } from '../lexicon/countries.ts';
import { cldrCities, cldrTerritories } from '../lexicon/generated/cldr.ts';
import { wordsForIsrael } from '../lexicon/gloss-words.ts';
import { organisations } from '../lexicon/organisations.ts';
import { people } from '../lexicon/people.ts';

export interface KnownEntry {
  readonly en: string;
  readonly type: 'person' | 'organisation' | 'place';
  /** Where the name is a country's. */
  readonly country: Country | null;
  /** A form that a full name of somebody else may hold too (`بوتين`). */
  readonly short: boolean;
}

/** A key for names as they are spelt with and without a space: `عبد الله → عبدالله`, `أبو ظبي → ابوظبي`. */
export const nameKey = (words: string): string =>
  JOINING.test(words) ? words.replace(/(^| )(عبد|ابو|نور) (?=\S)/g, '$1$2') : words;
const JOINING = /(?:عبد|ابو|نور) /;

/** Oman or Amman: only the marks tell (`عُمان`, `عمّان`), which keys do not have. Without them no English is right. */
const AMBIGUOUS = new Set(['عمان']);
/** Names of a country that English too says in another way. */
const OTHER_ENGLISH: readonly (readonly [string, string, string])[] = [['GB', 'المملكة المتحدة', 'United Kingdom']];

const index = new Map<string, KnownEntry>();
let longest = 0;
function countWords(key: string): number {
  let count = 1;
  for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) count += 1;
  return count;
}

type Facts = Pick<KnownEntry, 'en' | 'type'> & Partial<KnownEntry>;

function add(forms: readonly string[], facts: Facts): void {
  for (const form of forms) {
    const key = nameKey(normalise(form));
    if (index.has(key) || AMBIGUOUS.has(key)) continue;
    index.set(key, { country: null, short: false, ...facts });
    longest = Math.max(longest, countWords(key));
  }
}

for (const country of countries) {
  for (const [iso, ar, en] of OTHER_ENGLISH) if (iso === country.iso) add([ar], { en, type: 'place', country });
  if (country.iso === 'IL') add(wordsForIsrael.names, { en: country.en, type: 'place', country });
  add(country.ar, { en: country.en, type: 'place', country });
}
for (const { capital } of countries) if (capital) add(capital.ar, { en: capital.en, type: 'place' });
for (const { en, type, ar, short = [] } of [...organisations, ...people, ...cities]) {
  add(ar, { en, type });
  add(short, { en, type, short: true });
}
for (const { en, ar } of [...cldrTerritories, ...cldrCities]) {
  // A long name only: the short ones (`نوم`, `ترك`) are more often something else.
  const long = ar.filter((form) => normalise(form).length > 4);
  add(long, { en, type: 'place' });
}

/** A key may have one word less than the name as it stands. */
const LONGEST = longest + 1;

/** The known name of these normalised words, all of them. */
export const knownName = (words: readonly string[]): KnownEntry | null => index.get(nameKey(words.join(' '))) ?? null;

const LATIN = /^[A-Za-z][A-Za-z0-9]*$/;

/** The longest known name at the start of these normalised words, and how many words it takes; Latin words name themselves. */
export function leadingName(words: readonly string[]): { readonly entry: KnownEntry; readonly size: number } | null {
  const latin = words.findIndex((word) => !LATIN.test(word));
  if (latin !== 0 && words.length > 0) {
    const own = latin < 0 ? words : words.slice(0, latin);
    return { entry: { en: own.join(' '), type: 'organisation', country: null, short: false }, size: own.length };
  }
  for (let size = Math.min(LONGEST, words.length); size > 0; size -= 1) {
    const entry = knownName(words.slice(0, size));
    if (entry) return { entry, size };
  }
  return null;
}

const adjectives = new Map<string, Country>();
for (const country of countries) {
  const more = country.iso === 'IL' ? wordsForIsrael.adjectives : [];
  for (const form of [...country.adjectives, ...country.people, ...more]) {
    const key = normalise(form);
    if (!adjectives.has(key)) adjectives.set(key, country);
  }
}

/** The country of an adjective without article and ending, which may take two words: `كوري شمالي`, `روسي`. */
export const countryOf = (stem: string): Country | null => adjectives.get(stem) ?? null;
