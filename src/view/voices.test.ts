import { describe, expect, it } from 'vitest';
import { sampleBrief } from '../../tools/gallery/sample-article.ts';
import { pickWeightiest, toVoices } from './voices.ts';

describe('statements', () => {
  it('the weightiest, in reading order', () => {
    const picked = pickWeightiest(sampleBrief, 3);
    expect(picked).toHaveLength(3);
    expect(picked.every(({ kind }) => kind === 'direct')).toBe(true);
    const places = picked.map((statement) => sampleBrief.statements.indexOf(statement));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('grouped by speaker, the open ones last, none lost', () => {
    const voices = toVoices(sampleBrief.statements);
    expect(voices.map(({ speaker }) => speaker)).toEqual([0, 2, 1, 4, 3, null]);
    expect(voices.flatMap(({ statements }) => statements)).toHaveLength(sampleBrief.statements.length);
  });
});
