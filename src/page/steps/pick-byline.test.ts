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
    [
      'a label that is only read aloud',
      '<ul class="story-byline"><li><span class="visually-hidden">المؤلف، </span><span>يمامة الوادي</span></li><li><span class="visually-hidden">الدور، </span><span>الوادي - أبها</span></li></ul>',
      'يمامة الوادي',
    ],
    ['such a label without a named box', '<p><span class="x1">الكاتبة، </span><span>ليلى حداد</span></p>', 'ليلى حداد'],
    [
      'the photographer beside the writer',
      '<span>كتب محمد عبد المنعم السيد - تصوير هاني نصر الدين</span>',
      'محمد عبد المنعم السيد',
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
    ['--(بترا) س ع/ر م', 'بترا'],
    ['-- بترا', 'بترا'],
    ['المصدر: بترا', 'بترا'],
  ])('%s', (line, name) => {
    expect(byline({ body: `${story}<p>${line}</p>` })).toBe(name);
  });

  it('a box about the writer of another text is no byline', () => {
    expect(byline({ below: '<div class="author-box"><h3>عن الكاتبة</h3><p>كاتبة من المدينة.</p></div>' })).toBeNull();
  });
});

describe('a writer told by the page alone', () => {
  it.each([
    [
      'a link to the page about the writer',
      '<p><a href="/authors/17">هالة العمري</a><span>مديرة المكتب</span></p>',
      'هالة العمري',
    ],
    [
      'an Arabic address of it',
      '<p><a href="/%D9%83%D8%A7%D8%AA%D8%A8/hala">هالة العمري</a><i>مديرة المكتب</i></p>',
      'هالة العمري',
    ],
    [
      'a trade in an element of its own',
      '<div class="author"><b>هالة العمري</b> <span>صحافية أردنية</span></div>',
      'هالة العمري',
    ],
    ['city and name on a line of their own', '<p>5 مايو 2024</p><p>عمّان: هالة العمري</p>', 'عمّان: هالة العمري'],
    ['newsroom, city and name', '<p>الوادي - عمّان - هالة العمري</p>', 'الوادي - عمّان - هالة العمري'],
    ['from whom', '<div><span>من سعد المالكي</span></div><span>دقيقة للقراءة</span>', 'سعد المالكي'],
    ['a label of the Maghreb', '<p>حرر من طرف <a href="/a">سعد المالكي</a> في May 5, 2024</p>', 'سعد المالكي'],
    [
      'hCard, and not who wrote under it',
      '<div class="hentry"><span class="author vcard"><span class="fn">هالة العمري</span></span><div class="comment-author vcard"><b class="fn">سامي</b></div></div>',
      'هالة العمري',
    ],
  ])('%s', (_, above, name) => {
    expect(byline({ above })).toBe(name);
  });

  it.each([
    ['the way to other texts', '<p><a href="/authors/17">المزيد من مقالات الكاتبة</a></p>'],
    ['a way to sign in', '<p><a href="/user/login">تسجيل الدخول</a></p>'],
    ['two places', '<p>دمشق - بيروت</p>'],
    ['from where to where', '<p>من سعد إلى علي</p>'],
    ['an end mark', '<p>(النهاية)</p>'],
    ['a login with a number', '<p class="author">Editor2</p>'],
  ])('nobody: %s', (_, above) => {
    expect(byline({ above })).toBeNull();
  });

  it.each([
    ['a newsroom in the head', '<meta name="author" content="صحيفة السهل">'],
    ['a login in the head', '<meta name="author" content="saad.m">'],
    ['a keeper of the system in the head', '<meta name="author" content="Super User">'],
  ])('before %s', (_, head) => {
    expect(byline({ head, above: '<div class="author">هالة العمري</div>' })).toBe('هالة العمري');
  });

  it('a login that is the name of the host is nobody, another is better than none', () => {
    expect(byline({ head: '<meta name="author" content="paper">' })).toBeNull();
    expect(byline({ head: '<meta name="author" content="saad.m">' })).toBe('saad.m');
  });

  it('an end mark under the text is no agency', () => {
    expect(byline({ body: `${story}<p>(النهاية)</p>` })).toBeNull();
  });
});

describe('a place and something more, right above the text', () => {
  it.each([
    ['a name that is in no list', `<p>دبي: سندس الراوي</p>`, 'دبي: سندس الراوي'],
    ['the newsroom in quotation marks', `<p><b>دبي: «الوادي»</b></p>`, 'دبي: «الوادي»'],
    ['the newsroom without them', `<p>دبي: الوادي</p>`, null],
    ['a verb', `<p>دبي: وصلت القافلة</p>`, null],
    ['a heading', `<h3>دبي: سندس الراوي</h3>`, null],
    ['a link', `<p><a href="/x">دبي: سندس الراوي</a></p>`, null],
    [
      'what the text speaks of',
      `<p>دبي: سندس الراوي</p><p>وقالت سندس إن العمل يجري كما خطط له منذ بداية العام.</p>`,
      null,
    ],
    ['further above', `<p>دبي: سندس الراوي</p><p>خاص</p>`, null],
  ])('%s', (_, line, name) => {
    expect(byline({ body: line + story })).toBe(name);
  });
});

describe('a name in bold letters under the text', () => {
  const call = '<p>تابعوا آخر أخبارنا عبر قناتنا على تلغرام:</p>';
  it.each([
    ['alone', '<p><strong>هالة العمري</strong></p>', 'هالة العمري'],
    ['before a call to follow', `<p><strong>هالة العمري</strong></p>${call}`, 'هالة العمري'],
    ['not bold', '<p>هالة العمري</p>', null],
    ['no name', '<p><strong>شؤون عربية</strong></p>', null],
    ['a way to somewhere', '<p><a href="/tag/1"><strong>هالة العمري</strong></a></p>', null],
    [
      'over more text',
      '<p><strong>هالة العمري</strong></p><p>ولدت في المدينة القديمة، ودرست الهندسة في جامعتها قبل أن تسافر.</p>',
      null,
    ],
    [
      'of somebody in the text',
      '<p>وقالت هالة العمري، وهي مهندسة في السد، إن العمل يجري كما خطط له.</p><p><strong>هالة العمري</strong></p>',
      null,
    ],
  ])('%s', (_, end, name) => {
    expect(byline({ body: story + end })).toBe(name);
  });
});
