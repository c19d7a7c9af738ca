import { normalise } from '../../arabic/normalise.ts';
import { turnWords, utteranceNouns } from '../../lexicon/reporting.ts';
import type { Mention } from '../actors/mention.ts';
import { phraseEnd } from '../phrases/phrase-end.ts';
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

const utterances = new Set(utteranceNouns.map(normalise));
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
const isAddress = (word: Word): boolean => is.addresses.has(word.key);

/** The subject that follows a verb: `قال أمس رئيس الشركة سامي الحلو إن → رئيس الشركة سامي الحلو`. Null where something else follows. */
export function subjectAfter(
  passage: Passage,
  mentions: readonly Mention[],
  from: number,
  limit: number,
  verbTakesObject: boolean,
): Subject | null {
  const { words } = passage;
  let i = from;
  while (i < limit && i < from + 3 && words[i] && isFiller(words[i] as Word)) i += 1;
  const addressed = words[i];
  const titled =
    addressed && isAddress(addressed) && mentions.some(({ from: start, cut }) => start === i + 1 && cut === 0);
  if (titled && !mentions.some((mention) => mention.from === i && mention.to > i + 1)) i += 1;
  const word = words[i];
  if (
    !word ||
    i >= limit ||
    (word.key.length < 3 && !mentions.some(({ from: start }) => start === i)) ||
    !/^\s*[،]?\s*["“”«]?$/.test(titled ? word.gap.replace('.', '') : word.gap)
  )
    return null;
  if (/^(?:نفسه|نفسها|ذاته|ذاتها|عينه)$/.test(words[i + 1]?.key ?? ''))
    return { mention: null, from: i, to: i + 2, utterance: true };
  const mention = mentions.find((candidate) => candidate.from === i && candidate.cut === 0);
  if (is.findIn(word, utterances)?.cut === 0) {
    const author = mentions.find(
      (candidate) =>
        candidate.from > i &&
        candidate.from <= i + 2 &&
        candidate.cut === 0 &&
        words.slice(i + 1, candidate.from + 1).every(({ gap }) => /^\s+$/.test(gap)),
    );
    if (author) return { mention: author, from: i, to: chainEnd(passage, mentions, author), utterance: false };
    const to = phraseEnd(passage, { from: i, to: i + 1, cut: 0 }, 'group');
    return mention
      ? { mention, from: i, to: mention.to, utterance: false }
      : { mention: null, from: i, to, utterance: true };
  }
  if (mention) return { mention, from: i, to: chainEnd(passage, mentions, mention), utterance: false };
  if (
    cueAt(passage, i) ||
    isThat(word) ||
    is.isFunctionWord(word) ||
    is.isVerb(word) ||
    is.isNumber(word) ||
    is.hasTanwin(word) ||
    is.common.has(word.key)
  )
    return null;
  if (/^(?:لل|بال|ل\p{L}{3,}|ب\p{L}{4,})/u.test(word.key) || /["“”«]/.test(word.gap)) return null;
  if (/(?:ها|هم|هما)$/.test(word.key) && word.key.length > 4) return null; // its, theirs: nobody new
  const to = phraseEnd(passage, { from: i, to: i + 1, cut: 0 }, 'group');
  const next = words[to];
  const isGroup = is.findIn(word, is.groups)?.cut === 0;
  const marked =
    isGroup ||
    isThat(next) ||
    /[:"«“]/.test(next?.gap ?? '') ||
    (isThat(words[to + 1]) && next !== undefined && is.isFunctionWord(next));
  return marked || (is.isDefiniteWord(word) && (!verbTakesObject || /ون$/.test(word.key)))
    ? { mention: null, from: i, to, utterance: false }
    : null;
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
