import { describe, expect, it } from 'vitest';
import { sampleBrief } from '../../tools/gallery/sample-article.ts';
import { toGloss } from './gloss.ts';

describe('the English over an untranslated line', () => {
  const glosses = sampleBrief.lines.map((line) => toGloss(sampleBrief, line));
  it('is who speaks and how, where that is known', () => {
    expect(glosses).toEqual([
      null,
      { who: 'Samer al-Haddad, Minister of Transport,', verb: 'said' },
      { who: '≈ Nadia Mansour, Head of the drivers’ union,', verb: 'warned' },
    ]);
  });

  it('of a line whose speaker is carried over', () => {
    const line = { span: { block: 2, start: 0, end: 5 }, score: 1, reasons: {}, speaker: 0 };
    expect(toGloss(sampleBrief, line)).toEqual({ who: 'Samer al-Haddad, Minister of Transport,', verb: 'continues' });
  });
});
