import { expect, test } from 'vitest';
import { normalise } from '../../arabic/normalise.ts';
import { textOf } from '../../article/text-of.ts';
import { homographs } from '../../lexicon/homographs.ts';
import { toArticle } from '../to-article.ts';
import { findNames } from './find-names.ts';
import { knownOf } from './known.ts';

const placesIn = (text: string): string[] => {
  const article = toArticle({ paragraphs: [text] });
  return findNames(article).flatMap(({ span, type }) => (type === 'place' ? [textOf(article, span)] : []));
};

test.each<[string, string[]]>([
  ['عقدت القمة في سيول بحضور وفد من كوريا الجنوبية.', ['سيول', 'كوريا الجنوبية']],
  ['وصل الوفد إلى العاصمة سيول.', ['سيول']],
  ['أعلنت مالي إغلاق الحدود.', ['مالي']],
  ['قتل جنديان في مالي.', ['مالي']],
  ['هطلت الأمطار على مدينة الرقة.', ['الرقة']],
  ['عاد السكان إلى حلب.', ['حلب']],
  ['زار السياح آثار الرومان في تدمر.', ['تدمر']],
  ['انتقل إلى مسقط قبل عامين.', ['مسقط']],
  ['وصل المنتخب المصري إلى القاهرة.', ['القاهرة']],
  ['أعلن المغرب فتح حدوده.', ['المغرب']],
  ['هطلت الأمطار في إب.', ['إب']],
  ['سافر الحجاج إلى مشهد قادمين من خراسان.', ['مشهد']],
])('the place: %s', (text, expected) => expect(placesIn(text)).toEqual(expected));

test.each([
  'جرفت سيول عارمة الجسر.',
  'اجتاحت السيول القرى.',
  'طلبت الشركة دعما من مصدر مالي كبير.',
  'كلف الإصلاح ميزانية مالية كبيرة.',
  'ظهر الممثل في مشهد مؤثر.',
  'ألغيت الرحلة بسبب القوة القاهرة.',
  'عاد إلى مسقط رأسه.',
  'أقيمت صلاة المغرب في الساحة.',
  'تدمر الحرب كل شيء.',
  'حاول النيل من خصومه.',
  'يعمل الناس دوماً بصمت.',
  'كان الرجل سورياً.',
  'قطع اللصوص كابل الكهرباء.',
  'أطلق النار من البندقية.',
  'عقد الاجتماع في آب الماضي.',
])('the ordinary word: %s', (text) => expect(placesIn(text)).toEqual([]));

test('every homograph stands in the tables of places, once, and has a sign', () => {
  const names = homographs.map(({ name }) => normalise(name));
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => knownOf([name])?.type !== 'place')).toEqual([]);
  for (const { name: _, means, ...signs } of homographs) {
    expect(means).not.toBe('');
    expect(Object.keys(signs)).not.toEqual([]);
  }
});
