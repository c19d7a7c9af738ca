import { normalise } from '../../arabic/normalise.ts';
import { type Homograph, homographs } from '../../lexicon/homographs.ts';
import * as is from '../vocabulary.ts';
import type { Passage, Word } from '../words.ts';

const keys = (words: readonly string[] = []): ReadonlySet<string> => new Set(words.map(normalise));
const bare = (key: string): string => key.replace(/^ال(?=..)/, '');

interface Signs {
  readonly row: Homograph;
  readonly near: ReadonlySet<string>;
  readonly notBehind: ReadonlySet<string>;
  readonly notBefore: ReadonlySet<string>;
}

const rows = new Map<string, Signs>(
  homographs.map((row) => [
    normalise(row.name),
    {
      row,
      near: new Set([...keys(row.near)].map(bare)),
      notBehind: keys(row.not?.before),
      notBefore: keys(row.not?.behind),
    },
  ]),
);

const PLACING = new Set(
  normalise('في إلى من نحو قرب شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط داخل خارج ضواحي ريف بين').split(' '),
);

/** The bare words of an article, among which the country of a homograph is looked for; gathered when first asked, as few articles ask. */
export type Vocabulary = () => ReadonlySet<string>;

/** `والكورية → كوري`: every word of the passages without clitics, article and endings of adjectives. */
export function vocabularyOf(passages: readonly Passage[]): Vocabulary {
  let found: Set<string> | null = null;
  return () => {
    if (found) return found;
    found = new Set<string>();
    for (const { words } of passages)
      for (const { forms } of words)
        for (const { key } of forms)
          for (const form of [bare(key), bare(key).replace(/(?:ه|ين|ون|تين)$/, '')]) found.add(form);
    return found;
  };
}

/** Whether a word is a row of the table: then its signs decide and nothing else. */
export const isHomograph = (key: string): boolean => rows.has(key);

/**
 * Whether a known place of one word is meant at word `i`, whose first `cut` letters are clitics. A word with tanwin is an adjective or
 * adverb (`سورياً`, `دوماً`); one of the homographs needs a sign: `سيول` is Seoul where Korea is spoken of, else floods.
 */
export function isPlaceHere(words: readonly Word[], i: number, cut: number, article: Vocabulary): boolean {
  const word = words[i];
  if (!word || is.hasTanwin(word)) return false;
  const signs = rows.get(word.forms.find((form) => form.cut === cut)?.key ?? '');
  if (!signs) return true;
  const { row, near, notBehind, notBefore } = signs;
  const before = /^\s+$/.test(word.gap) && cut === 0 ? words[i - 1] : undefined;
  const next = words[i + 1];
  if (before && notBehind.has(before.key)) return false;
  if (next && notBefore.has(next.key)) return false;
  if (row.written && !word.text.endsWith(row.name)) return false;
  if (row.noAdjective && before && is.isDefiniteWord(before)) return false;
  if (before && is.findIn(before, is.places)) return true; // العاصمة سيول
  const needsNoMore = !row.behindPreposition && !row.behindVerb && !row.near;
  const placed = before ? PLACING.has(before.key.replace(/^[وف](?=..)/, '')) : /[بل]$/.test(word.key.slice(0, cut));
  return (
    needsNoMore ||
    (row.behindPreposition === true && placed) ||
    (row.behindVerb === true && before !== undefined && is.isVerb(before)) ||
    [...near].some((key) => article().has(key))
  );
}
