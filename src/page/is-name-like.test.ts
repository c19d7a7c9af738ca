import { expect, it } from 'vitest';
import { isNameLike } from './is-name-like.ts';

it.each([
  'رنا قصير – بيروت',
  'د. سعد المالكي',
  'أبو بكر الصديق حسن',
  'عبد الله بن سالم',
  'عبدالله الحربي (أبها)',
  'سارة فؤاد ومنى علي',
])('a name: %s', (text) => {
  expect(isNameLike(text)).toBe(true);
});

it.each([
  'شؤون عربية',
  'الشرق الأوسط',
  'سعد',
  'صحة وجمال',
  'محمد 5',
  'قراءة دقيقتين',
  'كرة قدم',
  'علي: لن نعود',
  'أخبار العالم',
  '',
])('no name: %s', (text) => {
  expect(isNameLike(text)).toBe(false);
});
