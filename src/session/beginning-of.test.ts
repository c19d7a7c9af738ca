import { expect, it } from 'vitest';
import { sampleArticle } from '../library/samples/drafts.ts';
import { beginningOf } from './beginning-of.ts';

const article = (lengths: readonly number[]) => ({
  ...sampleArticle(1),
  blocks: lengths.map((length) => ({ kind: 'paragraph' as const, text: 'ن'.repeat(length) })),
});

it('an article is taken as it is', () => {
  const whole = article([40, 30, 30]);
  expect(beginningOf(whole, 100)).toBe(whole);
});

it.each([
  [
    [60, 40, 1],
    [60, 40],
  ],
  [[60, 41, 1], [60]],
  [[101, 1], [101]],
])('of %j the beginning, at least one block: %j', (lengths, kept) => {
  expect(beginningOf(article(lengths), 100)).toEqual(article(kept));
});
