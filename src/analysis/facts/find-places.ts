import type { NameMention, Place } from '../../article/brief.ts';
import { byBlock } from '../actors/find-mentions.ts';
import { toDraft } from '../actors/to-draft.ts';
import { knownAt, knownOf } from '../names/known.ts';
import { phraseEnd } from '../phrases/phrase-end.ts';
import * as is from '../vocabulary.ts';
import { type Passage, type Range, rangeOf, spanOf, surfaceOf } from '../words.ts';

/** Places of the article, the most often named first: those that are names, and sites named after them (`مطار بيروت الدولي`). */
export function findPlaces(passages: readonly Passage[], names: readonly NameMention[]): Place[] {
  const places = new Map<string, { name: string; mentions: Place['mentions'][number][] }>();
  const inBlock = byBlock(names.filter(({ type }) => type === 'place'));
  passages.forEach((passage, index) => {
    const named = (inBlock.get(passage.block) ?? []).map(({ span }) => rangeOf(passage, span));
    const sites = passage.words.flatMap((_, from) => siteAt(passage, from, named));
    const starts = new Set(sites.map(({ from }) => from));
    for (const range of [...named.filter(({ from }) => !starts.has(from)), ...sites]) {
      const { keys, bare } = toDraft(passage, index, range, 'place', 'place');
      const key = knownOf(keys)?.id ?? bare.join(' ');
      const place = places.get(key) ?? { name: surfaceOf(passage, range), mentions: [] };
      place.mentions.push(spanOf(passage, range));
      places.set(key, place);
    }
  });
  return [...places.values()]
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .map(({ name, mentions }) => ({ name, english: null, mentions }));
}

/** An airport, a base, a prison named after a place: head, name and adjectives. */
function siteAt(passage: Passage, from: number, named: readonly Range[]): Range[] {
  const head = is.findIn(passage.words[from], is.innerPlaces);
  if (!head || head.definite) return [];
  const to = phraseEnd(passage, { from, to: from + 1, cut: head.cut }, 'place');
  const isLonger = to > Math.max(from + 1, knownAt(passage.words, from)?.to ?? 0);
  return isLonger && named.some((name) => name.from >= from && name.from < to) ? [{ from, to, cut: head.cut }] : [];
}
