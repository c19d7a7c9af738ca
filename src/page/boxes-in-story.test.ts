import { describe, expect, it } from 'vitest';
import { pageOf, paragraphsOf, REPORT, reportPage } from '../../tests/page-of.ts';
import { isBody } from '../article/text-of.ts';
import { readPage } from './read-page.ts';

const texts = REPORT.paragraphs;
const [p0, p1, p2, p3] = texts;
const within = (line: string) => `<p>${p0}</p><p>${p1}</p>${line}<p>${p2}</p><p>${p3}</p>`;

function read(body: string) {
  const reading = readPage(pageOf(reportPage({ body }), 'https://paper.example/news/2024/dam'));
  return { ...reading, body: reading.article.blocks.filter(isBody).map(({ text }) => text) };
}

const PROMO = '<h3><a href="/p">حكايات النهر</a></h3><p>حلقة كل أسبوع عن قرية على ضفة النهر وأهلها ومواسمها</p>';

describe('a box inside a story', () => {
  it.each([
    [
      'a podcast under its label',
      'boxes in the text',
      `<div><strong>بودكاست</strong>${PROMO}<p>الحلقات</p><p>آخر البودكاست</p></div>`,
    ],
    [
      'a region with a linked heading',
      'boxes in the text',
      `<section aria-label="ملف"><strong>ملف خاص</strong>${PROMO}<p>كل الحلقات</p></section>`,
    ],
    [
      'what asks for consent',
      'boxes in the text',
      '<div><div><strong>هل تسمح بعرض منشور من منصة أخرى؟</strong><p>موافقتكم مطلوبة قبل العرض، فقد يترك المنشور ملفات ارتباط على جهازكم.</p><button>أوافق</button></div></div>',
    ],
    [
      'a player that cannot play, and its heading',
      'boxes in the text',
      '<div><div><h3>جولة فوق السد القديم</h3><div>To view this video please enable JavaScript in your browser.</div></div></div>',
    ],
    [
      'a heading with its player',
      'boxes in the text',
      '<div><h3>جولة فوق السد القديم</h3><video src="v.mp4"></video></div>',
    ],
    ['a notice in Arabic', 'boxes in the text', '<p>متصفحك لا يدعم تشغيل الفيديو.</p>'],
    [
      'what a link skips, up to where it leads',
      'what a link skips',
      '<section><a href="#past">تخطى الصور المختارة</a><p>سبع صور من ضفتي النهر قبل بناء السد وبعده</p><p id="past">نهاية الصور المختارة</p></section>',
    ],
    ['a time that is told twice', 'byline and date', '<div><span>منذ 7 دقائق</span><time>19:05</time></div>'],
    [
      'a day and its clock, apart by style',
      'byline and date',
      '<div><span>9 مايو 2019</span><span>10:30 م</span></div>',
    ],
  ])('%s', (_, step, line) => {
    const { body, removed } = read(within(line));
    expect(body).toEqual(texts);
    expect(removed.map((one) => one.step)).toContain(step);
  });

  it('goes from the end with what a call introduces, and with the name before it', () => {
    const calls =
      '<p><strong>سامي الخطيب</strong></p><p>تابعونا عبر تطبيق تلغرام:</p><p>عبر إرسال كلمة اشتراك إلى الرقم 0700000000 من هاتفكم.</p>';
    expect(read(paragraphsOf(texts) + calls).body).toEqual(texts);
  });

  it.each([
    [
      'a section of the story on podcasts',
      '<div><h3>بودكاست جديد</h3><p>أطلقت البلدية برنامجا صوتيا عن السد وأهله.</p></div>',
    ],
    ['a sentence on consent', '<div><p>وقال المهندس إن موافقتكم مطلوبة قبل أن تبدأ أعمال الحفر في القرية.</p></div>'],
    ['a sentence on browsers', '<p>وقال الفني إن متصفحك لا يحتاج إلى إضافة جديدة كي يعرض خريطة السد.</p>'],
    [
      'a sentence behind a colon',
      '<p>تابعونا على تلغرام:</p><p>ولم تعلن الوزارة بعد موعد الجولة التالية من المفاوضات.</p>',
    ],
    ['a sentence that opens with a time', '<p>منذ 5 دقائق فقط فتح العمال بوابة السد.</p>'],
    [
      'a text that a link to comments passes',
      '<a href="#talk">تخطى إلى التعليقات</a><p>وينتظر المزارعون قرار الوزارة.</p><p id="talk">التعليقات</p>',
    ],
    ['a name inside a word', '<p>زار ال<b>وزير</b> السد في 12<b>0</b> دقيقة مع فريقه.</p>'],
  ])('but not %s', (_, line) => {
    const { body } = read(within(line));
    expect(body.length).toBeGreaterThan(texts.length);
    expect(body).toEqual(expect.arrayContaining([...texts]));
  });
});
