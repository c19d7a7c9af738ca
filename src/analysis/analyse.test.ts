import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article, Span } from '../article/article.ts';
import type { Brief } from '../article/brief.ts';
import { blockText } from '../article/text-of.ts';
import { analyse } from './analyse.ts';
import { toArticle } from './to-article.ts';

const spansOf = (brief: Brief): Span[] => [
  ...brief.lines.map(({ span }) => span),
  ...brief.actors.flatMap(({ mentions }) => mentions),
  ...brief.places.flatMap(({ mentions }) => mentions),
  ...brief.statements.flatMap(({ span, cue }) => [span, cue]),
  ...[...brief.dates, ...brief.figures, ...brief.names].map(({ span }) => span),
];

function expectSound(article: Article, lines: number): void {
  const brief = analyse(article, { lines });
  for (const { block, start, end } of spansOf(brief)) {
    const text = blockText(article.blocks[block] ?? { kind: 'paragraph', text: '' });
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
  for (const { speaker } of [...brief.statements, ...brief.lines])
    if (speaker !== null) expect(brief.actors[speaker]).toBeDefined();
  expect(brief.lines.length).toBeLessThanOrEqual(lines);
  expect(analyse(article, { lines })).toEqual(brief);
}

const WORDS =
  'قال وقال أكدت أن إنّ بأنّ الرئيس رئيس وزير سامي محمد عبد الله بن الحلو لبنان اللبنانية وزارة الصحة "الأمل" «نعم» : ، . ( ) مضيفاً بحسب وفقاً لوزارة الذي عن في على إلى اليوم أمس 5 آذار/مارس قتل 12 بالمئة ونقلت قوله لافتاً كما أعلن كان قد و ـ ل " « »'.split(
    ' ',
  );
const prose = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '));
const anything = fc.oneof(
  prose,
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
);

test('never throws on any text, every span lies in its block, the same twice', () => {
  fc.assert(
    fc.property(
      anything,
      anything,
      fc.array(anything, { maxLength: 4 }),
      fc.integer({ min: 0, max: 6 }),
      (title, lead, paragraphs, lines) => {
        expectSound(toArticle({ title, lead, paragraphs, published: '2024-03-20' }), lines);
      },
    ),
    { numRuns: 300 },
  );
});

test('an empty article has an empty brief', () => {
  const brief = analyse(toArticle({ paragraphs: [] }));
  expect(spansOf(brief)).toEqual([]);
  expect(brief.actors).toEqual([]);
});

test('lines stand in document order and do not repeat each other', () => {
  const paragraphs = [
    'افتتح الوزير سامي الحلو الجسر الجديد فوق النهر صباح اليوم.',
    'افتتح الوزير سامي الحلو الجسر الجديد فوق النهر.',
    'وقال المهندسون إن العمل استمر عامين.',
    'وتبلغ كلفة الجسر 20 مليون دولار.',
  ];
  const { lines } = analyse(toArticle({ paragraphs }), { lines: 3 });
  expect(lines.map(({ span }) => span.block)).toEqual([0, 2, 3]);
  for (const { score, reasons } of lines) expect(Object.values(reasons).reduce((a, b) => a + b, 0)).toBeCloseTo(score);
});

test('figures say what they count; a figure of a post is none', () => {
  const article = toArticle({ paragraphs: ['قتل 12 شخصاً وأصيب 30 آخرون.', 'وبلغت الخسائر 5 ملايين دولار، أي 40%.'] });
  const { figures } = analyse(article);
  expect(figures.map(({ kind, value }) => [kind, value])).toEqual([
    ['killed', 12],
    ['injured', 30],
    ['money', 5_000_000],
    ['percent', 40],
  ]);
});

/** Processor time of this process for an article of so many paragraphs, in microseconds: the median of some runs. */
function costOf(size: number): number {
  const paragraphs = Array.from(
    { length: size },
    (_, i) =>
      `قال وزير الطاقة سامي الحلو، أمس، إن المحطة رقم ${i} في مدينة بيروت تعمل، مضيفاً أنّ "الأسعار لن ترتفع هذا العام".`,
  );
  const article = toArticle({ paragraphs });
  const costs = Array.from({ length: 5 }, () => {
    const begun = process.cpuUsage();
    analyse(article);
    const { user, system } = process.cpuUsage(begun);
    return user + system;
  });
  return costs.sort((a, b) => a - b)[2] ?? 0;
}

test('four times the paragraphs cost about four times as much, not sixteen times', () => {
  costOf(100); // warms up
  expect(costOf(800) / costOf(200)).toBeLessThan(10);
});
