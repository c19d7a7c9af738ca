import { expect, test } from 'vitest';
import { findNumbers } from './numbers.ts';

const found = (text: string): (string | number)[][] =>
  findNumbers(text).map(({ start, end, value, percent }) => [text.slice(start, end), percent ? `${value}%` : value]);

test.each<[string, (string | number)[][]]>([
  ['بلغت 1.5 مليون دولار', [['1.5 مليون', 1_500_000]]],
  ['تراجع 0.4% أمس', [['0.4%', '0.4%']]],
  ['ارتفع ٤٠ بالمئة', [['٤٠ بالمئة', '40%']]],
  ['زاد 90 في المائة', [['90 في المائة', '90%']]],
  ['ثلاثة وعشرون عاملا', [['ثلاثة وعشرون', 23]]],
  [
    '1,200 سائح و27 حافلة',
    [
      ['1,200', 1200],
      ['27', 27],
    ],
  ],
  ['الـ55 من العمر', [['55', 55]]],
  ['مليونين', [['مليونين', 2_000_000]]],
  ['لا شيء هنا', []],
])('%s', (text, expected) => expect(found(text)).toEqual(expected));
