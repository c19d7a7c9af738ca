import { normalise } from '../../arabic/normalise.ts';
import { countries } from '../../lexicon/countries.ts';

const found = new Map<string, string>();
for (const { iso, adjectives, people } of countries) {
  for (const adjective of adjectives.map(normalise)) {
    for (const ending of ['', 'ه', 'ين', 'ون', 'ات', 'تين', 'تان', 'ان', 'ا']) found.set(adjective + ending, iso);
  }
  for (const plural of people) found.set(normalise(plural), iso);
}

/** Adjectives of countries in their forms, and what their people are called, with the country: `روسيه → RU`. */
export const nationalities: ReadonlyMap<string, string> = found;

/** The country of an adjective, with or without the article: `الروسية → RU`. */
export const isoOf = (key: string): string | null =>
  (key.startsWith('ال') ? nationalities.get(key.slice(2)) : undefined) ?? nationalities.get(key) ?? null;
