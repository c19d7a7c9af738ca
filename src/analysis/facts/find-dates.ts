import { findDates as datesIn } from '../../arabic/dates.ts';
import type { DateMention } from '../../article/brief.ts';
import type { Passage } from '../words.ts';

/** Days that the article names, each stretch of days once; the same words once where they cannot be resolved. */
export function findDates(passages: readonly Passage[], published: string | null): DateMention[] {
  const seen = new Set<string>();
  return passages.flatMap(({ block, text, dates }) =>
    datesIn(text, published, dates).flatMap(({ start, end, from, to }): DateMention[] => {
      const key = from === null ? text.slice(start, end) : `${from} ${to}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ span: { block, start, end }, from, to, english: null }];
    }),
  );
}
