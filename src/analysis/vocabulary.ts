import type { Form } from '../arabic/clitics.ts';
import { normalise } from '../arabic/normalise.ts';
import { bodyWords, innerWords, weakBodyWords } from '../lexicon/bodies.ts';
import { functionWords, timeWords } from '../lexicon/function-words.ts';
import {
  compoundStarts,
  definiteGivenNames,
  doubtfulGivenNames,
  givenNames,
  nameLinks,
} from '../lexicon/given-names.ts';
import {
  ambiguousNames,
  commonNouns,
  coordinatingHeads,
  eponymHeads,
  groupAdjectives as groupAdjectiveWords,
  nameAdjectives,
  namedHeads,
  placedHeads,
  properHeads,
  standingBodies,
} from '../lexicon/name-shapes.ts';
import { newsVerbs } from '../lexicon/news-verbs.ts';
import { innerPlaceWords, placeStarts as placeStartWords, placeWords } from '../lexicon/place-words.ts';
import { reportingVerbs } from '../lexicon/reporting.ts';
import { addressTitles, groupWords, headTitles, officeTitles } from '../lexicon/titles.ts';
import { demonyms } from './names/known.ts';
import { verbForms } from './verb-forms.ts';
import type { Word } from './words.ts';

const keys = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(normalise));
const withFeminine = (words: readonly string[]): string[] => words.flatMap((word) => [word, `${word}ة`]);

export const titles = keys(withFeminine(headTitles));
export const offices = keys(withFeminine(officeTitles));
export const doubtful = keys(doubtfulGivenNames);
export const addresses = keys(addressTitles);
export const bodies = keys(bodyWords);
export const weakBodies = keys(weakBodyWords);
export const groups = keys(groupWords);
export const inner = keys(innerWords);
export const places = keys(placeWords);
export const placeStarts = keys(placeStartWords);
export const innerPlaces = keys(innerPlaceWords);
export const given = keys(givenNames);
export const definiteGiven = keys(definiteGivenNames);
export const links = keys(nameLinks);
export const compounds = keys(compoundStarts);
export const groupAdjectives = keys(groupAdjectiveWords);
export const ambiguous = keys(ambiguousNames);
export const standing = keys(standingBodies);
export const proper = keys(properHeads);
export const adjectives = keys(nameAdjectives);
export const eponymous = keys(eponymHeads);
export const placed = keys(placedHeads);
export const named = keys(namedHeads);
export const coordinating = keys(coordinatingHeads);
export { demonyms };
export const common = keys(commonNouns);
const functions = keys(functionWords);
const times = keys(timeWords);
const verbs = new Set([
  ...newsVerbs.flatMap((verb) => verbForms(normalise(verb))),
  ...reportingVerbs.flatMap(({ past, present }) => [...verbForms(normalise(past)), ...verbForms(normalise(present))]),
]);

/** A given name by the table or by its shape: `عبدالواحد`, `أبوالنجا` written as one word. */
export const isGiven = (key: string): boolean =>
  given.has(key) || /^(?:عبدال|ابوال|نورال|ابو(?=\p{L}{4}))\p{L}{2,}/u.test(key);

/** A word found in a table: which reading of it, and whether it bore the article. */
export interface Found extends Form {
  readonly definite: boolean;
}

/** The first reading of a word that a table of bare nouns holds, with or without the article: `للرئيس → رئيس, definite`. */
export function findIn(word: Word | undefined, table: ReadonlySet<string>): Found | null {
  for (const form of word?.forms ?? []) {
    if (table.has(form.key)) return { key: form.key, cut: form.cut, bare: null, definite: false };
    if (form.bare !== null && table.has(form.bare))
      return { key: form.bare, cut: form.cut, bare: null, definite: true };
  }
  return null;
}

/** The first reading of a word that a table holds as it stands. */
export const formIn = (word: Word | undefined, table: ReadonlySet<string>): Form | null =>
  word?.forms.find((form) => table.has(form.key)) ?? null;

export const isOn = (word: Word): boolean => word.on;

/** Nouns that particles with a clitic look like: `بلدية` a municipality, not ب + لديه. */
const heads: ReadonlySet<string> = new Set(
  [...bodies, ...titles, ...groups, ...places].filter((key) => !functions.has(key)),
);

export function isFunctionWord(word: Word): boolean {
  if (word.key === 'علي' || word.key === 'والي') return word.on;
  if (heads.has(word.key)) return false;
  return word.forms.some(
    ({ key, cut }) => functions.has(key) && (cut === 0 || key.length > 2 || /^[وف]/.test(word.key)),
  );
}

export const isTimeWord = (word: Word): boolean => word.forms.some(({ key }) => times.has(key));

/** A verb by the tables, or by the shape of a present tense (`يناشد`, `سيصل`) that no name has. */
export function isVerb(word: Word): boolean {
  return isKnownVerb(word) || hasVerbShape(word);
}

export const isKnownVerb = (word: Word): boolean =>
  !isGiven(word.key) && word.forms.some(({ key, cut }) => cut <= 1 && verbs.has(key));

const hasVerbShape = (word: Word): boolean =>
  !isGiven(word.key) &&
  !demonyms.has(word.key) &&
  word.forms.some(({ key, cut }) => cut <= 1 && /^(?:س?ي(?![اوي])|ست)\p{L}{3,}$/u.test(key) && !key.endsWith('ه'));

export const isDefinite = (key: string): boolean => key.startsWith('ال') && key.length > 3;
/** With the article as it is written: `الوزير`, not `إلياس`. */
export const isDefiniteWord = (word: Word): boolean =>
  isDefinite(word.key) && !/^[أإآ]/.test(word.text) && !isGiven(word.key);
export const isNumber = (word: Word): boolean => /\d/.test(word.key);
/** An adverb or object by its tanwin: `أمراً`. */
export const hasTanwin = (word: Word): boolean => /(?:اً|ًا|[ًٌٍ])$/.test(word.text);
/** An adjective of relation or a sound plural by its ending: `الروسية`, `محليين`. */
export const hasRelativeEnding = (key: string): boolean => /(?:ي|يه|يين|يون|يات|يتين)$/.test(key) && key.length > 3;

/** With a possessive pronoun: `تحرياتها`, `حياتهم`; no name and nobody new. */
export const hasPronoun = (key: string): boolean => /(?:ها|هم|هما|كم)$/.test(key) && key.length > 4;
