import fc from 'fast-check';
import { expect, it } from 'vitest';
import { englishDate } from './english-date.ts';

it.each([
  ['2022-01-05', '2022-01-05', 'Wed 5 Jan 2022'],
  ['2022-01-05', '2022-01-19', '5–19 Jan 2022'],
  ['2022-01-30', '2022-02-02', '30 Jan – 2 Feb 2022'],
  ['2021-12-30', '2022-01-02', '30 Dec 2021 – 2 Jan 2022'],
  ['2024-02-01', '2024-02-29', 'Feb 2024'],
  ['2022-01-01', '2022-12-31', '2022'],
  ['2022-01-01', '2022-03-31', 'Jan–Mar 2022'],
  ['2019-01-01', '2021-12-31', '2019–2021'],
  ['2022-01-05', null, 'from Wed 5 Jan 2022'],
  [null, '2022-01-05', 'until Wed 5 Jan 2022'],
])('%s, %s → %s', (from, to, english) => {
  expect(englishDate(from, to)).toBe(english);
});

it.each([
  [null, null],
  ['2022-02-30', '2022-02-30'],
  ['next week', null],
  ['2022-1-5', null],
])('%s, %s → null', (from, to) => {
  expect(englishDate(from, to)).toBeNull();
});

it('never throws', () => {
  fc.assert(fc.property(fc.option(fc.string()), fc.option(fc.string()), (from, to) => englishDate(from, to) !== ''));
});
