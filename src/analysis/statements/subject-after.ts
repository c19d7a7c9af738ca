import { normalise } from '../../arabic/normalise.ts';
import { turnWords, utteranceNouns } from '../../lexicon/reporting.ts';
import type { Mention } from '../actors/mention.ts';
import { phraseEnd } from '../phrases/phrase-end.ts';
import { table } from '../tables.ts';
import * as is from '../vocabulary.ts';
import type { Passage, Word } from '../words.ts';
import { cueAt, isThat } from './cues.ts';

/** A subject found at a place: an existing mention, a noun phrase that is none yet, or words for a text whose author is meant. */
export interface Subject {
  readonly mention: Mention | null;
  /** Of a noun phrase that no engine found before. */
  readonly from: number;
  readonly to: number;
  readonly utterance: boolean;
}

const utterances = table(utteranceNouns);
const turns = new Set(turnWords.flatMap((words) => normalise(words).split(' ')));
const FILLERS = new Set([
  'قايلا',
  'قائلا',
  'قائله',
  'قائلين',
  'فيه',
  'فيها',
  'خلاله',
  'خلالها',
  'عنه',
  'عنها',
  'به',
  'كل',
  'من',
  'كلا',
  'ايضا',
  'قد',
  'كذلك',
  'بذلك',
  'له',
  'لها',
  'لهم',
  'لنا',
]);

/** Words between a verb and its subject that say nothing of either: turns of speech, times. */
export const isFiller = (word: Word): boolean => FILLERS.has(word.key) || turns.has(word.key) || is.isTimeWord(word);

/** The subject that follows a verb: `قال أمس رئيس الشركة سامي الحلو إن → رئيس الشركة سامي الحلو`. Null where something else follows. */
export function subjectAfter(
  passage: Passage,
  mentions: readonly Mention[],
  from: number,
  limit: number,
  verbTakesObject: boolean,
): Subject | null {
  const i = subjectStart(passage, mentions, from, limit);
  const word = passage.words[i];
  if (!word || i >= limit) return null;
  if (SELF.test(passage.words[i + 1]?.key ?? '')) return { mention: null, from: i, to: i + 2, utterance: true };
  if (is.findIn(word, utterances)?.cut === 0) return authorOf(passage, mentions, i);
  const mention = mentions.find((candidate) => candidate.from === i && candidate.cut === 0);
  if (mention) return { mention, from: i, to: chainEnd(passage, mentions, mention), utterance: false };
  return newcomerAt(passage, i, verbTakesObject);
}

const SELF = /^(?:نفسه|نفسها|ذاته|ذاتها|عينه)$/;

/** Where a subject may start, past turns of speech and a form of address; the passage's end where nothing open follows. */
function subjectStart(passage: Passage, mentions: readonly Mention[], from: number, limit: number): number {
  const { words } = passage;
  const isMentioned = (at: number): boolean => mentions.some(({ from: start, cut }) => start === at && cut === 0);
  let i = from;
  while (i < limit && i < from + 3 && words[i] && isFiller(words[i] as Word)) i += 1;
  const address = words[i];
  const titled = address !== undefined && is.addresses.has(address.key) && isMentioned(i + 1);
  if (titled && !mentions.some((mention) => mention.from === i && mention.to > i + 1)) i += 1;
  const word = words[i];
  const gap = titled ? word?.gap.replace('.', '') : word?.gap;
  const isOpen = /^\s*[،]?\s*["“”«]?$/.test(gap ?? '.');
  const isWord = word !== undefined && (word.key.length >= 3 || mentions.some(({ from: start }) => start === i));
  return isOpen && isWord ? i : words.length;
}

/** Whose words a text is: `قال بيان الوزارة`; nobody's where its author does not stand beside it. */
function authorOf(passage: Passage, mentions: readonly Mention[], i: number): Subject {
  const { words } = passage;
  const author = mentions.find(
    ({ from, cut }) =>
      from > i && from <= i + 2 && cut === 0 && words.slice(i + 1, from + 1).every(({ gap }) => /^\s+$/.test(gap)),
  );
  if (author) return { mention: author, from: i, to: chainEnd(passage, mentions, author), utterance: false };
  const mention = mentions.find(({ from, cut }) => from === i && cut === 0);
  if (mention) return { mention, from: i, to: mention.to, utterance: false };
  return { mention: null, from: i, to: phraseEnd(passage, { from: i, to: i + 1, cut: 0 }, 'group'), utterance: true };
}

/** Somebody whom only speaking shows: a group, or a definite noun that is not the verb's object. */
function newcomerAt(passage: Passage, i: number, verbTakesObject: boolean): Subject | null {
  const { words } = passage;
  const word = words[i];
  if (!word || isNobody(passage, i)) return null;
  const to = phraseEnd(passage, { from: i, to: i + 1, cut: 0 }, 'group');
  const next = words[to];
  const marked =
    is.findIn(word, is.groups)?.cut === 0 ||
    isThat(next) ||
    /[:"«“]/.test(next?.gap ?? '') ||
    (isThat(words[to + 1]) && next !== undefined && is.isFunctionWord(next));
  return marked || (is.isDefiniteWord(word) && (!verbTakesObject || /ون$/.test(word.key)))
    ? { mention: null, from: i, to, utterance: false }
    : null;
}

/** Words that begin no subject: particles, verbs, numbers, objects, what stands behind a preposition, what is already somebody's. */
function isNobody(passage: Passage, i: number): boolean {
  const word = passage.words[i];
  if (!word || cueAt(passage, i) || isThat(word)) return true;
  if (is.isFunctionWord(word) || is.isVerb(word) || is.isNumber(word) || is.hasTanwin(word)) return true;
  if (is.common.has(word.key) || /["“”«]/.test(word.gap)) return true;
  return /^(?:لل|بال|ل\D{3,}|ب\D{4,})/.test(word.key) || (/(?:ها|هم|هما)$/.test(word.key) && word.key.length > 4);
}

/** Index behind a mention, what stands beside it in apposition (`جيروم باول، رئيس المصرف،`) and who acts with it (`الجيش والشرطة`). */
export function chainEnd({ words }: Passage, mentions: readonly Mention[], first: Mention): number {
  let to = first.to;
  for (let steps = 0; steps < 4; steps += 1) {
    const next = mentions.find(
      ({ from, cut, type }) =>
        from === to &&
        type === first.type &&
        (cut === 0 ? first.type === 'person' : cut === 1 && words[from]?.key.startsWith('و')),
    );
    if (!next || !(next.cut === 0 ? /^\s*[،(]?\s*$/ : /^\s*$/).test(words[next.from]?.gap ?? '')) return to;
    to = next.to;
  }
  return to;
}
