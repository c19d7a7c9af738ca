import type { Mention } from '../actors/mention.ts';
import type { Passage } from '../words.ts';
import { MentionBook } from './mention-book.ts';
import { readSource } from './read-source.ts';
import { readVerb } from './read-verb.ts';
import type { Report } from './report.ts';
import { type SentenceScope, startOf, toScopes } from './sentence-scope.ts';

/** Reports of the body in reading order, and the mentions with those that only speaking shows (`قال المحققون إن`). */
export interface Reports {
  readonly reports: readonly Report[];
  readonly mentions: readonly Mention[];
}

/** Sentence by sentence, cue by cue: what each reports and who speaks. Title and lead only announce what the body reports. */
export function findReports(passages: readonly Passage[], mentions: readonly Mention[]): Reports {
  const book = new MentionBook(mentions);
  const reports = passages.flatMap((passage, index) => {
    if (passage.kind !== 'body') return [];
    return toScopes(passage, index, book.inPassage(index)).flatMap((scope) => readSentence(scope, book));
  });
  return { reports, mentions: book.all };
}

function readSentence(scope: SentenceScope, book: MentionBook): readonly Report[] {
  scope.cues.forEach((cue, i) => {
    if (startOf(scope, cue.from) < scope.covered) return; // inside somebody's words: theirs
    const report = cue.kind === 'source' ? readSource(scope, cue, i, book) : readVerb(scope, cue, i, book);
    if (!report) return;
    scope.reports.push(report);
    scope.covered = Math.max(scope.covered, ...report.said.map(({ end }) => end));
  });
  return scope.reports;
}
