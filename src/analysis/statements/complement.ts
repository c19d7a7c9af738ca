import { normalise } from '../../arabic/normalise.ts';
import type { Quote } from '../../arabic/quotes.ts';
import { occasionAdjectives, occasionNouns, utteranceNouns } from '../../lexicon/reporting.ts';
import { knownAt } from '../names/known.ts';
import * as is from '../vocabulary.ts';
import type { Passage, Word } from '../words.ts';
import { type Cue, isThat } from './cues.ts';

/** What a cue reports and where it starts: a clause after أنّ, a quotation, a noun behind a preposition, a bare object. */
export interface Complement {
  readonly kind: 'that' | 'quote' | 'noun' | 'object';
  /** Offset in the text. */
  readonly start: number;
  readonly quote: Quote | null;
}

const FARTHEST = 18; // words between a subject and what it says
const LEAST_QUOTED = 3;
const MOST_BETWEEN = 9;

const OCCASIONS = new Set([...utteranceNouns, ...occasionNouns].map(normalise));
const OCCASION_ADJECTIVES = new Set(occasionAdjectives.map(normalise));

/** Index behind the times and occasions at a word: `اليوم الأربعاء، في بيان رسمي، توقيف → توقيف`. */
function asideEnd(words: Passage['words'], from: number): number {
  let i = from;
  while (i < from + 4 && words[i] && is.isTimeWord(words[i] as Word)) i += 1;
  const [link, noun] = [words[i], words[i + 1]];
  if (!link || !noun || !/^(?:في|خلال|عبر)$/.test(link.key) || !OCCASIONS.has(noun.key)) return i;
  for (i += 2; OCCASION_ADJECTIVES.has(words[i]?.key ?? '') && /^\s+$/.test(words[i]?.gap ?? ''); ) i += 1;
  return i;
}

/** The first thing behind word `from` that can be what the cue reports; null where there is none. */
export function complementOf(passage: Passage, cue: Cue, from: number, limit: number): Complement | null {
  const { words } = passage;
  const takes = (cue.verb?.takes ?? []).map(normalise);
  const first = asideEnd(words, from);
  for (let i = from; i < Math.min(limit, from + FARTHEST); i += 1) {
    const word = words[i];
    if (!word) return null;
    const quote = quoteAt(passage, i, from);
    if (quote) return { kind: 'quote', start: quote.start, quote };
    if (isThat(word)) return { kind: 'that', start: clauseStart(passage, i + 1), quote: null };
    if (/:\s*$/.test(word.gap) && i >= from) return { kind: 'noun', start: clauseStart(passage, i), quote: null };
    if (
      isPreposition(word.key, takes) &&
      !(word.key === 'علي' && !is.isOn(word) && is.isGiven(words[i - 1]?.key ?? ''))
    ) {
      const next = isThat(words[i + 1]) ? i + 2 : i + 1;
      return { kind: next > i + 1 ? 'that' : 'noun', start: clauseStart(passage, next), quote: null };
    }
    if (i === first) {
      const clitic = cliticOf(passage, i, takes, i > cue.to);
      if (clitic !== null) return { kind: 'noun', start: clitic, quote: null };
      if (takes.includes('object') && isObject(passage, i, i > cue.to))
        return { kind: 'object', start: clauseStart(passage, i), quote: null };
    }
  }
  return laterClitic(passage, from, limit, takes);
}

/** `طالب الحكومة بوقف القتال`: between the verb and its ب an object or an adverb may stand. */
function laterClitic(passage: Passage, from: number, limit: number, takes: readonly string[]): Complement | null {
  if (!takes.includes('ب')) return null;
  for (let i = from; i < Math.min(limit, from + MOST_BETWEEN); i += 1) {
    const start = cliticOf(passage, i, ['ب'], true);
    if (start !== null && !knownAt(passage.words, i)) return { kind: 'noun', start, quote: null };
  }
  return null;
}

const isPreposition = (key: string, takes: readonly string[]): boolean =>
  key.length > 1 && takes.includes(key) && key !== 'object';

/** `طالب بوقف القتال`: the noun behind the ب that the verb takes. */
function cliticOf({ words }: Passage, i: number, takes: readonly string[], mayPause: boolean): number | null {
  const word = words[i];
  if (
    !word ||
    is.isFunctionWord(word) ||
    is.isTimeWord(word) ||
    word.key.length < 4 ||
    !(mayPause ? /^\s*[،,]?\s*$/ : /^\s*$/).test(word.gap)
  )
    return null;
  const letter = word.key[0] ?? '';
  return takes.includes(letter) && !isThat(word) ? word.start + 1 : null;
}

function isObject({ words }: Passage, i: number, mayPause: boolean): boolean {
  const word = words[i];
  if (!word || /[.؛:]/.test(word.gap) || (!mayPause && /،/.test(word.gap)) || is.isTimeWord(word)) return false;
  if (is.isVerb(word) && !/^\D{2}[^ت]$/.test(word.key)) return false; // قصف, دعم: past tense or verbal noun
  if (is.isFunctionWord(word) && !['عدم', 'كل', 'جميع'].includes(word.key)) return false;
  return !/^(?:لل|بال)/.test(word.key);
}

/** A quotation that opens at a word: right behind the subject or a colon, or long enough not to be a name. */
function quoteAt({ words, quotes, text }: Passage, i: number, from: number): Quote | null {
  const word = words[i];
  if (!word || !/["“”«]\s*$/.test(word.gap)) return null;
  const quote = quotes.find(({ start }) => start <= word.start && text.slice(start, word.start).trim() === '');
  if (!quote) return null;
  const inside = words.filter(({ start }) => start >= quote.start && start < quote.end).length;
  const near = /:\s*["“”«]\s*$/.test(word.gap) || i === from;
  return inside >= (near ? LEAST_QUOTED - 1 : LEAST_QUOTED + 1) ? quote : null;
}

/** Where a clause starts: at its first word, or at the quotation mark before it. */
function clauseStart({ words, text }: Passage, i: number): number {
  const word = words[i];
  if (!word) return text.length;
  const mark = /["“”«]\s*$/.exec(word.gap);
  return mark ? word.start - mark[0].length : word.start;
}
