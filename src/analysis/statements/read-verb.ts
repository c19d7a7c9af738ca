import type { Mention } from '../actors/mention.ts';
import { direct, sayClause } from './clause.ts';
import { type Complement, complementOf } from './complement.ts';
import type { Cue } from './cues.ts';
import type { MentionBook } from './mention-book.ts';
import type { Report, Said, Source } from './report.ts';
import { clauseEnd, cueLimit, type SentenceScope, startOf } from './sentence-scope.ts';
import { type Subject, subjectAfter } from './subject-after.ts';
import { mainSubject, RELATIVES, subjectBefore } from './subject-before.ts';

const LEAST_LETTERS = 20; // of a further quotation under the same cue

/** What a verb, participle or verbal noun reports, behind it or before it, and its subject. Null where it reports nothing. */
export function readVerb(scope: SentenceScope, cue: Cue, i: number, book: MentionBook): Report | null {
  const { passage, mentions, from } = scope;
  const limit = cueLimit(scope, i);
  const isVerb = cue.kind === 'verb';
  const takesObject = cue.verb?.takes.includes('object') ?? false;
  const before = isVerb ? subjectBefore(passage, mentions, from, cue.from) : null;
  const after = isVerb ? subjectAfter(passage, mentions, cue.to, limit, takesObject) : null;
  const isObject =
    before !== null &&
    before.to >= cue.from - 1 &&
    takesObject &&
    complementOf(passage, cue, cue.to, limit)?.kind === 'object';
  const subject = isObject ? null : after; // إيران اتهمت إسرائيل: what follows is the object
  const complement = complementOf(passage, cue, subject?.to ?? cue.to, limit);
  const said = complement
    ? sayFrom(scope, complement, i)
    : isVerb
      ? saidBefore(scope, cue, subject !== null || before !== null)
      : [];
  return said.length
    ? { passage: scope.index, cue, source: sourceOf(scope, cue, subject, before, book, complement !== null), said }
    : null;
}

function sayFrom(scope: SentenceScope, { kind, start, quote }: Complement, i: number): Said[] {
  const { passage } = scope;
  const end = clauseEnd(scope, i, start);
  if (kind !== 'quote' || !quote) return sayClause(passage, start, end);
  return passage.quotes
    .filter(
      (other) => other.depth === quote.depth && other.start >= quote.start && (other === quote || other.start < end),
    )
    .filter((other) => other === quote || other.end - other.start > LEAST_LETTERS)
    .flatMap((other) => direct(passage, other, end));
}

const ASIDE = /^(?:كما|حسبما|مثلما|وفقما|ما)$/;
const ASIDE_START = /^(?:بحسب|حسب|وفق|وفقا)$/;

/** Speech that stands before its cue: `"…"، قال فلان`; `…، كما أعلنت الشرطة`; `…، بحسب ما أفاد الجيش`. */
function saidBefore(scope: SentenceScope, cue: Cue, hasSubject: boolean): Said[] {
  const { words, text, quotes } = scope.passage;
  const cueStart = startOf(scope, cue.from);
  const quote = quotes.find(
    ({ closed, end }) => closed && end < cueStart && /^["“”»]\s*[،,.]?\s*$/.test(text.slice(end, cueStart)),
  );
  if (quote && quote.start >= scope.covered && hasSubject) return direct(scope.passage, quote, cueStart);
  const previous = words[cue.from - 1];
  if (!previous || !ASIDE.test(previous.key) || cue.from - 1 <= scope.from) return [];
  if (!/[،,]/.test(previous.gap) && previous.key !== 'ما') return [];
  const preposition = words[cue.from - 2];
  const end = preposition && ASIDE_START.test(preposition.key) ? preposition.start : previous.start;
  return sayClause(scope.passage, Math.max(startOf(scope, scope.from), scope.covered), end);
}

function sourceOf(
  scope: SentenceScope,
  cue: Cue,
  subject: Subject | null,
  before: Mention | null,
  book: MentionBook,
  follows: boolean,
): Source {
  const by = (mention: Mention): Source => ({ kind: 'mention', mention: book.indexOf(mention) });
  if (subject?.utterance) return { kind: 'carried' };
  if (subject)
    return subject.mention
      ? by(subject.mention)
      : { kind: 'mention', mention: book.at(scope.passage, scope.index, { ...subject, cut: 0 }) };
  if (before) return by(before);
  if (!follows) return { kind: 'unknown' };
  const author = cue.kind === 'noun' ? quotedAuthor(scope, cue.from) : null;
  if (author) return by(author);
  const last = scope.reports.at(-1);
  if (last && !isRelative(scope, last)) return { kind: 'carried' };
  const main = cue.from <= scope.from + 1 ? null : mainSubject(scope.passage, scope.mentions, scope.from, cue.from);
  return main ? by(main) : { kind: 'carried' };
}

/** Of `نقلت الوكالة عن الوزير، أمس، قوله` the minister. */
function quotedAuthor({ passage, mentions, from: first }: SentenceScope, before: number): Mention | null {
  const isQuoted = ({ from, to, nested }: Mention): boolean =>
    !nested && from > first && to <= before && passage.words[from - 1]?.key === 'عن';
  return mentions.filter(isQuoted).at(-1) ?? null;
}

/** A report inside a relative clause (`الذي دعا إلى`): what follows goes on with the sentence's own subject. */
const isRelative = ({ passage }: SentenceScope, { cue }: Report): boolean =>
  RELATIVES.has(passage.words[cue.from - 1]?.key ?? '');
