import { describe, expect, it } from 'vitest';
import { pageOf, paragraphsOf, REPORT, reportPage } from '../../../tests/page-of.ts';
import { readPage } from '../read-page.ts';

const byline = (parts: { head?: string; above?: string; body?: string; below?: string }) =>
  readPage(pageOf(reportPage(parts), 'https://paper.example/news/12')).article.byline;
const author = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', author: value })}</script>`;
const story = paragraphsOf(REPORT.paragraphs);

describe('where the writer stands', () => {
  it.each([
    ['a label', '<div>كتب: رامي سعد</div>', 'رامي سعد'],
    ['a label and the date in one line', '<div>كتبت ليلى حداد | الأحد 5 مايو 2024 - 10:15 م</div>', 'ليلى حداد'],
    [
      'a label in one span, the date in the next',
      '<p><span>بقلم: رامي سعد</span><span>قبل 3 ساعات</span></p>',
      'رامي سعد',
    ],
    ['two writers', '<div>كتب: رامي سعد وليلى حداد</div>', 'رامي سعد وليلى حداد'],
    ['a role', '<div>إعداد وتحرير: سامي الخطيب</div>', 'سامي الخطيب'],
    ['a title', '<div>بقلم/ د. نبيل بن عمار</div>', 'د. نبيل بن عمار'],
    [
      'a handle behind the name',
      '<div class="author"><b>عبدالله الحربي (أبها)</b> <a href="#">@harbi_x</a></div>',
      'عبدالله الحربي (أبها)',
    ],
    ['a link rel=author', '<p><a rel="author" href="/p/1">يارا النمر</a></p>', 'يارا النمر'],
    ['a class in camel case', '<div class="articleAuthor">هالة العمري</div>', 'هالة العمري'],
    [
      'a class among hashed ones',
      '<div class="Article_writers__c2c2x"><a href="/w/1">هالة العمري</a></div>',
      'هالة العمري',
    ],
    [
      'a name beside the date, with its place',
      '<div><span>رنا قصير – بيروت</span> | <span>5 مايو 2024</span></div>',
      'رنا قصير – بيروت',
    ],
    [
      'a name on the line before the date',
      '<ul><li>سليم عواد</li><li><time datetime="2024-05-05">5 مايو</time></li></ul>',
      'سليم عواد',
    ],
  ])('%s', (_, above, name) => {
    expect(byline({ above })).toBe(name);
  });

  it.each([
    ['a section beside the date', '<div><span>شؤون عربية</span> | <span>5 مايو 2024</span></div>'],
    ['the newsroom and the agencies', '<div class="author">صحيفة الوادي - وكالات</div>'],
    ['the agencies', '<div>المصدر: وكالات</div>'],
    ['the desk', '<div>كتب: فريق التحرير</div>'],
    ['the newsroom in another spelling', '<div class="byline">الوادي نت</div>'],
    ['an address', '<div class="author">news@paper.example</div>'],
  ])('nobody: %s', (_, above) => {
    expect(byline({ above })).toBeNull();
  });
});

describe('what the metadata says', () => {
  it.each([
    ['a person', author({ name: 'ليلى حداد' }), 'ليلى حداد'],
    ['a label inside', '<meta name="author" content="كتب: ليلى حداد">', 'ليلى حداد'],
    [
      'a profile beside a name',
      '<meta property="article:author" content="https://www.facebook.com/x"><meta name="author" content="ليلى حداد">',
      'ليلى حداد',
    ],
    ['several', author([{ name: 'ليلى حداد' }, { name: 'رامي سعد' }]), 'ليلى حداد، رامي سعد'],
    ['a login', '<meta name="author" content="admin">', null],
    ['an empty name', '<meta name="author" content=" - ">', null],
    ['the newsroom', author({ '@type': 'Organization', name: 'صحيفة الوادي' }), null],
    ['a name in other letters', author('Rami Saad'), 'Rami Saad'],
  ])('%s', (_, head, name) => {
    expect(byline({ head })).toBe(name);
  });

  it('gives way to what the page shows: several names in one line, Arabic letters', () => {
    const two = author([{ name: 'ليلى حداد' }, { name: 'رامي سعد' }]);
    expect(byline({ head: two, above: '<p><a href="/1">ليلى حداد</a> و<a href="/2">رامي سعد</a></p>' })).toBe(
      'ليلى حداد ورامي سعد',
    );
    expect(byline({ head: author('rsaad'), above: '<p class="byline">رامي سعد</p>' })).toBe('رامي سعد');
  });
});

describe('under the text', () => {
  it.each([
    ['(بترا)', 'بترا'],
    ['(إعداد سامي القاضي للنشرة العربية - تحرير لينا حداد)', 'إعداد سامي القاضي للنشرة العربية - تحرير لينا حداد'],
    ['(تحرير لينا حداد)', 'لينا حداد'],
    ['المصدر: بترا', 'بترا'],
  ])('%s', (line, name) => {
    expect(byline({ body: `${story}<p>${line}</p>` })).toBe(name);
  });

  it('a box about the writer of another text is no byline', () => {
    expect(byline({ below: '<div class="author-box"><h3>عن الكاتبة</h3><p>كاتبة من المدينة.</p></div>' })).toBeNull();
  });
});
