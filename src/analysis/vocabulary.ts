import { type Form, forms } from '../arabic/clitics.ts';
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
import { nationalities } from './names/nationalities.ts';
import { type Table, table, tableOf, tablesOf } from './tables.ts';
import { verbForms } from './verb-forms.ts';
import type { Word } from './words.ts';

const keys = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(normalise));
const withFeminine = (words: readonly string[]): string[] => words.flatMap((word) => [word, `${word}ة`]);

export const titles = table(withFeminine(headTitles));
export const offices = keys(withFeminine(officeTitles));
export const doubtful = keys(doubtfulGivenNames);
export const addresses = table(addressTitles);
export const bodies = table(bodyWords);
export const weakBodies = keys(weakBodyWords);
export const groups = table(groupWords);
export const inner = table(innerWords);
export const places = table(placeWords);
export const placeStarts = keys(placeStartWords);
export const innerPlaces = table(innerPlaceWords);
export const given = table(givenNames);
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
export const named = table(namedHeads);
export const coordinating = keys(coordinatingHeads);
export const demonyms = tableOf(nationalities.keys());
export const common = table(commonNouns);
const functions = table(functionWords);
const times = table(timeWords);
const reporting = reportingVerbs.flatMap(({ past, present }) => [
  ...verbForms(normalise(past)),
  ...verbForms(normalise(present)),
]);
export const speech = tableOf(reporting);
const verbs = tableOf([...newsVerbs.flatMap((verb) => verbForms(normalise(verb))), ...reporting]);

/** A given name by the table or by its shape: `عبدالواحد`, `أبوالنجا` written as one word. */
export const isGiven = (key: string): boolean =>
  given.has(key) || /^(?:عبدال|ابوال|نورال|ابو(?=\D{4}))\D{2,}/.test(key);

/** A reading of a word with the tables that hold it, as it is and without its article. */
export interface Reading extends Form {
  readonly tables: number;
  readonly bareTables: number;
}

/** What the tables and the letters say of a key: the same for every word that has it, so found out once. */
export interface Shape {
  readonly forms: readonly Reading[];
  /** Of all its readings together. */
  readonly tables: number;
  readonly given: boolean;
  readonly definite: boolean;
  readonly digits: boolean;
  readonly particle: boolean;
  readonly time: boolean;
  readonly knownVerb: boolean;
  readonly verb: boolean;
}

export function shapeOf(key: string): Shape {
  const readings = forms(key).map(toReading);
  const named = isGiven(key);
  const knownVerb = !named && readings.some(({ tables, cut }) => cut <= 1 && (tables & verbs.bit) !== 0);
  return {
    forms: readings,
    tables: readings.reduce((all, { tables, bareTables }) => all | tables | bareTables, 0),
    given: named,
    definite: isDefinite(key) && !named,
    digits: /\d/.test(key),
    particle: isParticle(key, readings),
    time: readings.some(({ tables }) => (tables & times.bit) !== 0),
    knownVerb,
    verb: knownVerb || (!named && !demonyms.has(key) && readings.some(hasVerbShape)),
  };
}

const toReading = ({ key, cut, bare }: Form): Reading => ({
  key,
  cut,
  bare,
  tables: tablesOf(key),
  bareTables: bare === null ? 0 : tablesOf(bare),
});

/** Nouns that particles with a clitic look like: `بلدية` a municipality, not ب + لديه. */
const HEADS = bodies.bit | titles.bit | groups.bit | places.bit;
const isHead = (tables: number): boolean => (tables & HEADS) !== 0 && (tables & functions.bit) === 0;

const isParticle = (word: string, readings: readonly Reading[]): boolean =>
  !isHead(tablesOf(word)) &&
  readings.some(
    ({ key, cut, tables }) => (tables & functions.bit) !== 0 && (cut === 0 || key.length > 2 || /^[وف]/.test(word)),
  );

/** The shape of a present tense (`يناشد`, `سيصل`) that no name has. */
const hasVerbShape = ({ key, cut }: Reading): boolean =>
  cut <= 1 && /^(?:س?ي(?![اوي])|ست)\D{3,}$/.test(key) && !key.endsWith('ه');

/** A word found in a table: which reading of it, and whether it bore the article. */
export interface Found extends Form {
  readonly definite: boolean;
}

/** The first reading of a word that a table of bare nouns holds, with or without the article: `للرئيس → رئيس, definite`. */
export function findIn(word: Word | undefined, { bit }: Table): Found | null {
  if (!word || (word.shape.tables & bit) === 0) return null;
  for (const form of word.forms) {
    if ((form.tables & bit) !== 0) return { key: form.key, cut: form.cut, bare: null, definite: false };
    if (form.bare !== null && (form.bareTables & bit) !== 0)
      return { key: form.bare, cut: form.cut, bare: null, definite: true };
  }
  return null;
}

/** The first reading of a word that a table holds as it stands. */
export const formIn = (word: Word | undefined, { bit }: Table): Form | null =>
  word && (word.shape.tables & bit) !== 0 ? (word.forms.find(({ tables }) => (tables & bit) !== 0) ?? null) : null;

export const isOn = (word: Word): boolean => word.on;
export const isFunctionWord = (word: Word): boolean =>
  word.key === 'علي' || word.key === 'والي' ? word.on : word.shape.particle;
export const isTimeWord = (word: Word): boolean => word.shape.time;
/** A verb by the tables, or by its shape. */
export const isVerb = (word: Word): boolean => word.shape.verb;
export const isKnownVerb = (word: Word): boolean => word.shape.knownVerb;

export const isDefinite = (key: string): boolean => key.startsWith('ال') && key.length > 3;
/** With the article as it is written: `الوزير`, not `إلياس`. */
export const isDefiniteWord = (word: Word): boolean => word.shape.definite && !/^[أإآ]/.test(word.text);
export const isNumber = (word: Word): boolean => word.shape.digits;
/** An adverb or object by its tanwin: `أمراً`. */
export const hasTanwin = (word: Word): boolean => /(?:اً|ًا|[ًٌٍ])$/.test(word.text);
/** An adjective of relation or a sound plural by its ending: `الروسية`, `محليين`. */
export const hasRelativeEnding = (key: string): boolean => /(?:ي|يه|يين|يون|يات|يتين)$/.test(key) && key.length > 3;

/** With a possessive pronoun: `تحرياتها`, `حياتهم`; no name and nobody new. */
export const hasPronoun = (key: string): boolean => /(?:ها|هم|هما|كم)$/.test(key) && key.length > 4;
