import { sampleArticle, sampleBrief } from './drafts.ts';

const common = {
  id: 'page:akhbar.example/news/7',
  article: sampleArticle(7),
  brief: sampleBrief,
  translations: [
    {
      span: { block: 0, start: 0, end: 6 },
      language: 'en',
      text: 'Opening',
      provider: 'chrome-translator',
      locality: 'on-device',
    },
  ],
  note: 'يُراجع غدًا',
  tags: ['ماء'],
  pinnedAt: '2024-03-06T08:00:00.000Z',
};

/** One record of every version as that version wrote it. Add one for a new version; never edit one. */
export const frozenRecords: readonly { readonly version: number; readonly [field: string]: unknown }[] = [
  { version: 1, ...common },
  { version: 2, ...common, changedAt: '2024-03-07T09:30:00.000Z' },
];
