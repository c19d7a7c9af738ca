import { expect, it } from 'vitest';
import { behindPlace, isNameLine } from './is-name-line.ts';

it.each([
  'دمشق: ليلى حداد',
  'عمّان – سعد المالكي',
  'الوادي - تعز - سعد المالكي',
  'الخرطوم - الوادي: أحمد سالم',
  'تونس ـ «الوادي»: من سعد المالكي',
])('who and where: %s', (line) => {
  expect(isNameLine(line)).toBe(true);
});

it.each([
  'دمشق: نحو عام جديد',
  'الوزير: سعد المالكي',
  'دمشق - بيروت',
  'سعد المالكي - ليلى حداد',
  'دمشق',
  'سعد المالكي',
  'بغداد - رويترز',
  '',
])('not both: %s', (line) => {
  expect(isNameLine(line)).toBe(false);
});

it.each([
  ['دبي: يمامة الوادي', 'يمامة الوادي'],
  ['رأس الخيمة – «الوادي»', '«الوادي»'],
  ['دبي: الوادي - ليلى حداد', null],
  ['دمشق - بيروت', null],
  ['الوزير: نحو عام جديد', null],
  ['دبي', null],
])('behind the place in %s: %s', (line, rest) => {
  expect(behindPlace(line)).toBe(rest);
});
