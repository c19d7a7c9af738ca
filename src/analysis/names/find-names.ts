import { normalise } from '../../arabic/normalise.ts';
import type { Article } from '../../article/article.ts';
import type { NameMention } from '../../article/brief.ts';
import { reportingVerbs } from '../../lexicon/reporting.ts';
import { phraseEnd } from '../phrases/phrase-end.ts';
import { verbForms } from '../verb-forms.ts';
import * as is from '../vocabulary.ts';
import { type Passage, type Range, spanOf, toPassages, type Word } from '../words.ts';
import { findBodyName } from './body-name.ts';
import { isHomograph, isPlaceHere, type Vocabulary, vocabularyOf } from './is-place-here.ts';
import { knownAt } from './known.ts';
import { opensDefinite, personEnd } from './person.ts';
import { findPlaceName } from './place-name.ts';
import { findSurnames } from './surnames.ts';

/** A name as words of a passage. */
export interface NameRange extends Range {
  readonly type: NameMention['type'];
}

const speech = new Set(
  reportingVerbs.flatMap(({ past, present }) => [...verbForms(normalise(past)), ...verbForms(normalise(present))]),
);

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
  const isFree = ({ from, to }: Range): boolean => !taken.subarray(from, to).includes(1);
  const take = (range: NameRange): void => {
    if (range.to <= range.from || !isFree(range)) return;
    taken.fill(1, range.from, range.to);
    ranges.push(range);
  };
  for (let i = 0; i < words.length; i += 1) {
    for (const range of personsAt(passage, i)) take(range);
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

/** `فتح` the movement only behind its head or in quotation marks, else the verb. */
function isAmbiguousHere(words: Passage['words'], i: number, cut: number): boolean {
  const word = words[i];
  const key = word?.forms.find((form) => form.cut === cut)?.key ?? '';
  if (!word || isHomograph(key) || !(is.ambiguous.has(key) || is.isKnownVerb(word))) return false;
  return !/["“”«]/.test(word.gap) && is.findIn(words[i - 1], is.named) === null;
}

/** People whose name starts at or behind word `i`: known ones, and after a title, a form of address or a verb of speech. */
function personsAt(passage: Passage, i: number): NameRange[] {
  const { words } = passage;
  const word = words[i];
  if (!word) return [];
  const known = knownAt(words, i);
  if (known && (known.known.type !== 'person' || (known.to === i + 1 && isAmbiguousHere(words, i, known.cut))))
    return [];
  if (known)
    return [{ from: i, to: Math.max(known.to, personEnd(words, i, false, known.cut)), cut: known.cut, type: 'person' }];
  const person = (from: number, trusted: boolean): NameRange[] => {
    const next = knownAt(words, from);
    if (next && (next.known.type !== 'person' || next.cut > 0)) return [];
    const to = Math.max(personEnd(words, from, trusted), next?.to ?? 0);
    return to > from ? [{ from, to, cut: 0, type: 'person' }] : [];
  };
  const title = is.findIn(word, is.titles);
  if (title) {
    const end = phraseEnd(passage, { from: i, to: i + 1, cut: title.cut }, 'title');
    const gap = words[end]?.gap ?? '.';
    if (/^\s+$/.test(gap))
      return person(end, true).filter((range) => isVouched(passage, range, end > i + 1 || title.definite));
    if (/^["”»]?\s*،\s*$/.test(gap)) return person(end, false).concat(apposition(passage, end));
  }
  if (is.formIn(word, is.addresses)) {
    const gap = words[i + 1]?.gap ?? '';
    if (word.key.length > 2 ? /^\s+$/.test(gap) : /^\.\s*$/.test(gap)) return person(i + 1, word.key.length > 2);
  }
  if (is.formIn(word, speech) && is.isVerb(word) && /^\s+$/.test(words[i + 1]?.gap ?? '')) {
    const subject = person(i + 1, true);
    const isName = ({ from, to }: NameRange): boolean =>
      to > from + 1 || is.isGiven(words[from]?.key ?? '') || knownAt(words, from) !== null;
    if (subject.every((range) => endsClause(passage, range.to) && isName(range))) return subject;
  }
  if (
    is.isDefiniteWord(word) &&
    is.demonyms.has(word.key.slice(2)) &&
    !(words[i - 1] && is.isDefiniteWord(words[i - 1] as Word)) &&
    /^\s+$/.test(words[i + 1]?.gap ?? '')
  ) {
    const player = person(i + 1, true); // الإسباني تشافي هيرنانديز
    if (player.length && player.every(({ to }) => to > i + 2 && endsClause(passage, to))) return player;
  }
  for (const { key, cut } of word.forms) {
    if (!is.isGiven(key) && !(is.compounds.has(key) && key !== 'بن')) continue;
    const to = personEnd(words, i, false, cut);
    if (to > i + 1) return [{ from: i, to, cut, type: 'person' }];
  }
  return [];
}

/** Behind a title a name with a given name in it, or an unknown one that ends there (`رئيس الوزراء هيرو تاناكا إن`, not `لاعب مهم`). */
function isVouched(passage: Passage, { from, to }: NameRange, isOffice: boolean): boolean {
  const { words } = passage;
  if (words.slice(from, to).some(({ key }) => is.isGiven(key)) || knownAt(words, from) || opensDefinite(words, from))
    return true;
  const next = words[to];
  return (to > from + 1 || isOffice) && (endsClause(passage, to) || (next !== undefined && is.isVerb(next)));
}

/** After the name of whoever speaks comes a particle, a title or a mark: `قال تاناكا إن`, not `قال كلاماً كثيراً`. */
function endsClause({ words }: Passage, to: number): boolean {
  const word = words[to];
  return (
    !word ||
    !/^\s+$/.test(word.gap) ||
    is.isFunctionWord(word) ||
    is.isTimeWord(word) ||
    is.isNumber(word) ||
    is.findIn(word, is.titles) !== null
  );
}

/** `رئيس الشركة، هيرو تاناكا، إن`: between commas behind a title an unknown name may stand too. */
function apposition({ words, text }: Passage, from: number): NameRange[] {
  const to = personEnd(words, from, true);
  const behind = words[to]?.gap ?? text.slice(words[to - 1]?.end ?? 0);
  return to > from && to - from <= 4 && /^\s*[،(.]/.test(behind) ? [{ from, to, cut: 0, type: 'person' }] : [];
}
