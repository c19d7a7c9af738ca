/** One record of every version as that version wrote it, in full. Add one for a new version; never edit one. */
export const frozenRecords: readonly { readonly version: number; readonly [field: string]: unknown }[] = [
  {
    version: 1,
    id: 'page:akhbar.example/news/7',
    article: {
      url: 'https://akhbar.example/news/7',
      language: 'ar',
      outlet: {
        name: 'أخبار المثال',
        english: 'Example News',
      },
      byline: 'سلمى الكاتبة',
      published: '2024-03-05T10:00:00+02:00',
      updated: null,
      blocks: [
        {
          kind: 'title',
          text: 'افتتاح محطة المياه رقم 7 في وادي الزهور',
        },
        {
          kind: 'paragraph',
          text: 'قال المهندس سامر الوادي إن المحطة ستخدم 12 ألف نسمة.',
        },
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
    },
    brief: {
      lines: [
        {
          span: {
            block: 1,
            start: 0,
            end: 20,
          },
          score: 1.5,
          reasons: {
            position: 1,
            title: 0.5,
          },
          speaker: 0,
        },
      ],
      actors: [
        {
          name: 'سامر الوادي',
          english: {
            text: 'Samer al-Wadi',
            from: 'composed',
          },
          type: 'person',
          role: {
            text: 'المهندس',
            english: 'engineer',
          },
          surfaces: ['سامر الوادي'],
          mentions: [
            {
              block: 1,
              start: 12,
              end: 23,
            },
          ],
          salience: 0.9,
        },
      ],
      statements: [
        {
          speaker: 0,
          cue: {
            block: 1,
            start: 0,
            end: 3,
          },
          span: {
            block: 1,
            start: 28,
            end: 52,
          },
          kind: 'indirect',
          verb: 'قال',
          english: 'said',
        },
      ],
      places: [
        {
          name: 'وادي الزهور',
          english: null,
          mentions: [
            {
              block: 0,
              start: 28,
              end: 39,
            },
          ],
        },
      ],
      dates: [
        {
          span: {
            block: 2,
            start: 13,
            end: 18,
          },
          from: '2024-03-05',
          to: null,
          english: '5 March 2024',
        },
      ],
      figures: [
        {
          span: {
            block: 1,
            start: 40,
            end: 52,
          },
          value: 12000,
          kind: 'count',
          english: '12,000 inhabitants',
        },
      ],
      posts: [],
      names: [
        {
          span: {
            block: 1,
            start: 12,
            end: 23,
          },
          type: 'person',
        },
      ],
      reading: {
        words: 25,
        minutes: 1,
      },
    },
    translations: [
      {
        span: {
          block: 0,
          start: 0,
          end: 6,
        },
        language: 'en',
        text: 'Opening',
        provider: 'chrome-translator',
        locality: 'on-device',
      },
    ],
    note: 'يُراجع غدًا',
    tags: ['ماء'],
    pinnedAt: '2024-03-06T08:00:00.000Z',
  },
  {
    version: 2,
    id: 'page:akhbar.example/news/7',
    article: {
      url: 'https://akhbar.example/news/7',
      language: 'ar',
      outlet: {
        name: 'أخبار المثال',
        english: 'Example News',
      },
      byline: 'سلمى الكاتبة',
      published: '2024-03-05T10:00:00+02:00',
      updated: null,
      blocks: [
        {
          kind: 'title',
          text: 'افتتاح محطة المياه رقم 7 في وادي الزهور',
        },
        {
          kind: 'paragraph',
          text: 'قال المهندس سامر الوادي إن المحطة ستخدم 12 ألف نسمة.',
        },
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
    },
    brief: {
      lines: [
        {
          span: {
            block: 1,
            start: 0,
            end: 20,
          },
          score: 1.5,
          reasons: {
            position: 1,
            title: 0.5,
          },
          speaker: 0,
        },
      ],
      actors: [
        {
          name: 'سامر الوادي',
          english: {
            text: 'Samer al-Wadi',
            from: 'composed',
          },
          type: 'person',
          role: {
            text: 'المهندس',
            english: 'engineer',
          },
          surfaces: ['سامر الوادي'],
          mentions: [
            {
              block: 1,
              start: 12,
              end: 23,
            },
          ],
          salience: 0.9,
        },
      ],
      statements: [
        {
          speaker: 0,
          cue: {
            block: 1,
            start: 0,
            end: 3,
          },
          span: {
            block: 1,
            start: 28,
            end: 52,
          },
          kind: 'indirect',
          verb: 'قال',
          english: 'said',
        },
      ],
      places: [
        {
          name: 'وادي الزهور',
          english: null,
          mentions: [
            {
              block: 0,
              start: 28,
              end: 39,
            },
          ],
        },
      ],
      dates: [
        {
          span: {
            block: 2,
            start: 13,
            end: 18,
          },
          from: '2024-03-05',
          to: null,
          english: '5 March 2024',
        },
      ],
      figures: [
        {
          span: {
            block: 1,
            start: 40,
            end: 52,
          },
          value: 12000,
          kind: 'count',
          english: '12,000 inhabitants',
        },
      ],
      posts: [],
      names: [
        {
          span: {
            block: 1,
            start: 12,
            end: 23,
          },
          type: 'person',
        },
      ],
      reading: {
        words: 25,
        minutes: 1,
      },
    },
    translations: [
      {
        span: {
          block: 0,
          start: 0,
          end: 6,
        },
        language: 'en',
        text: 'Opening',
        provider: 'chrome-translator',
        locality: 'on-device',
      },
    ],
    note: 'يُراجع غدًا',
    tags: ['ماء'],
    pinnedAt: '2024-03-06T08:00:00.000Z',
    changedAt: '2024-03-07T09:30:00.000Z',
  },
];
