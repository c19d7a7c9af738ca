import { expect, test } from 'vitest';
import { findQuotes } from './quotes.ts';

const inside = (text: string): string[] =>
  findQuotes(text).map(({ start, end, closed, depth }) => `${depth}${closed ? '' : '…'} ${text.slice(start, end)}`);

test.each<[string, string[]]>([
  ['قال "نعم" ثم «لا»', ['0 نعم', '0 لا']],
  ['قال “نعم” و”لا“', ['0 نعم', '0 لا']],
  ['قال: " نعم " .', ['0  نعم ']],
  ['قال "إن "الأمل" كبير" اليوم', ['0 إن "الأمل" كبير', '1 الأمل']],
  ['لأن"الأمل" كبير', ['0 الأمل']],
  ['قال "نعم', ['0… نعم']],
  ['قال نعم"', []],
])('%s', (text, expected) => expect(inside(text)).toEqual(expected));
