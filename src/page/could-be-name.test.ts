import { expect, it } from 'vitest';
import { couldBeName } from './could-be-name.ts';

it.each(['يمامة الوادي', 'حصة سيف', 'لجين فارس النمري', 'سندس الراوي'])('may be a name: %s', (text) => {
  expect(couldBeName(text)).toBe(true);
});

it.each([
  'الوزير الجديد',
  'قصف عنيف',
  'نحو عام جديد',
  'وزارة الصحة',
  'وصلت القافلة',
  'مراسل الوادي',
  'فريق التحرير',
  'قناة الوادي',
  'يمامة',
  'أربع كلمات لا أكثر',
  'يمامة 12',
  '',
])('none: %s', (text) => {
  expect(couldBeName(text)).toBe(false);
});
