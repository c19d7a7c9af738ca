import type { Article } from '../../article/article.ts';
import type { Brief } from '../../article/brief.ts';
import type { Pin, PinDraft } from '../../article/pin.ts';

/** Made-up articles for the tests of this room and of those above it. */
export function sampleArticle(number: number, title = `افتتاح محطة المياه رقم ${number} في وادي الزهور`): Article {
  return {
    url: `https://akhbar.example/news/${number}`,
    language: 'ar',
    outlet: { name: 'أخبار المثال', english: 'Example News' },
    byline: 'سلمى الكاتبة',
    published: '2024-03-05T10:00:00+02:00',
    updated: null,
    blocks: [
      { kind: 'title', text: title },
      { kind: 'paragraph', text: 'قال المهندس سامر الوادي إن المحطة ستخدم 12 ألف نسمة.' },
      {
        kind: 'post',
        post: {
          platform: 'x',
          id: '42',
          url: 'https://x.com/wadi/status/42',
          author: 'بلدية الوادي',
          handle: 'wadi',
          date: '2024-03-05',
          text: 'بدأ الضخ صباح اليوم.',
          state: 'text',
        },
      },
    ],
  };
}

export const sampleBrief: Brief = {
  lines: [{ span: { block: 1, start: 0, end: 20 }, score: 1.5, reasons: { position: 1, title: 0.5 }, speaker: 0 }],
  actors: [
    {
      name: 'سامر الوادي',
      english: { text: 'Samer al-Wadi', from: 'composed' },
      type: 'person',
      role: { text: 'المهندس', english: 'engineer' },
      surfaces: ['سامر الوادي'],
      mentions: [{ block: 1, start: 12, end: 23 }],
      salience: 0.9,
    },
  ],
  statements: [
    {
      speaker: 0,
      cue: { block: 1, start: 0, end: 3 },
      span: { block: 1, start: 28, end: 52 },
      kind: 'indirect',
      verb: 'قال',
      english: 'said',
    },
  ],
  places: [{ name: 'وادي الزهور', english: null, mentions: [{ block: 0, start: 28, end: 39 }] }],
  dates: [{ span: { block: 2, start: 13, end: 18 }, from: '2024-03-05', to: null, english: '5 March 2024' }],
  figures: [{ span: { block: 1, start: 40, end: 52 }, value: 12000, kind: 'count', english: '12,000 inhabitants' }],
  posts: [],
  names: [{ span: { block: 1, start: 12, end: 23 }, type: 'person' }],
  reading: { words: 25, minutes: 1 },
};

export const sampleDraft = (number: number): PinDraft => ({
  article: sampleArticle(number),
  brief: sampleBrief,
  translations: [],
});

export const samplePin = (number: number): Pin => ({
  ...sampleDraft(number),
  version: 2,
  id: `page:akhbar.example/news/${number}`,
  note: '',
  tags: [],
  pinnedAt: '2024-03-06T08:00:00.000Z',
  changedAt: '2024-03-06T08:00:00.000Z',
});
