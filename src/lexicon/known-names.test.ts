import { describe, expect, it } from 'vitest';
import { normalise } from '../arabic/normalise.ts';
import { cities } from './cities.ts';
import { countedThings, currencies } from './counted-english.ts';
import { countries } from './countries.ts';
import { cuesEnglish } from './cues-english.ts';
import { cldrCities, cldrTerritories } from './generated/cldr.ts';
import { glossAdjectives, glossNouns, glossQuantifiers, ministryFields } from './gloss-words.ts';
import { nameJoins, nameParts, ofFaith, servantOf } from './name-parts-english.ts';
import { names } from './names.ts';
import { organisations } from './organisations.ts';
import { people } from './people.ts';

const ENGLISH = /^[A-Za-z0-9][A-Za-z0-9 .,'&+()-]*$/;
const ARABIC = /^[\p{Script=Arabic}\p{M}\u0640\d ."'،+-]+$/u;
const duplicates = (list: readonly string[]): string[] => list.map(normalise).filter((key, index, all) => all.indexOf(key) !== index);
const countryNames = countries.flatMap(({ ar, capital }) => [...ar, ...(capital?.ar ?? [])]);

describe('known names', () => {
  it('are many', () => {
    expect(people.length).toBeGreaterThan(650);
    expect(organisations.length).toBeGreaterThan(450);
    expect(cities.length).toBeGreaterThan(650);
  });

  it('stand once, none of them a country or a capital', () => {
    const all = names.flatMap(({ ar, short = [] }) => [...ar, ...short]);
    expect(duplicates([...all, ...countryNames])).toEqual(['عمان']);
  });

  it('have Arabic forms and plain English', () => {
    for (const { en, ar, short = [] } of names) {
      expect(en).toMatch(ENGLISH);
      expect(ar.length, en).toBeGreaterThan(0);
      for (const form of [...ar, ...short]) expect(form).toMatch(ARABIC);
      for (const form of [...ar, ...short]) expect(form).toBe(form.trim());
    }
  });
});

describe('countries', () => {
  it('stand once, with every member of the United Nations', () => {
    expect(countries.length).toBeGreaterThanOrEqual(193);
    // Oman and Amman: only the marks tell them apart.
    expect(duplicates(countryNames)).toEqual(['عمان']);
    expect(new Set(countries.map(({ iso }) => iso)).size).toBe(countries.length);
    expect(new Set(countries.map(({ en }) => en)).size).toBe(countries.length);
  });

  it('have names, adjectives and English in one shape', () => {
    for (const { iso, en, ar, adjectives, people: plurals, demonym, capital } of countries) {
      expect(iso).toMatch(/^[A-Z]{2}$/);
      expect(en).toMatch(ENGLISH);
      expect(demonym).toMatch(/^[A-Z][A-Za-z -]+$/);
      expect(ar.length).toBeGreaterThan(0);
      for (const form of [...ar, ...adjectives, ...plurals, ...(capital?.ar ?? [])]) expect(form).toMatch(ARABIC);
      for (const form of adjectives) expect(normalise(form), form).toMatch(/^(?!ال(?!ماني|باني))/);
      if (capital) expect(capital.en).toMatch(ENGLISH);
    }
  });

  it('share no adjective but where two states share one', () => {
    const shared = duplicates(countries.flatMap(({ adjectives }) => adjectives));
    expect(shared).toEqual([]);
  });

  it('agree with CLDR: every country is a territory of it', () => {
    const known = new Set(cldrTerritories.map(({ iso }) => iso));
    expect(countries.filter(({ iso }) => !known.has(iso))).toEqual([]);
    for (const row of [...cldrTerritories, ...cldrCities]) {
      expect(row.en).toMatch(ENGLISH);
      expect(row.ar.length).toBeGreaterThan(0);
    }
  });
});

describe('words of the gloss', () => {
  it('stand once a kind, with English', () => {
    for (const kind of ['body', 'person', 'people', 'thing', 'place'] as const) {
      expect(duplicates(glossNouns.filter((noun) => noun.kind === kind).map(({ ar }) => ar)), kind).toEqual([]);
    }
    expect(duplicates(glossAdjectives.map(([ar]) => ar))).toEqual([]);
    for (const { en } of glossNouns) expect(en).toMatch(/^[A-Za-z][A-Za-z '-]*$/);
    for (const [, en] of [...glossAdjectives, ...glossQuantifiers]) expect(en).toMatch(/^[A-Za-z][A-Za-z '-]*$/);
    for (const { attribute, full } of ministryFields) expect(attribute && full).toBeTruthy();
  });

  it('spell the parts of Arab names once', () => {
    for (const table of [nameParts, nameJoins, servantOf, ofFaith]) {
      expect(duplicates(table.map(([ar]) => ar))).toEqual([]);
      for (const [, en] of table) expect(en).toMatch(/^[A-Za-z][A-Za-z -]*$/);
    }
  });

  it('count and pay in English', () => {
    expect(duplicates(currencies.flatMap(({ ar }) => ar))).toEqual([]);
    expect(duplicates(countedThings.flatMap(({ ar }) => ar))).toEqual([]);
    for (const past of Object.values(cuesEnglish)) expect(past).toMatch(/^[a-z][a-z ]+$/);
  });
});
