import type { Article } from '../../article/article.ts';
import type { NameMention } from '../../article/brief.ts';
import * as is from '../vocabulary.ts';
import { type Passage, type Range, spanOf, toPassages, type Word } from '../words.ts';
import { findBodyName } from './body-name.ts';
import { isAmbiguousHere } from './is-ambiguous-here.ts';
import { isPlaceHere, type Vocabulary, vocabularyOf } from './is-place-here.ts';
import { knownAt } from './known.ts';
import type { NameRange } from './name-range.ts';
import { peopleAt } from './people-at.ts';
import { findPlaceName } from './place-name.ts';
import { findSurnames } from './surnames.ts';

/**
 * Every name of the article: exact spans without clitics, in order, never overlapping. By rules and tables: names that the tables know;
 * people behind a title, a verb of speech or a given name; bodies and places by their heads; last, surnames of people already found.
 */
export function findNames(article: Article, passages: readonly Passage[] = toPassages(article)): NameMention[] {
  const vocabulary = vocabularyOf(passages);
  const found = passages.map((passage) => ({ passage, ranges: rangesOf(passage, vocabulary) }));
  const surnames = findSurnames(found);
  return found.flatMap(({ passage, ranges }, i) =>
    [...ranges, ...(surnames[i] ?? [])]
      .sort((a, b) => a.from - b.from)
      .map((range) => ({ span: spanOf(passage, range), type: range.type })),
  );
}

function rangesOf(passage: Passage, vocabulary: Vocabulary): NameRange[] {
  const { words } = passage;
  const ranges: NameRange[] = [];
  const taken = new Uint8Array(words.length);
  const isFree = ({ from, to }: Range): boolean => {
    for (let i = from; i < to; i += 1) if (taken[i]) return false;
    return true;
  };
  const take = (range: NameRange): void => {
    if (range.to <= range.from || !isFree(range)) return;
    taken.fill(1, range.from, range.to);
    ranges.push(range);
  };
  for (let i = 0; i < words.length; i += 1) {
    for (const range of peopleAt(passage, i)) take(range);
  }
  for (let i = 0; i < words.length; i += 1) {
    if (taken[i]) continue;
    const range =
      latinRange(passage, i) ??
      knownRange(passage, i, vocabulary) ??
      findBodyName(passage, i) ??
      findPlaceName(passage, i);
    if (range) take(range);
  }
  return ranges;
}

/** `Intel Corp`: in Arabic text Latin letters with a capital write a name, mostly a company's. */
function latinRange({ words }: Passage, from: number): NameRange | null {
  let to = from;
  while (/^[A-Z][A-Za-z]+$/.test(words[to]?.text ?? '') && (to === from || words[to]?.gap === ' ')) to += 1;
  return to > from ? { from, to, cut: 0, type: 'organisation' } : null;
}

function knownRange({ words }: Passage, from: number, vocabulary: Vocabulary): NameRange | null {
  const at = knownAt(words, from);
  if (!at) return null;
  if (at.to === from + 1 && isAmbiguousHere(words, from, at.cut)) return null;
  if (at.to === from + 1 && at.known.type === 'place' && !isPlaceHere(words, from, at.cut, vocabulary)) return null;
  const generic = at.to > from + 1 && describes(words[from]); // of حركة حماس only حماس is the name
  return generic
    ? { from: from + 1, to: at.to, cut: 0, type: at.known.type }
    : { from, to: at.to, cut: at.cut, type: at.known.type };
}

const describes = (word: Word | undefined): boolean => {
  const head = is.findIn(word, is.named) ?? is.findIn(word, is.places);
  return head !== null && !head.definite && !is.proper.has(head.key);
};
