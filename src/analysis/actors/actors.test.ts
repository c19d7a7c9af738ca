import { expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import { toArticle } from '../to-article.ts';

const STORY = {
  title: 'رئيس تونس يفتتح معرض الكتاب',
  lead: 'الرئيس التونسي يفتتح معرض الكتاب ويلتقي الناشرين.',
  paragraphs: [
    'قال الرئيس التونسي، كريم بن صالح، إن المعرض مفتوح للجميع.',
    'وأكدت وزارة الثقافة التونسية أن الدخول مجاني. وأضافت الوزارة أن الناشرين من عشرين بلداً.',
    'وزار الرئيس بن صالح أجنحة عدة، وقال مراسل الأمل في تونس إن الزوار كثر.',
  ],
};

test('one actor for full name, office and surname; the fullest form names it', () => {
  const { actors } = analyse(toArticle(STORY));
  const [first] = actors;
  expect(first?.name).toBe('كريم بن صالح');
  expect(first?.type).toBe('person');
  expect(first?.role?.text).toBe('الرئيس التونسي');
  expect(first?.surfaces).toEqual(expect.arrayContaining(['رئيس تونس', 'الرئيس التونسي', 'بن صالح', 'الرئيس بن صالح']));
  expect(actors.filter(({ surfaces }) => surfaces.some((form) => form.includes('صالح')))).toHaveLength(1);
});

test('a shortened body is the body named before', () => {
  const ministry = analyse(toArticle(STORY)).actors.find(({ name }) => name === 'وزارة الثقافة التونسية');
  expect(ministry?.surfaces).toContain('الوزارة');
  expect(ministry?.mentions).toHaveLength(2);
});

test('days and months are no actors, each actor stands once', () => {
  const { actors } = analyse(
    toArticle({
      paragraphs: ['أعلنت الحكومة، اليوم الأربعاء، تمديد المهلة حتى كانون الثاني/ يناير.', ...STORY.paragraphs],
    }),
  );
  const names = actors.map(({ name }) => name);
  expect(names.join(' ')).not.toMatch(/كانون|الأربعاء|يناير/);
  expect(new Set(names).size).toBe(names.length);
});

test('salience falls from one to zero, speakers may stand behind', () => {
  const { actors } = analyse(toArticle(STORY));
  expect(actors[0]?.salience).toBe(1);
  actors.forEach(({ salience }, i) => {
    expect(salience).toBeLessThanOrEqual(actors[i - 1]?.salience ?? 1);
  });
});

test.each([
  ['الدفاع المدني اللبناني', 'أخمد الدفاع المدني اللبناني الحريق، وأكد أن لا إصابات.'],
  ['خفر السواحل', 'وصل خفر السواحل إلى المركب، وقال إن الركاب بخير.'],
  ['الأرصاد', 'وتوقعت الأرصاد هطول أمطار غزيرة.'],
  ['النيابة العامة', 'وأعلنت النيابة العامة فتح تحقيق.'],
])('a service without a head word acts: %s', (name, text) => {
  expect(analyse(toArticle({ paragraphs: [text] })).actors.map((actor) => actor.name)).toContain(name);
});

test('a service that only owns something is no actor', () => {
  expect(analyse(toArticle({ paragraphs: ['نقلت سيارات الإسعاف المصابين إلى المدينة.'] })).actors).toEqual([]);
});

test('what its members do, an organisation does', () => {
  const { actors } = analyse(
    toArticle({ paragraphs: ['دعت دول الاتحاد الأوروبي إلى الهدوء.', 'وأكد الاتحاد الأوروبي أن المحادثات مستمرة.'] }),
  );
  expect(actors).toHaveLength(1);
  expect(actors[0]?.surfaces).toEqual(expect.arrayContaining(['دول الاتحاد الأوروبي', 'الاتحاد الأوروبي']));
});

test('an office that only something is done to is no actor beside its body, and no president', () => {
  const { actors } = analyse(
    toArticle({
      paragraphs: [
        'أقال الرئيس كلاً من مدير جهاز الجمارك ورئيس هيئة الطيران المدني.',
        'وقال الرئيس إن هيئة الطيران المدني ستعمل كالمعتاد.',
      ],
    }),
  );
  const names = actors.map(({ name }) => name);
  expect(names).toContain('الرئيس');
  expect(names).not.toContain('رئيس هيئة الطيران المدني');
});

test('the fullest form names a body, whoever knows it', () => {
  const { actors } = analyse(
    toArticle({ paragraphs: ['قدم البنك الأفريقي للتنمية قرضاً جديداً.', 'وقال البنك إن القرض للطرق.'] }),
  );
  expect(actors.map(({ name }) => name)).toContain('البنك الأفريقي للتنمية');
});

test('a body of a body is named with it, and is the same where its owner is shortened', () => {
  const { actors } = analyse(
    toArticle({
      paragraphs: ['أعلن المكتب السياسي لحركة الأمل وقف الإضراب.', 'وقال المكتب السياسي للحركة إن الحوار مستمر.'],
    }),
  );
  expect(actors.find(({ name }) => name === 'المكتب السياسي لحركة الأمل')?.mentions).toHaveLength(2);
});

test('who somebody is by trade stands before the name', () => {
  const { actors } = analyse(toArticle({ paragraphs: ['وقال المؤرخ نبيل البحري إن الحصن قديم.'] }));
  expect(actors.map(({ name, type, role }) => [name, type, role?.text])).toEqual([['نبيل البحري', 'person', 'المؤرخ']]);
});
