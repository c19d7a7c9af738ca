import type { Mention } from '../actors/mention.ts';
import type { Passage } from '../words.ts';
import type { Report } from './report.ts';

/** The mention that speaks in each report: its own subject, or carried over from the report before; null where nobody is clear. */
export function resolveSpeakers(reports: readonly Report[], mentions: readonly Mention[]): (number | null)[] {
  let last: number | null = null;
  let earlier: number | null = null;
  return reports.map(({ source, cue }) => {
    if (source.kind === 'unknown') return null;
    if (source.kind === 'carried') {
      if (cue.kind !== 'verb' || last === null || earlier === null) return last;
      return agrees(mentions[last], cue.feminine) || !agrees(mentions[earlier], cue.feminine) ? last : earlier;
    }
    if (source.mention !== last) [earlier, last] = [last, source.mention];
    return last;
  });
}

/** Whether a feminine or masculine verb can have this mention as its subject; where its gender is not known, yes. */
function agrees(mention: Mention | undefined, feminine: boolean): boolean {
  const head = mention?.keys[0] ?? '';
  if (!mention || mention.kind === 'name' || mention.kind === 'place') return true;
  const isFeminine = /(?:ه|ات)$/.test(head) || ['وسايل', 'وسائل', 'مصادر', 'قوات'].includes(head);
  return isFeminine === feminine;
}

/** How often each mention speaks. */
export function countSpeech(speakers: readonly (number | null)[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const speaker of speakers) if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  return counts;
}

/** Sentences that open with a bare verb of speech (`وأضاف …`), by "block offset" of the verb: whose words they carry. */
export function carriedOpenings(
  passages: readonly Passage[],
  reports: readonly Report[],
  speakers: readonly (number | null)[],
  actorOf: readonly (number | null)[],
): Map<string, number | null> {
  const openings = new Map<string, number | null>();
  reports.forEach(({ passage: index, cue, source }, i) => {
    const passage = passages[index];
    const speaker = speakers[i];
    if (!passage || source.kind !== 'carried' || cue.kind !== 'verb' || speaker === null || speaker === undefined)
      return;
    openings.set(`${passage.block} ${passage.words[cue.from]?.start ?? 0}`, actorOf[speaker] ?? null);
  });
  return openings;
}
