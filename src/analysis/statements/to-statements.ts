import type { Statement } from '../../article/brief.ts';
import { type Passage, spanOf } from '../words.ts';
import type { Report } from './report.ts';

/** Statements with the index of their speaker among the actors, in reading order, none twice. */
export function toStatements(
  passages: readonly Passage[],
  reports: readonly Report[],
  speakers: readonly (number | null)[],
  actorOf: readonly (number | null)[],
): Statement[] {
  const seen = new Set<string>();
  return reports.flatMap(({ passage: index, cue, said }, i) => {
    const passage = passages[index];
    if (!passage) return [];
    const speaker = speakers[i];
    return said.flatMap(({ start, end, kind }): Statement[] => {
      const key = `${index} ${start} ${end}`;
      if (seen.has(key)) return [];
      seen.add(key);
      const span = { block: passage.block, start, end };
      const actor = speaker === null || speaker === undefined ? null : (actorOf[speaker] ?? null);
      return [{ speaker: actor, cue: spanOf(passage, cue), span, kind, verb: cue.lemma, english: null }];
    });
  });
}
