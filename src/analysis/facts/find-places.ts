import type { NameMention, Place } from '../../article/brief.ts';
import { byBlock, toDraft } from '../actors/find-mentions.ts';
import { knownAt, knownOf } from '../names/known.ts';
import { phraseEnd } from '../phrase.ts';
import * as is from '../vocabulary.ts';
import { type Passage, spanOf, surfaceOf } from '../words.ts';

/** Places of the article, the most often named first: those that are names, and sites named after them (`مطار بيروت الدولي`). */
export function findPlaces(passages: readonly Passage[], names: readonly NameMention[]): Place[] {
  const places = new Map<string, { name: string; mentions: Place['mentions'][number][] }>();
  const add = (key: string, name: string, span: Place['mentions'][number]): void => {
    const place = places.get(key) ?? { name, mentions: [] };
    place.mentions.push(span);
    places.set(key, place);
  };
  const inBlock = byBlock(names.filter(({ type }) => type === 'place'));
  passages.forEach((passage, index) => {
    const own = inBlock.get(passage.block) ?? [];
    for (const { span } of own) {
      const name = passage.text.slice(span.start, span.end);
      const from = passage.words.findIndex(({ end }) => end > span.start);
      const to = passage.words.filter(({ start }) => start < span.end).length;
      const letters = span.start - (passage.words[from]?.start ?? 0);
      const { keys } = toDraft(passage, index, { from, to, cut: letters }, 'place', 'place');
      add(knownOf(keys)?.id ?? keys.join(' '), name, span);
    }
    passage.words.forEach((word, from) => {
      const head = is.findIn(word, is.innerPlaces);
      if (!head || head.definite || knownAt(passage.words, from)) return;
      const to = phraseEnd(passage, { from, to: from + 1, cut: head.cut }, 'place');
      const holdsName = own.some(
        ({ span }) => span.start > word.start && span.start < (passage.words[to - 1]?.end ?? 0),
      );
      if (to < from + 2 || !holdsName) return;
      const range = { from, to, cut: head.cut };
      add(
        toDraft(passage, index, range, 'place', 'place').bare.join(' '),
        surfaceOf(passage, range),
        spanOf(passage, range),
      );
    });
  });
  return [...places.values()]
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .map(({ name, mentions }) => ({ name, english: null, mentions }));
}
