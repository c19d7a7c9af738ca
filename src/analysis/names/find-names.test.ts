import { expect, test } from 'vitest';
import { textOf } from '../../article/text-of.ts';
import { toArticle } from '../to-article.ts';
import { findNames } from './find-names.ts';

const found = (...paragraphs: string[]): string[] => {
  const article = toArticle({ paragraphs });
  return findNames(article).map(({ span, type }) => `${textOf(article, span)} (${type})`);
};

test.each<[string, string[]]>([
  ['قال وزير التجارة اللبناني سامي الحلو إن السوق مستقرة.', ['سامي الحلو (person)']],
  ['زار رئيس الشركة، هيرو تاناكا، مدينة بيروت.', ['هيرو تاناكا (person)', 'بيروت (place)']],
  ['أعلن محمد عبد الرحمن الخطيب ذلك.', ['محمد عبد الرحمن الخطيب (person)']],
  ['وصلت طائرة إلى القاهرة ثم لعمّان.', ['القاهرة (place)', 'عمّان (place)']],
  ['ذكرت صحيفة "الأمل الجديد" اليومية ذلك.', ['الأمل الجديد (organisation)']],
  ['أفادت منظمة الصحة العالمية بذلك.', ['منظمة الصحة العالمية (organisation)']],
  ['سافر إلى بلدة عين الورد أمس.', ['عين الورد (place)']],
  ['قال الوزير الطاهر بن عيسى إن السوق مستقرة.', ['الطاهر بن عيسى (person)']],
  ['قال الناطق الرسمي الحبيب الشريف إن الخطة جاهزة.', ['الحبيب الشريف (person)']],
  ['قال المدير العام للشركة سمير الحداد إن السوق مستقرة.', ['سمير الحداد (person)']],
  ['قال الأمين العام إن السوق مستقرة.', []],
  ['انتشر الجيش العربي السوري أمس.', []],
  ['ونفى والي صفاقس ذلك.', ['صفاقس (place)']],
  ['تجاوز الرئيس الـ 55 من العمر.', []],
  ['زار تميم بن حمد آل ثاني المدينة.', ['تميم بن حمد آل ثاني (person)']],
  ['فتح تحقيق في الحادث اليوم.', []],
  ['على الرغم من ذلك قال كلاماً كثيراً.', []],
])('%s', (text, expected) => expect(found(text)).toEqual(expected));

test('a surname alone is found once the full name stands anywhere', () => {
  expect(found('استقبل كريم منصور وفداً أجنبياً.', 'ثم غادر منصور القاعة.')).toEqual([
    'كريم منصور (person)',
    'منصور (person)',
  ]);
  expect(found('ثم غادر منصور القاعة.')).toEqual([]);
});
