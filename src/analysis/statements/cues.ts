import { normalise } from '../../arabic/normalise.ts';
import { type ReportingVerb, reportingVerbs, sourcePhrases } from '../../lexicon/reporting.ts';
import { tableOf } from '../tables.ts';
import { verbForms } from '../verb-forms.ts';
import type { Passage, Range, Word } from '../words.ts';

/** A word or phrase that reports speech. `verb`: null for a source phrase. */
export interface Cue extends Range {
  readonly kind: 'verb' | 'participle' | 'noun' | 'source';
  readonly lemma: string;
  readonly verb: ReportingVerb | null;
  /** The form tells a feminine subject. */
  readonly feminine: boolean;
  readonly present: boolean;
}

interface Entry {
  readonly kind: Cue['kind'];
  readonly verb: ReportingVerb;
  readonly feminine: boolean;
  readonly present: boolean;
}

const entries = new Map<string, Entry>();
const add = (key: string, entry: Entry): void => {
  if (!entries.has(key)) entries.set(key, entry);
};
for (const verb of reportingVerbs) {
  const [past, present] = [normalise(verb.past), normalise(verb.present)];
  const pastFeminine = `${/[اي]$/.test(past) ? past.slice(0, -1) : past}ت`;
  for (const key of verbForms(past)) add(key, { kind: 'verb', verb, feminine: key === pastFeminine, present: false });
  for (const key of verbForms(present))
    if (!key.startsWith('ن') && !key.startsWith('سن'))
      add(key, { kind: 'verb', verb, feminine: /^س?ت/.test(key), present: true });
}
for (const verb of reportingVerbs) {
  const participle = verb.participle && normalise(verb.participle);
  for (const ending of participle ? ['ا', 'ه', 'ين'] : [])
    add(participle + ending, { kind: 'participle', verb, feminine: ending === 'ه', present: false });
  const noun = verb.noun && normalise(verb.noun);
  for (const ending of noun ? ['ه', 'ها', 'هم', 'هما'] : [])
    add(noun + ending, { kind: 'noun', verb, feminine: ending === 'ها', present: false });
}

interface SourcePhrase {
  readonly lemma: string;
  /** Words behind the first; `ل` is a letter before the next word. */
  readonly rest: readonly string[];
  readonly rank: number;
}
const sources = new Map<string, SourcePhrase[]>();
sourcePhrases.forEach(({ words, lemma }, rank) => {
  const [first = '', ...rest] = normalise(words).split(' ');
  sources.set(first, [...(sources.get(first) ?? []), { lemma, rest, rank }]);
});
const openings = tableOf([...entries.keys(), ...sources.keys()]);
const NEGATIONS = new Set(['لم', 'ولم', 'فلم', 'لن', 'ولن']);
const SUBJUNCTIVES = new Set(['ان', 'كي', 'حتي', 'لكي', 'لان', 'بان', 'وان']);

/** The cue that starts at a word; null where none does, where it is negated (`لم يعلن`) or only wished (`أن يعلن`). */
export function cueAt({ words }: Passage, from: number): Cue | null {
  const word = words[from];
  if (!word || (word.shape.tables & openings.bit) === 0) return null;
  const source = sourceAt(words, from);
  if (source) return source;
  const before = words[from - 1];
  for (const { key, cut } of word.forms) {
    if (cut > 1) continue;
    const entry = entries.get(key);
    if (!entry || (cut === 1 && !(/^[وف]/.test(word.key) || entry.kind === 'noun'))) continue;
    if (!isMeant(word, key, words, from) || isImpersonal(entry, words, from)) continue;
    if (before && NEGATIONS.has(before.key)) return null;
    if (before && entry.present && /^[مب]?ما$/.test(before.key) && entry.verb.lemma === 'أشار') return null; // ما يشير إلى: it suggests
    if (before && entry.present && SUBJUNCTIVES.has(before.key) && /^\s*$/.test(word.gap)) return null;
    if (entry.kind === 'participle' && !/[ًٌٍ]/.test(word.text) && !/[،,؛\-–ـ.]/.test(word.gap) && !/^و/.test(word.key))
      continue;
    return { from, to: from + 1, cut: /^[وفب]/.test(word.key) ? cut : 0, lemma: entry.verb.lemma, ...entry };
  }
  return null;
}

const HOMOGRAPHS = new Set(['بين', 'عد', 'حمل', 'بينا']);

/** Where the unvocalised form is far commoner as another word, something must show the verb: بيّن, not بين; عبر only with عن. */
function isMeant({ text }: Word, key: string, words: readonly Word[], from: number): boolean {
  if (key === 'عبر') return text.includes('ّ') || words.slice(from + 1, from + 7).some((word) => word.key === 'عن');
  return !HOMOGRAPHS.has(key) || text.includes('ّ');
}

/** Verbs whose present tense without a subject is impersonal: `يذكر أنّ`, `يشار إلى أنّ`. */
const IMPERSONAL = new Set(['ذكر', 'ذكّر', 'أشار', 'اعتقد', 'رجح', 'زعم']);
const isImpersonal = ({ present, feminine, verb }: Entry, words: readonly Word[], from: number): boolean =>
  present &&
  !feminine &&
  IMPERSONAL.has(verb.lemma) &&
  (isThat(words[from + 1]) || (words[from + 1]?.key === 'الي' && isThat(words[from + 2])));

/** The first of the table's phrases that stands here. */
function sourceAt(words: Passage['words'], from: number): Cue | null {
  const isNext = (part: string, i: number): boolean => {
    const key = words[from + 1 + i]?.key;
    return part === 'ل' ? key?.startsWith('ل') === true : key === part;
  };
  const isJoined = /^[وف]/.test(words[from]?.key ?? '');
  let found: (SourcePhrase & { readonly cut: number }) | null = null;
  for (const { key, cut } of words[from]?.forms ?? []) {
    if (cut > 1 || (cut === 1 && !isJoined)) continue;
    const phrase = sources.get(key)?.find(({ rest }) => rest.every(isNext));
    if (phrase && (found === null || phrase.rank < found.rank)) found = { ...phrase, cut };
  }
  if (!found) return null;
  const to = from + 1 + found.rest.filter((part) => part !== 'ل').length;
  return { from, to, cut: found.cut, kind: 'source', lemma: found.lemma, verb: null, feminine: false, present: false };
}

const THAT = /^[بول]?ان(?:ه|ها|هم|هما|هن|ني|ي|نا|ك|كم)?$/;

/** أنّ and إنّ with or without a pronoun: `بأنّه`. */
export const isThat = (word: Passage['words'][number] | undefined): boolean =>
  word !== undefined &&
  ((THAT.test(word.key) && !/^ل/.test(word.key)) || (word.key === 'الا' && word.text.startsWith('أ')));
