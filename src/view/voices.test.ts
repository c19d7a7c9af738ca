import { describe, expect, it } from 'vitest';
import { sampleBrief } from '../../tools/gallery/sample-article.ts';
import { pickWeightiest, toVoices, withoutRepeats } from './voices.ts';

describe('statements', () => {
  it('the weightiest, in reading order', () => {
    const picked = pickWeightiest(sampleBrief, 3);
    expect(picked).toHaveLength(3);
    expect(picked.every(({ kind }) => kind === 'direct')).toBe(true);
    const places = picked.map((statement) => sampleBrief.statements.indexOf(statement));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('a quotation inside a reported clause of the same speaker is not shown twice', () => {
    const said = (kind: 'direct' | 'indirect', speaker: number | null, start: number, end: number) => ({
      speaker,
      kind,
      cue: { block: 2, start: 0, end: 3 },
      span: { block: 2, start, end },
      verb: 'قال',
      english: 'said',
    });
    const clause = said('indirect', 0, 10, 80);
    const inside = said('direct', 0, 40, 79);
    const another = said('direct', 1, 40, 79);
    const after = said('direct', 0, 90, 120);
    expect(withoutRepeats([clause, inside, another, after])).toEqual([clause, another, after]);
  });

  it('grouped by speaker, the open ones last, none lost', () => {
    const voices = toVoices(sampleBrief.statements);
    expect(voices.map(({ speaker }) => speaker)).toEqual([0, 2, 1, 4, 3, null]);
    expect(voices.flatMap(({ statements }) => statements)).toHaveLength(sampleBrief.statements.length);
  });
});
