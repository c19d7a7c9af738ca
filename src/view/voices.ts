import type { Brief, Statement } from '../article/brief.ts';

/** What one speaker says, in reading order. `speaker`: index into `Brief.actors`; null where the article leaves it open. */
export interface Voice {
  readonly speaker: number | null;
  readonly statements: readonly Statement[];
}

/** Who speaks weighs most; then the speaker's own words over reported ones, and what the brief carries over what it does not. */
function scoreWeight(brief: Brief, { speaker, kind, span }: Statement): number {
  const voice = speaker === null ? 0 : (brief.actors[speaker]?.salience ?? 0);
  const carried = brief.lines.some(
    (line) => line.span.block === span.block && line.span.start <= span.start && span.end <= line.span.end,
  );
  return voice + (kind === 'direct' ? 0.3 : 0) + (carried ? 0.3 : 0);
}

/** The `count` weightiest statements, in reading order. */
export function pickWeightiest(brief: Brief, count: number): readonly Statement[] {
  const ranked = [...brief.statements].sort((a, b) => scoreWeight(brief, b) - scoreWeight(brief, a));
  const picked = new Set(ranked.slice(0, count));
  return brief.statements.filter((statement) => picked.has(statement));
}

/** Statements grouped by speaker, each group where its speaker first speaks; the open ones last. */
export function toVoices(statements: readonly Statement[]): readonly Voice[] {
  const groups = new Map<number | null, Statement[]>();
  for (const statement of statements) {
    const group = groups.get(statement.speaker) ?? [];
    group.push(statement);
    groups.set(statement.speaker, group);
  }
  const voices = [...groups].map(([speaker, said]) => ({ speaker, statements: said }));
  return voices.sort((a, b) => Number(a.speaker === null) - Number(b.speaker === null));
}
