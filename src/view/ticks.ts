import type { Article, Span } from '../article/article.ts';
import type { Actor, Statement } from '../article/brief.ts';
import { blockText } from '../article/text-of.ts';

/** One mention of an actor on its strip. */
export interface Tick {
  readonly span: Span;
  /** Where it stands: 0 is the start of the article, 1 its end. */
  readonly share: number;
  readonly speaks: boolean;
}

/** How far into the article a span starts, 0 to 1, by characters. */
function toShare(lengths: readonly number[], span: Span): number {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, length) => total + length, 0);
  const all = sum(lengths);
  const before = sum(lengths.slice(0, span.block)) + span.start;
  return all <= 0 ? 0 : Math.min(1, Math.max(0, before / all));
}

/** The mention that a statement's cue goes with: the nearest one in the same block. */
function nearestTo(cue: Span, mentions: readonly Span[]): Span | undefined {
  const distance = (mention: Span) => Math.abs(mention.start - cue.start);
  return mentions.filter((mention) => mention.block === cue.block).sort((a, b) => distance(a) - distance(b))[0];
}

/** Every mention of an actor in reading order, and whether the actor speaks there. `statements`: those of this actor. */
export function toTicks(article: Article, actor: Actor, statements: readonly Statement[]): readonly Tick[] {
  const lengths = article.blocks.map((block) => blockText(block).length);
  const speaking = new Set(statements.map((statement) => nearestTo(statement.cue, actor.mentions)));
  return [...actor.mentions]
    .sort((a, b) => a.block - b.block || a.start - b.start)
    .map((span) => ({ span, share: toShare(lengths, span), speaks: speaking.has(span) }));
}

/** The tick nearest to a share of the strip's width; -1 where there is none. */
export function nearestTick(ticks: readonly Tick[], share: number): number {
  return ticks.reduce((best, tick, index) => {
    const found = ticks[best];
    return found === undefined || Math.abs(tick.share - share) < Math.abs(found.share - share) ? index : best;
  }, -1);
}
