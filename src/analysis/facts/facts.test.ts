import { expect, test } from 'vitest';
import { textOf } from '../../article/text-of.ts';
import { analyse } from '../analyse.ts';
import { toArticle } from '../to-article.ts';

test('places count each place once, sites named after them stand apart', () => {
  const { places } = analyse(
    toArticle({
      paragraphs: ['وصل الوفد إلى مطار بيروت الدولي في لبنان.', 'وغادر لبنان إلى مدينة صيدا، ثم عاد للبنان.'],
    }),
  );
  expect(places.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['لبنان', 3],
    ['بيروت', 1],
    ['مطار بيروت الدولي', 1],
    ['صيدا', 1],
  ]);
});

test('a stretch of days stands once however often it is named', () => {
  const article = toArticle({
    paragraphs: ['عقد الاجتماع اليوم الأربعاء.', 'وانتهى اليوم الأربعاء، ويعقد مجدداً غداً.'],
    published: '2024-03-20T21:00:00+02:00',
  });
  expect(analyse(article).dates.map(({ span, from }) => [textOf(article, span), from])).toEqual([
    ['اليوم الأربعاء', '2024-03-20'],
    ['غداً', '2024-03-21'],
  ]);
});

test.each<[string, [string, string][]]>([
  ['قتل 12 شخصاً في الحادث.', [['killed', '12 شخصاً']]],
  ['وأصيب ثلاثون عاملاً بجروح.', [['injured', 'ثلاثون عاملاً']]],
  ['بلغت الكلفة 3.5 مليون دولار.', [['money', '3.5 مليون دولار']]],
  ['ارتفعت الأسعار بنسبة 7%.', [['percent', '7%']]],
  ['شارك 250 باحثاً في المؤتمر.', [['count', '250 باحثاً']]],
  ['في 5 آذار/مارس 2024 عقد الاجتماع.', []],
  ['عقد الاجتماع في الغرفة 12.', []],
])('%s', (text, expected) => {
  const article = toArticle({ paragraphs: [text] });
  expect(analyse(article).figures.map(({ kind, span }) => [kind, textOf(article, span)])).toEqual(expected);
});

test('figures and dates of a quoted post are not the article’s', () => {
  const base = toArticle({ paragraphs: ['نشر الوزير صورة.'] });
  const post = {
    platform: 'x' as const,
    id: null,
    url: null,
    author: null,
    handle: 'sample',
    date: null,
    text: 'قتل 40 شخصاً أمس',
    state: 'text' as const,
  };
  const { figures, dates, posts } = analyse({ ...base, blocks: [...base.blocks, { kind: 'post', post }] });
  expect(figures).toEqual([]);
  expect(dates).toEqual([]);
  expect(posts).toEqual([{ block: 1, post }]);
});
