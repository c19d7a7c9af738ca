import * as is from '../vocabulary.ts';
import type { Passage } from '../words.ts';
import { sayClause } from './clause.ts';
import type { Cue } from './cues.ts';
import type { MentionBook } from './mention-book.ts';
import type { Report, Said } from './report.ts';
import { clauseEnd, type SentenceScope, startOf } from './sentence-scope.ts';
import { chainEnd } from './subject-after.ts';

const MOST_PLACE_WORDS = 8; // what may stand between a source and its comma: في جهاز الأمن لصحيفة الأمل
const LEAST_LETTERS = 12; // of a clause before its source

/** `وفقاً لوزارة الصحة، …` before what is said, `…، بحسب الشرطة` behind it. Null where the phrase names nobody. */
export function readSource(scope: SentenceScope, cue: Cue, i: number, book: MentionBook): Report | null {
  const { passage, index } = scope;
  const next = scope.cues[i + 1];
  if (next?.kind === 'verb' && next.from <= cue.to + 1) return null; // بحسب ما أعلنت: the verb reports
  const speaker = speakerOf(scope, cue, book);
  const mention = speaker === null ? undefined : book.all[speaker];
  if (speaker === null || !mention) return null;
  const said = saidBy(scope, cue, i, chainEnd(passage, scope.mentions, mention));
  return said.length ? { passage: index, cue, source: { kind: 'mention', mention: speaker }, said } : null;
}

function speakerOf({ passage, index, mentions, to: last }: SentenceScope, cue: Cue, book: MentionBook): number | null {
  const { words } = passage;
  const named = mentions.find(({ from, to, nested }) => !nested && from >= cue.to && from <= cue.to + 3 && to <= last);
  if (named?.from === cue.to) return book.indexOf(named);
  const group = is.findIn(words[cue.to], is.groups);
  if (group) return book.group(passage, index, cue.to, group.cut);
  return named && isNear(words, cue.to, named.from) ? book.indexOf(named) : null;
}

/** Whether a mention follows its source phrase, at most with a word for what was written between: `بحسب بيان الوزارة`. */
const isNear = (words: Passage['words'], from: number, to: number): boolean =>
  to - from <= 2 && words.slice(from, to).every((word, i) => !is.isVerb(word) && (i > 0 || word.key.length > 2));

function saidBy(scope: SentenceScope, cue: Cue, i: number, end: number): Said[] {
  const { passage } = scope;
  const { words } = passage;
  const clause = (start: number): Said[] => sayClause(passage, start, clauseEnd(scope, i, start));
  const next = words[end];
  if (next?.key === 'فان') return clause(next.end);
  if (cue.from <= scope.from + 1 || cue.cut === 1) {
    const comma = words.slice(end, Math.min(scope.to, end + MOST_PLACE_WORDS)).find(({ gap }) => /[،,:]/.test(gap));
    return comma ? clause(comma.start - (/["“”«]$/.test(comma.gap) ? 1 : 0)) : [];
  }
  const [start, stop] = [Math.max(startOf(scope, scope.from), scope.covered), startOf(scope, cue.from)];
  return stop - start > LEAST_LETTERS && scope.reports.length === 0 ? sayClause(passage, start, stop) : [];
}
