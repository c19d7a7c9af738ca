import { describe, expect, it } from 'vitest';
import { sampleBrief } from '../../tools/gallery/sample-article.ts';
import { type Gloss, toGloss } from './gloss.ts';

describe('the English over an untranslated line', () => {
  const told = (gloss: Gloss | null) => gloss && [gloss.actor.name, gloss.verb];
  const glosses = sampleBrief.lines.map((line) => told(toGloss(sampleBrief, line)));
  it('is who speaks and how, where that is known', () => {
    expect(glosses).toEqual([null, ['سامر الحداد', 'said'], ['نادية منصور', 'warned']]);
  });

  it('of a line whose speaker is carried over', () => {
    const line = { span: { block: 2, start: 0, end: 5 }, score: 1, reasons: {}, speaker: 0 };
    expect(told(toGloss(sampleBrief, line))).toEqual(['سامر الحداد', 'continues']);
  });

  it('of a speaker of whom only the role is known, but not of one without any English', () => {
    const [, line] = sampleBrief.lines;
    const [actor] = sampleBrief.actors;
    if (line === undefined || actor === undefined) throw new Error('the sample has no line');
    const unnamed = { ...actor, english: null };
    expect(told(toGloss({ ...sampleBrief, actors: [unnamed] }, line))).toEqual(['سامر الحداد', 'said']);
    expect(toGloss({ ...sampleBrief, actors: [{ ...unnamed, role: null }] }, line)).toBeNull();
  });
});
