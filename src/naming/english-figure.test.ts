import { expect, it } from 'vitest';
import { englishFigure, englishNumber } from './english-figure.ts';

it.each([
  ['killed', 8, '8 قتلى', '8 killed'],
  ['injured', 15, '15 مصاباً', '15 injured'],
  ['percent', 30, '30 في المئة', '30%'],
  ['percent', 2.5, '2,5%', '2.5%'],
  ['money', 2e9, 'ملياري دولار أميركي', '$2 billion'],
  ['money', 1.5e6, '1.5 مليون يورو', '€1.5 million'],
  ['money', 50_000, '50 ألف دينار عراقي', '50,000 Iraqi dinars'],
  ['money', 300, '300 درهم', '300 dirhams'],
  ['money', 12, '12 بيسة', '12'],
  ['money', 5e5, '500 ألف درهم', '500,000 dirhams'],
  ['money', 9e9, '6 إلى 9 مليارات درهم', '6–9 billion dirhams'],
  ['count', 350_000, '300 حتى 350 ألف جندي', '300,000–350,000 soldiers'],
  ['count', 1200, 'أكثر من 1200 شخص من البلدة', 'more than 1,200 people'],
  ['money', 8e6, 'نحو 8 ملايين دولار', 'about $8 million'],
  ['percent', 7, '5 و7 في المئة', '5–7%'],
  ['percent', 40, 'ما يقارب 40 في المئة', 'about 40%'],
  ['killed', 18_140, '18.140 شهيداً', '18,140 killed'],
  ['money', 32, '32 سنتاً، إلى 83 دولاراً', '32 cents'],
  ['count', 1.04e6, '1.04 مليون برميل', '1.04 million barrels'],
  ['count', 2025, '2025 يشهد', '2025'],
  ['count', 1500, '1500 صاروخ على المدينة', '1,500 missiles'],
  ['count', 1, 'طائرة واحدة', '1 aircraft'],
  ['count', 3, '3 أشخاص بينهم طفل', '3 people'],
  ['count', 180, '180 ملّيمتراً', '180 mm'],
  ['count', 7, '7 بنود', '7'],
] as const)('%s %d, %s → %s', (kind, value, text, english) => {
  expect(englishFigure(kind, value, text)).toBe(english);
});

it('has no English for an unknown number', () => {
  expect(englishFigure('killed', null, 'عشرات القتلى')).toBeNull();
  expect(englishFigure('money', Number.NaN, 'دولار')).toBeNull();
});

it('writes numbers as English does', () => {
  expect([0, 999, 1000, 1_234_567, 2e9, 2.71, 1e12].map(englishNumber)).toEqual([
    '0',
    '999',
    '1,000',
    '1.23 million',
    '2 billion',
    '2.71',
    '1 trillion',
  ]);
});
