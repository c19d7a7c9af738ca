import { normalise } from '../arabic/normalise.ts';
import { type GlossNoun, headsOfState, ministryFields } from '../lexicon/gloss-words.ts';
import { EMPTY, isProper, nationOf, ordered, type Phrase, render, titleCase, withThe } from './phrase.ts';

export const isMinistry = (noun: GlossNoun): boolean => /^[Mm]inist(er|ers|ry|ries)$/.test(noun.en);

/** `Gaza Strip` → Gaza officials. */
export const attributive = (place: string): string => place.replace(/ Strip$/, '');

const LINK = / (of|to|at|in|for|from|on) /;

/** A noun with what stands behind it in construct: `وزارة` + `الخارجية` → Foreign Ministry, `رئيس` + `كازاخستان` → President of Kazakhstan. */
export function joinPhrase(noun: GlossNoun, inner: Phrase): Phrase {
  const base: Phrase = { ...EMPTY, core: noun.en, kind: noun.kind };
  if (noun.join === 'title' && inner.name === (noun.kind === 'place' ? 'place' : 'organisation'))
    return { ...inner, nations: [], adjectives: [], apposed: true };
  if (noun.join === 'front' && inner.kind === 'place')
    return { ...inner, core: `${noun.en} ${inner.core}`, name: null, country: null };
  if (noun.join === 'to') return linked(noun, 'to', inner);
  if (noun.join === 'of') {
    const title = headsOfState[noun.ar];
    return title && inner.country
      ? { ...base, core: title, title, nations: [nationOf(inner.country)] }
      : linked(noun, 'of', inner);
  }
  return joinBefore(noun, base, inner);
}

function linked(noun: GlossNoun, link: string, inner: Phrase): Phrase {
  const text = inner.kind === 'thing' && isProper(noun.en) ? titleCase(render(inner)) : withThe(inner);
  return { ...EMPTY, core: `${noun.en} ${link} ${text}`, kind: noun.kind };
}

/** What goes before its noun: a country or place as its nation, a field, a body; a person as whose it is. */
function joinBefore(noun: GlossNoun, base: Phrase, inner: Phrase): Phrase {
  const before = (text: string): string => `${isProper(noun.en) ? titleCase(text) : text} ${noun.en}`;
  if (inner.country) return { ...base, nations: [nationOf(inner.country)] };
  if (inner.name === 'place' && inner.nations.length === 0) {
    if (noun.kind === 'place' || noun.kind === 'person') return { ...base, core: before(inner.core) };
    return { ...base, nations: [{ label: attributive(inner.core), country: null }] };
  }
  if (inner.name === 'person') return { ...base, core: before(inner.core.split(' ').at(-1) ?? inner.core) };
  const office = `${noun.en} of ${titleCase(inner.full ?? inner.core)}`;
  if (isMinistry(noun) && inner.joined) return { ...base, core: office, nations: inner.nations };
  if (noun.kind === 'body' && inner.kind === 'person' && !LINK.test(inner.core)) {
    const whose = inner.core.endsWith('s') ? `${inner.core}'` : `${inner.core}'s`;
    return { ...base, core: `${whose} ${noun.en}`, nations: inner.nations };
  }
  if (inner.kind === 'person' || (!inner.name && LINK.test(inner.core))) return linked(noun, 'of', inner);
  const adjectives = ordered(inner.adjectives);
  const attribute = [...adjectives.behind, inner.core.replace(/^The /, '')].join(' ');
  const full = isMinistry(noun) ? office : null;
  return { ...base, core: before(attribute), nations: inner.nations, adjectives: adjectives.before.reverse(), full };
}

/** The office of a field that news names alone: `الخارجية الروسية` → Russian Foreign Ministry. `arabic`: its word without the article. */
export function asMinistry(arabic: string, phrase: Phrase): Phrase | null {
  const field = ministryFields.find(({ ar }) => normalise(ar) === arabic);
  if (!field || phrase.core !== field.attribute) return null;
  return { ...phrase, core: `${titleCase(field.attribute)} Ministry`, kind: 'body', full: null };
}
