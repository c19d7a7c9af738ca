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

/** A quotation that stands within a reported clause of the same speaker is seen there, marks and all: not a second time. */
export function withoutRepeats(statements: readonly Statement[]): readonly Statement[] {
  const holds = (outer: Statement, inner: Statement) =>
    outer !== inner &&
    outer.kind === 'indirect' &&
    outer.speaker === inner.speaker &&
    outer.span.block === inner.span.block &&
    outer.span.start <= inner.span.start &&
    inner.span.end <= outer.span.end;
  return statements.filter((inner) => inner.kind === 'indirect' || !statements.some((outer) => holds(outer, inner)));
}

/** The `count` weightiest statements, in reading order. */
export function pickWeightiest(brief: Brief, count: number): readonly Statement[] {
  const statements = withoutRepeats(brief.statements);
  const ranked = [...statements].sort((a, b) => scoreWeight(brief, b) - scoreWeight(brief, a));
  const picked = new Set(ranked.slice(0, count));
  return statements.filter((statement) => picked.has(statement));
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
