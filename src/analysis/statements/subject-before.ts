import type { Mention } from '../actors/mention.ts';
import * as is from '../vocabulary.ts';
import type { Passage } from '../words.ts';
import { isFiller } from './subject-after.ts';

/** Pronouns that begin a relative clause. */
export const RELATIVES = new Set(['الذي', 'التي', 'الذين', 'اللذان', 'اللتان', 'اللذين']);
const PREPOSITIONS = new Set([
  'في',
  'من',
  'الي',
  'علي',
  'عن',
  'مع',
  'بين',
  'ضد',
  'لدي',
  'عند',
  'بعد',
  'قبل',
  'خلال',
  'بسبب',
  'حول',
  'نحو',
  'عبر',
  'حسب',
  'وفق',
  'منذ',
  'حتي',
  'ب',
  'ل',
]);

/** Whether a mention can be a subject: no preposition on it or before it. */
function isFree({ words }: Passage, { from, cut, nested }: Mention): boolean {
  const before = words[from - 1];
  const clitic = words[from]?.key.slice(0, cut) ?? '';
  if (nested || !/^[وف]?$/.test(clitic)) return false;
  return !(
    before &&
    PREPOSITIONS.has(before.key.replace(/^[وف](?=..)/, '')) &&
    /^\s*["“”«]?$/.test(words[from]?.gap ?? '')
  );
}

/** The subject that stands before its verb: right before it, or at the head of the sentence with an apposition between. */
export function subjectBefore(
  passage: Passage,
  mentions: readonly Mention[],
  sentenceFrom: number,
  cueFrom: number,
): Mention | null {
  const { words } = passage;
  const candidates = mentions.filter(({ from, to }) => from >= sentenceFrom && to <= cueFrom);
  if (RELATIVES.has(words[cueFrom - 1]?.key ?? '')) return candidates.filter(({ nested }) => !nested).at(-1) ?? null;
  const isBridge = (from: number, to: number): boolean =>
    words.slice(from, to).every((word) => isFiller(word) || word.key === 'كان');
  const adjacent = candidates.filter((mention) => mention.to <= cueFrom && isBridge(mention.to, cueFrom)).at(-1);
  const opening = candidates.find((mention) => !mention.nested);
  if (
    opening &&
    isFree(passage, opening) &&
    opening.from <= sentenceFrom + 2 &&
    !words.slice(opening.to, cueFrom).some((word) => is.isVerb(word))
  ) {
    const closes = /[،]/.test(words[cueFrom]?.gap ?? '') || adjacent !== undefined || words[cueFrom - 1]?.key === 'قد';
    if (closes) return opening;
  }
  return adjacent && isFree(passage, adjacent) ? adjacent : null;
}

/** Whom a sentence is about: behind its first verb, else its first free mention. */
export function mainSubject(
  passage: Passage,
  mentions: readonly Mention[],
  sentenceFrom: number,
  before: number,
): Mention | null {
  const free = mentions.filter(
    (mention) =>
      mention.from >= sentenceFrom && mention.to <= before && mention.type !== 'place' && isFree(passage, mention),
  );
  const behindVerb = free.find(({ from }) => {
    const word = passage.words[from - 1];
    return word !== undefined && from - 1 >= sentenceFrom && is.isVerb(word);
  });
  return behindVerb ?? free.find(({ type }) => type === 'person') ?? free[0] ?? null;
}
