import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../article/article.ts';
import type { Actor, ActorType, Brief, Statement } from '../article/brief.ts';
import { reportingVerbs, sourcePhrases } from '../lexicon/reporting.ts';
import { englishCue } from './english-cue.ts';
import { englishSentence } from './english-sentence.ts';
import { nameBrief } from './name-brief.ts';

const TEXT = 'وأكد الرئيس الكازاخستاني أن 8 جنود قتلوا، مضيفاً أن الخسائر بلغت ملياري دولار، وفق حركة حماس.';
const article: Article = {
  url: null,
  language: 'ar',
  outlet: null,
  byline: null,
  published: '2022-01-06',
  updated: null,
  blocks: [{ kind: 'paragraph', text: TEXT }],
};
const spanOf = (words: string) => ({ block: 0, start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

const actor = (name: string, type: ActorType, parts: Partial<Actor> = {}): Actor => ({
  name,
  english: null,
  type,
  role: null,
  surfaces: [name],
  mentions: [],
  salience: 1,
  ...parts,
});
const statement = (cue: string, verb: string, speaker: number | null): Statement => ({
  speaker,
  cue: spanOf(cue),
  span: spanOf('أن 8 جنود'),
  kind: 'indirect',
  verb,
  english: null,
});
const EMPTY: Brief = {
  lines: [],
  actors: [],
  statements: [],
  places: [],
  dates: [],
  figures: [],
  posts: [],
  names: [],
  reading: { words: 0, minutes: 0 },
};
const brief: Brief = {
  ...EMPTY,
  actors: [
    actor('قاسم جومارت توكاييف', 'person', { role: { text: 'الرئيس الكازاخستاني', english: null } }),
    actor('زهران عفيفي', 'person', { role: { text: 'وزير الداخلية', english: null } }),
    actor('فصائل زهران المتحالفة', 'organisation', { surfaces: ['فصائل زهران المتحالفة', 'حركة حماس'] }),
    actor('زهران عبد العاطي', 'person', { surfaces: ['زهران عبد العاطي', 'عبد العاطي'] }),
  ],
  statements: [statement('وأكد', 'أكد', 0), statement('مضيفاً', 'أضاف', 1), statement('وفق', 'وفق', null)],
  places: [{ name: 'كازاخستان', english: null, mentions: [] }],
  dates: [{ span: spanOf('الرئيس'), from: '2022-01-05', to: '2022-01-05', english: null }],
  figures: [
    { span: spanOf('8'), value: 8, kind: 'count', english: null },
    { span: spanOf('ملياري'), value: 2e9, kind: 'money', english: null },
  ],
};

describe('nameBrief', () => {
  const named = nameBrief(article, brief);

  it('names actors, roles, places, cues, dates and figures', () => {
    expect(named.actors.map(({ english }) => english?.text ?? null)).toEqual([
      'Kassym-Jomart Tokayev',
      null,
      'Hamas',
      null,
    ]);
    expect(named.actors.map(({ role }) => role?.english ?? null)).toEqual([
      'President of Kazakhstan',
      'Interior Minister',
      null,
      null,
    ]);
    expect(named.places[0]?.english).toEqual({ text: 'Kazakhstan', from: 'table' });
    expect(named.statements.map(({ english }) => english)).toEqual(['confirmed', 'added', 'said']);
    expect(named.dates[0]?.english).toBe('Wed 5 Jan 2022');
    expect(named.figures.map(({ english }) => english)).toEqual(['8 soldiers', '$2 billion']);
  });

  it('does not name a person by the family name of another', () => {
    expect(named.actors[3]?.english).toBeNull();
  });

  it('writes who said it in English, the Arabic where there is none', () => {
    expect(named.statements.map((one) => englishSentence(named, one))).toEqual([
      'Kassym-Jomart Tokayev (President of Kazakhstan) confirmed',
      '\u2068زهران عفيفي\u2069 (Interior Minister) added',
      'Speaker unclear: said',
    ]);
    expect(englishSentence(EMPTY, statement('وأكد', 'أكد', 7))).toBe('Speaker unclear: said');
  });

  it('takes the fuller form of a body that the text gives', () => {
    const nameOf = (name: string, ...surfaces: string[]) =>
      nameBrief(article, { ...EMPTY, actors: [actor(name, 'organisation', { surfaces })] }).actors[0]?.english?.text;
    expect(nameOf('الصندوق', 'الصندوق', 'صندوق النقد الدولي')).toBe('International Monetary Fund');
    expect(nameOf('منظمة الصحة العالمية في مصر', 'منظمة الصحة العالمية')).toBe('World Health Organization');
    expect(nameOf('الوزارة', 'وزارة الصحة العراقية')).toBe('Iraqi Health Ministry');
    expect(nameOf('دول منظمة الصحة العالمية', 'دول منظمة الصحة العالمية')).toBe('World Health Organization');
    expect(nameOf('متحدث باسم الأمم المتحدة', 'الأمم المتحدة')).toBe('United Nations spokesperson');
  });

  it('a correspondent is one wherever they are', () => {
    const nameOf = (name: string) =>
      nameBrief(article, { ...EMPTY, actors: [actor(name, 'person', { surfaces: [name] })] }).actors[0]?.english?.text;
    expect(nameOf('مراسل رويترز في موسكو')).toBe('Reuters correspondent');
    expect(nameOf('المتحدث باسم وزارة الخارجية')).toBe('Foreign Ministry spokesperson');
  });

  it('keeps what is named already', () => {
    const own = { text: 'Own name', from: 'model' } as const;
    expect(
      nameBrief(article, { ...brief, actors: [actor('حماس', 'organisation', { english: own })] }).actors[0]?.english,
    ).toEqual(own);
  });

  it('is idempotent, changes nothing but English, and never throws', () => {
    expect(nameBrief(article, named)).toEqual(named);
    const bare = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value, (key, part: unknown) => (key === 'english' ? null : part)));
    expect(bare(named)).toEqual(bare(brief));
    const span = fc.record({
      block: fc.integer({ min: -1, max: 3 }),
      start: fc.integer({ min: -5, max: 200 }),
      end: fc.integer({ min: -5, max: 200 }),
    });
    fc.assert(
      fc.property(span, fc.string(), fc.string(), fc.option(fc.double()), (at, name, verb, value) => {
        const odd: Brief = {
          ...EMPTY,
          actors: [actor(name, 'organisation', { role: { text: verb, english: null } })],
          statements: [{ ...statement('وأكد', verb, 3), cue: at, span: at }],
          figures: [{ span: at, value, kind: 'money', english: null }],
        };
        const once = nameBrief(article, odd);
        expect(nameBrief(article, once)).toEqual(once);
        expect(bare(once)).toEqual(bare(odd));
      }),
    );
  });
});

describe('englishCue', () => {
  it.each([
    ['قال', 'said'],
    ['أعلن', 'announced'],
    ['نفى', 'denied'],
    ['أضاف', 'added'],
    ['رقص', null],
  ])('%s → %s', (lemma, english) => {
    expect(englishCue(lemma)).toBe(english);
  });

  it('knows every word that reports speech', () => {
    for (const { lemma } of [...reportingVerbs, ...sourcePhrases])
      expect([lemma, englishCue(lemma)]).toEqual([lemma, expect.any(String)]);
  });
});
