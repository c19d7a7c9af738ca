import { normalise } from '../arabic/normalise.ts';
import type { Country } from '../lexicon/countries.ts';
import { type GlossNoun, headsOfState, ministryFields } from '../lexicon/gloss-words.ts';

/** A noun phrase in English before it is written out: nations and adjectives float to the front of it. */
export interface Phrase {
  readonly core: string;
  readonly kind: GlossNoun['kind'];
  /** Countries and places that stand as attributes (`Russian`, `Gaza`), in Arabic order. */
  readonly nations: readonly { readonly label: string; readonly country: Country | null }[];
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

const SMALL = new Set(['of', 'and', 'for', 'the', 'to', 'at', 'in', 'on', 'from']);
export const titleCase = (text: string): string =>
  text.replace(/[a-z][\w'-]*/gi, (word) => (SMALL.has(word) ? word : word.slice(0, 1).toUpperCase() + word.slice(1)));
export const isProper = (text: string): boolean => /^[A-Z]/.test(text);

const THE_COUNTRY =
  /^(United |Netherlands|Philippines|Maldives|Comoros|Bahamas|Gambia|Vatican|Central African|Dominican Rep|Democratic Rep|Republic|Czech Rep|Seychelles|Marshall|Solomon)/;
const THE_NAME =
  /\b(Union|Nations|League|Council|Committee|Organi[sz]ation|Party|Bank|Fund|Agency|Authority|[Aa]rmy|[Ff]orces?|Guards?|Corps|Movement|Coalition|Department|Court|House|Congress|Senate|Knesset|Kremlin|Pentagon|Brigades|Front|Ministry|Service|Commission|Parliament|Houthis|Taliban|G7|G20|Sea|Gulf|Strait|Gaza Strip|West Bank|Brotherhood|Company|Times|Post|Guardian|Agreement|Programme|Federation)\b/;

/** `the ` where English wants it before this name or phrase. */
export function withThe(phrase: Phrase): string {
  const text = render(phrase);
  if (/^(the|The|a|some|all|many|most) /.test(text)) return text;
  if (phrase.name === 'person') return text;
  if (phrase.name)
    return (phrase.country ? THE_COUNTRY : THE_NAME).test(text) && !/University/.test(text) ? `the ${text}` : text;
  return phrase.kind === 'thing' || phrase.kind === 'people' ? text : `the ${text}`;
}

/** Adjectives that stand before the nation in English. */
export const FIRST: ReadonlySet<string> = new Set([
  'former',
  'current',
  'late',
  'new',
  'senior',
  'prominent',
  'official',
]);

/** Nations, adjectives, core: the last Arabic adjective stands first (`مصدر عسكري يمني → Yemeni military source`). */
export function render(phrase: Phrase): string {
  const [nation] = phrase.nations;
  const adjectives = [...phrase.adjectives].reverse();
  if (phrase.title && nation?.country && phrase.nations.length === 1) {
    const the = THE_COUNTRY.test(nation.country.en) ? 'the ' : '';
    return [...adjectives, phrase.title, 'of', the + nation.country.en].join(' ');
  }
  const raised =
    phrase.kind === 'body' && isProper(phrase.core) && !phrase.name ? adjectives.map(titleCase) : adjectives;
  const timed = raised.filter((word) => /^(former|current|late|new|senior|prominent)$/.test(word));
  const rest = raised.filter((word) => !timed.includes(word));
  const labels = [...phrase.nations].reverse().map(({ label }) => label);
  return [...timed, ...labels.filter((label) => !phrase.core.startsWith(label)), ...rest, phrase.core].join(' ');
}

export const isMinistry = (noun: GlossNoun): boolean => /^[Mm]inist(er|ers|ry|ries)$/.test(noun.en);

/** `Gaza Strip` → Gaza officials. */
export const attributive = (place: string): string => place.replace(/ Strip$/, '');

/** A noun with what stands behind it in construct: `وزارة` + `الخارجية` → Foreign Ministry, `رئيس` + `كازاخستان` → President of Kazakhstan. */
export function joinPhrase(noun: GlossNoun, inner: Phrase): Phrase {
  const base: Phrase = { ...EMPTY, core: noun.en, kind: noun.kind };
  const before = (text: string): string => `${isProper(noun.en) ? titleCase(text) : text} ${noun.en}`;
  const of = (link = 'of'): Phrase => {
    const text = inner.kind === 'thing' && isProper(noun.en) ? titleCase(render(inner)) : withThe(inner);
    return { ...base, core: `${noun.en} ${link} ${text}` };
  };
  const title = headsOfState[noun.ar];
  if (noun.join === 'title' && inner.name === (noun.kind === 'place' ? 'place' : 'organisation'))
    return { ...inner, nations: [], adjectives: [], apposed: true };
  if (noun.join === 'to') return of('to');
  if (noun.join === 'of') {
    if (title && inner.country)
      return { ...base, core: title, title, nations: [{ label: inner.country.demonym, country: inner.country }] };
    return of();
  }
  if (inner.country)
    return { ...base, core: noun.en, nations: [{ label: inner.country.demonym, country: inner.country }] };
  if (inner.name === 'place' && inner.nations.length === 0) {
    return noun.kind === 'body' || noun.kind === 'thing' || noun.kind === 'people'
      ? { ...base, nations: [{ label: attributive(inner.core), country: null }] }
      : { ...base, core: before(inner.core) };
  }
  if (inner.name === 'person') return { ...base, core: before(inner.core.split(' ').at(-1) ?? inner.core) };
  if (isMinistry(noun) && inner.joined) {
    return { ...base, core: `${noun.en} of ${titleCase(inner.full ?? inner.core)}`, nations: inner.nations };
  }
  if (noun.kind === 'body' && inner.kind === 'person' && !inner.core.includes(' of ')) {
    return {
      ...base,
      core: `${inner.core}${inner.core.endsWith('s') ? "'" : "'s"} ${noun.en}`,
      nations: inner.nations,
    };
  }
  if (inner.kind === 'person' || (!inner.name && / (of|to|at|in|for|from|on) /.test(inner.core))) return of();
  const attribute = [
    ...[...inner.adjectives].filter((word) => !FIRST.has(word)).reverse(),
    inner.core.replace(/^The /, ''),
  ].join(' ');
  const full = isMinistry(noun) ? `${noun.en} of ${titleCase(inner.full ?? inner.core)}` : null;
  return {
    ...base,
    core: before(attribute),
    nations: inner.nations,
    adjectives: inner.adjectives.filter((word) => FIRST.has(word)),
    full,
  };
}

/** The office of a field that news names alone: `الخارجية الروسية` → Russian Foreign Ministry. */
export function asMinistry(arabic: string, phrase: Phrase): Phrase | null {
  const field = ministryFields.find(({ ar }) => normalise(ar) === arabic);
  if (!field || phrase.core !== field.attribute) return null;
  return { ...phrase, core: `${titleCase(field.attribute)} Ministry`, kind: 'body', full: null };
}
