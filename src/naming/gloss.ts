import { normalise } from '../arabic/normalise.ts';
import type { Country } from '../lexicon/countries.ts';
import {
  blamingWords,
  deputies,
  type GlossNoun,
  glossQuantifiers,
  headsOfState,
  ministryFields,
  titlesByNation,
} from '../lexicon/gloss-words.ts';
import { isDefinite, leadingAdjective, leadingNoun, plural } from './gloss-index.ts';
import { asMinistry, isMinistry, joinPhrase } from './join-phrase.ts';
import { leadingName } from './known-names.ts';
import { linkPhrases, linksAt } from './link-phrases.ts';
import { EMPTY, nationOf, type Phrase, render } from './phrase.ts';

type Words = readonly string[];
interface Parsed {
  readonly phrase: Phrase;
  readonly rest: Words;
  /** A common noun that nothing has closed yet: it can take a noun in construct. */
  readonly open: boolean;
  readonly definite: boolean;
}

const blaming = new Set(blamingWords.map(normalise));
const quantifiers = glossQuantifiers.map(([ar, en]) => ({ words: normalise(ar).split(' '), en }));
const deputyTitles = new Map(deputies.map(([ar, en]) => [normalise(ar), en]));

/**
 * English for an Arabic noun phrase, word by word through the tables; null where one word is unknown.
 * `kind`: of two readings of its noun that one (`اللواء` as a person: major general).
 * `وكالة الفضاء الروسية` → Russian Space Agency, `المتحدث باسم الجيش الإسرائيلي` → Israeli army spokesperson.
 */
export function gloss(words: Words, kind?: GlossNoun['kind']): Phrase | null {
  const [first] = words;
  const alone = first === undefined ? null : asPeople(words);
  if (alone) return alone;
  const parsed = phraseAt(words, kind);
  if (!parsed || parsed.rest.length > 0) return null;
  const field = first === undefined ? null : asMinistry(first.replace(/^ال/, ''), parsed.phrase);
  if (parsed.phrase.kind === 'thing' && !field) return null;
  return field ?? parsed.phrase;
}

/** People named by their nation alone: `الفلسطينيين` → Palestinians. */
function asPeople(words: Words): Phrase | null {
  const [only] = words;
  if (only === undefined || words.length > 1 || !/(ين|ون)$/.test(only) || !isDefinite(only)) return null;
  const nation = leadingAdjective(words)?.nation;
  const people = nation?.iso === 'US' ? 'American' : nation?.demonym;
  return people && /[ni]$/.test(people) ? { ...EMPTY, core: plural(people), kind: 'people' } : null;
}

function phraseAt(words: Words, kind?: GlossNoun['kind'], nested = false): Parsed | null {
  for (const { words: lead, en } of quantifiers) {
    if (!lead.every((word, index) => words[index] === word)) continue;
    const inner = phraseAt(words.slice(lead.length));
    if (inner && (inner.phrase.kind === 'people' || inner.phrase.kind === 'person')) {
      return {
        ...inner,
        phrase: { ...inner.phrase, core: `${en} ${render(inner.phrase)}`, nations: [], adjectives: [] },
      };
    }
  }
  const start = deputyAt(words) ?? headAt(words, kind);
  return start && withTail(start, nested);
}

/** `نائب وزير الخارجية` → Deputy Foreign Minister, `نائبة الرئيس` → Vice President. */
function deputyAt(words: Words): Parsed | null {
  const deputy = deputyTitles.get(words[0] ?? '');
  const inner = deputy ? headAt(words.slice(1)) : null;
  if (!deputy || inner?.phrase.kind !== 'person') return null;
  const whole = withTail(inner);
  const title = whole.phrase.title === 'President' && deputy === 'Deputy';
  const core = title ? 'Vice President' : `${deputy} ${whole.phrase.core}`;
  return { ...whole, phrase: { ...whole.phrase, core, title: null, full: null } };
}

/** A name of the tables at the start of these words. */
function nameAt(words: Words): Parsed | null {
  const found = leadingName(words);
  if (!found) return null;
  const { en, type, country } = found.entry;
  const apposed = type === 'organisation' && found.size > 1 && leadingNoun(words)?.noun.join === 'title';
  const kind = type === 'organisation' ? 'body' : type;
  const phrase: Phrase = { ...EMPTY, core: en, kind, name: type, country, apposed };
  return { phrase, rest: words.slice(found.size), open: false, definite: true };
}

/** The longer of a name and a common noun, this one with what it is in construct with. */
function headAt(words: Words, kind?: GlossNoun['kind']): Parsed | null {
  const name = nameAt(words);
  const found = leadingNoun(words, kind);
  const nameSize = name ? words.length - name.rest.length : 0;
  const wanted = kind !== undefined && found?.noun.kind === kind && found.size === nameSize;
  if (name && nameSize >= (found?.size ?? 0) && !wanted) return name;
  if (!found) return null;
  const { noun, size, definite } = found;
  const rest = words.slice(size);
  const title = headsOfState[noun.ar] ?? null;
  const full = noun.kind === 'thing' ? fullOf(noun.ar) : null;
  const joined = / and /.test(noun.en);
  const phrase: Phrase = { ...EMPTY, core: title ?? noun.en, kind: noun.kind, full, title, joined };
  // `وزارة مالية …`: the field, not the adjective "financial".
  const isField = isMinistry(noun) && leadingNoun(rest, 'thing')?.noun.kind === 'thing';
  const agreeing = isField ? null : leadingAdjective(rest);
  if (definite || (agreeing && !agreeing.definite)) return { phrase, rest, open: false, definite };
  if (blaming.has(rest[0] ?? '') && leadingAdjective(rest.slice(1))?.nation)
    return { phrase, rest: rest.slice(1), open: false, definite: true };
  const inner = phraseAt(rest, noun.join === 'before' ? 'thing' : undefined, true);
  if (inner) return { ...inner, phrase: joinPhrase(noun, inner.phrase), open: false };
  return title && rest.length > 0 ? null : { phrase, rest, open: true, definite };
}

const fullOf = (ar: string): string | null => ministryFields.find((field) => field.ar === ar)?.full ?? null;

/** Adjectives, prepositions and coordination behind a phrase, as long as each is understood. */
function withTail(start: Parsed, nested = false): Parsed {
  let now = start;
  for (;;) {
    const next = aliasBehind(now) ?? adjectiveBehind(now) ?? andBehind(now) ?? linkBehind(now, nested);
    if (!next) return now;
    now = next;
  }
}

/** Its own other name behind a name: `منظمة البلدان المصدرة للبترول "أوبك"`. */
function aliasBehind(now: Parsed): Parsed | null {
  const again = now.phrase.name ? leadingName(now.rest) : null;
  return again?.entry.en === now.phrase.core ? { ...now, rest: now.rest.slice(again.size) } : null;
}

function adjectiveBehind(now: Parsed): Parsed | null {
  const found = leadingAdjective(now.rest);
  if (!found || (found.definite !== now.definite && now.open)) return null;
  const { phrase } = now;
  const rest = now.rest.slice(found.size);
  const and = rest[0]?.startsWith('و') ? leadingAdjective([rest[0].slice(1), ...rest.slice(1)]) : null;
  const more = and && !and.nation === !found.nation ? ` and ${and.english}` : '';
  const left = more && and ? rest.slice(and.size) : rest;
  if (phrase.name === 'place' && !phrase.apposed) return null;
  if (phrase.apposed) return { ...now, rest };
  // The word for the place stands last: `قاعدة حميميم الجوية` → Hmeimim air base.
  if (phrase.kind === 'place' && !phrase.name && !found.nation) {
    return {
      ...now,
      phrase: { ...phrase, core: phrase.core.replace(/\S+$/, (word) => `${found.english} ${word}`) },
      rest,
    };
  }
  const next: Phrase = found.nation
    ? {
        ...phrase,
        core: titleIn(found.nation, phrase.core),
        nations: [...phrase.nations, more ? { label: found.english + more, country: null } : nationOf(found.nation)],
      }
    : { ...phrase, adjectives: [...phrase.adjectives, found.english + more] };
  return { ...now, phrase: next, rest: left };
}

const titleIn = ({ iso }: Country, core: string): string =>
  titlesByNation.find(([noun, country]) => noun === core && country === iso)?.[2] ?? core;

/** `الصحة والسكان`, `الخارجية والدفاع`: a second noun of the same kind. */
function andBehind(now: Parsed): Parsed | null {
  const [word, ...others] = now.rest;
  const { phrase } = now;
  if (!word?.startsWith('و') || phrase.name || !COORDINATE.has(phrase.kind)) return null;
  const second = headAt([word.slice(1), ...others], phrase.kind);
  if (second?.phrase.kind !== phrase.kind || second.phrase.name) return null;
  const whole = withTail(second);
  const both: Phrase = {
    ...phrase,
    core: `${plain(phrase)} and ${plain(whole.phrase)}`,
    full: `${phrase.full ?? phrase.core} and ${whole.phrase.full ?? whole.phrase.core}`,
    adjectives: [],
    title: null,
    joined: true,
    nations: [...phrase.nations, ...whole.phrase.nations],
  };
  return { ...whole, open: false, phrase: both };
}

const COORDINATE: ReadonlySet<Phrase['kind']> = new Set(['thing', 'people', 'person']);
const plain = (phrase: Phrase): string => render({ ...phrase, nations: [], title: null });

function linkBehind(now: Parsed, nested: boolean): Parsed | null {
  if (now.phrase.kind === 'thing' || now.phrase.name === 'place') return null;
  if (nested && now.phrase.name) return null; // `مراسل الميادين في موسكو`: the correspondent is in Moscow
  for (const link of linksAt(now.rest)) {
    const field = link.kind === 'for' && now.phrase.kind === 'body'; // an authority for civil defense
    const inner = phraseAt(link.words, field ? 'thing' : undefined, true);
    if (!inner) continue;
    const phrase = linkPhrases(now.phrase, link.kind, inner.phrase);
    if (phrase) return { ...inner, phrase, open: false };
  }
  return null;
}
