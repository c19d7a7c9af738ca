import { describe, expect, it } from 'vitest';
import { sampleArticle, sampleBrief } from '../../tools/gallery/sample-article.ts';
import { nearestTick, toTicks } from './ticks.ts';

describe('the strip of an actor', () => {
  const [minister] = sampleBrief.actors;
  if (minister === undefined) throw new Error('the sample has no actor');
  const ticks = toTicks(
    sampleArticle,
    minister,
    sampleBrief.statements.filter(({ speaker }) => speaker === 0),
  );

  it('one tick a mention, in reading order, tall where the actor speaks', () => {
    expect(ticks.map(({ span }) => span.block)).toEqual([1, 3, 14]);
    expect(ticks.map(({ speaks }) => speaks)).toEqual([false, true, true]);
    const shares = ticks.map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });

  it('a click goes to the nearest', () => {
    expect(nearestTick(ticks, 0)).toBe(0);
    expect(nearestTick(ticks, 1)).toBe(2);
    expect(nearestTick([], 0.5)).toBe(-1);
  });
});
