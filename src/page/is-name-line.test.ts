import { expect, it } from 'vitest';
import { isNameLine } from './is-name-line.ts';

it.each(['دمشق: ليلى حداد', 'عمّان – سعد المالكي', 'الوادي - تعز - سعد المالكي', 'الخرطوم - الوادي: أحمد سالم'])(
  'who and where: %s',
  (line) => {
    expect(isNameLine(line)).toBe(true);
  },
);

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
