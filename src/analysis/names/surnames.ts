import * as is from '../vocabulary.ts';
import type { Passage } from '../words.ts';
import type { NameRange } from './name-range.ts';

interface Found {
  readonly passage: Passage;
  readonly ranges: readonly NameRange[];
}

/** Surnames standing alone of people who are named in full somewhere in the article: `قال الخطيب` after `محمد الخطيب`. Per passage. */
export function findSurnames(found: readonly Found[]): NameRange[][] {
  const surnames = new Map<string, readonly string[]>();
  for (const { passage, ranges } of found) {
    for (const range of ranges) {
      const keys = keysOf(passage, range);
      if (range.type !== 'person' || keys.length < 2) continue;
      const tail = keys.slice(keys.length > 2 && is.links.has(keys.at(-2) ?? '') ? -2 : -1);
      if (isTelling(tail)) surnames.set(tail[0] ?? '', tail);
    }
  }
  if (surnames.size === 0) return [];
  return found.map(({ passage, ranges }) => {
    const taken = new Uint8Array(passage.words.length);
    for (const { from, to } of ranges) taken.fill(1, from, to);
    return passage.words.flatMap((word, from) => {
      for (const { key, cut } of word.forms) {
        const tail = surnames.get(key);
        const to = from + (tail?.length ?? 0);
        if (!tail || taken.subarray(from, to).includes(1)) continue;
        if (tail.every((part, i) => i === 0 || passage.words[from + i]?.key === part))
          return [{ from, to, cut, type: 'person' as const }];
      }
      return [];
    });
  });
}

const isTelling = ([first = '', second]: readonly string[]): boolean =>
  second !== undefined || (first.length > 2 && !is.common.has(first) && !is.demonyms.has(first));

const keysOf = ({ words }: Passage, { from, to, cut }: NameRange): string[] =>
  words.slice(from, to).map(({ key }, i) => (i === 0 ? key.slice(cut) : key));
