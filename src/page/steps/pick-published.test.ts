import { describe, expect, it } from 'vitest';
import { pageOf, REPORT, reportPage } from '../../../tests/page-of.ts';
import { readPage } from '../read-page.ts';
import { dayOfAddress } from './pick-published.ts';

const dates = (head: string, above: string, url = 'https://paper.example/news/12') => {
  const { published, updated } = readPage(pageOf(reportPage({ head, above }), url)).article;
  return { published, updated };
};
const meta = (published: string, updated?: string) =>
  `<meta property="article:published_time" content="${published}">${updated ? `<meta property="article:modified_time" content="${updated}">` : ''}`;
const linked = (value: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...value })}</script>`;
const printed = (text: string) => `<div>${text}</div>`;

describe('several dates that disagree', () => {
  it.each([
    [
      'the first instant that the page bears out',
      linked({ datePublished: '2024-05-05' }) + meta('2024-05-05T08:00:00+03:00'),
      '5 مايو 2024',
      '2024-05-05T08:00:00+03:00',
    ],
    [
      'a claim of another day is passed over where the page bears out a later one',
      linked({ datePublished: '2024-06-30T08:00:00+03:00' }) + meta('2024-05-05T08:00:00+03:00'),
      '5 مايو 2024',
      '2024-05-05T08:00:00+03:00',
    ],
    [
      'a date of making before the publication',
      linked({ dateCreated: '2024-05-01T08:00:00+03:00' }) + meta('2024-05-05T08:00:00+03:00'),
      '',
      '2024-05-05T08:00:00+03:00',
    ],
    [
      'of two with one clock the one that knows its zone',
      linked({ datePublished: '2024-05-05T08:00:00Z' }) + meta('2024-05-05T08:00:00+03:00'),
      '',
      '2024-05-05T08:00:00+03:00',
    ],
    [
      'universal time on the day before',
      meta('2024-05-04T22:30:00Z'),
      'الأحد 5 مايو 2024 - 01:30',
      '2024-05-04T22:30:00Z',
    ],
    [
      'a printed day alone does not overrule a claim',
      meta('2024-05-05T08:00:00+03:00'),
      'مهرجان من 20 مايو 2024',
      '2024-05-05T08:00:00+03:00',
    ],
    [
      'an empty date is none',
      meta('0001-01-01T00:00:00') + linked({ datePublished: '1970-01-01T00:00:00Z' }),
      '5 مايو 2024',
      '2024-05-05',
    ],
    [
      'figures as the page understands them',
      '<meta name="pubdate" content="05/04/2024 10:00">',
      'الجمعة 5 أبريل 2024',
      '2024-04-05',
    ],
    [
      'figures with the month first, as the page understands them',
      '<meta name="pubdate" content="4/5/2024 10:00:00 AM">',
      'الجمعة 5 أبريل 2024',
      '2024-04-05',
    ],
    ['a printed zone makes an instant', '', '5 مايو 2024 - 10:15 GMT', '2024-05-05T10:15:00Z'],
  ])('%s', (_, head, text, expected) => {
    expect(dates(head, printed(text)).published).toBe(expected);
  });

  it('a printed day with which the address agrees overrules a claim; the address alone is better than nothing', () => {
    const address = 'https://paper.example/2024/05/05/dam';
    expect(dates(meta('2026-01-01T08:00:00Z'), printed('5 مايو 2024'), address).published).toBe('2024-05-05');
    expect(dates('', '', address).published).toBe('2024-05-05');
  });

  it.each([
    ['/news/2024/05/05/dam', '2024-05-05'],
    ['/2024/5/5', '2024-05-05'],
    ['/a/2024-05-05-dam.html', '2024-05-05'],
    ['/2024/13/05/x', null],
    ['/1234/05/05/x', null],
    ['/news/2024/05', null],
  ])('the day in %s', (path, day) => {
    expect(dayOfAddress(`https://paper.example${path}`)).toBe(day);
  });
});

describe('the line that says when', () => {
  it.each([
    [
      'published and updated in one line',
      printed('نشر في: 3 مايو 2024 - آخر تحديث: 5 مايو 2024'),
      '2024-05-03',
      '2024-05-05',
    ],
    ['updated before published', printed('آخر تحديث 5 مايو 2024 | تم النشر 3 مايو 2024'), '2024-05-03', '2024-05-05'],
    [
      'a label on a line of its own',
      `${printed('تاريخ النشر')}${printed('3 مايو 2024')}${printed('آخر تحديث:')}${printed('5 مايو 2024')}`,
      '2024-05-03',
      '2024-05-05',
    ],
    [
      'the classes of a feed',
      '<time class="entry-date published" datetime="2024-05-03T10:00:00+03:00"></time><time class="updated" datetime="2024-05-05T10:00:00+03:00"></time>',
      '2024-05-03T10:00:00+03:00',
      '2024-05-05T10:00:00+03:00',
    ],
    [
      'relative, with the instant beside it',
      '<span data-time="1714809600">منذ يومين</span>',
      '2024-05-04T08:00:00Z',
      null,
    ],
    ['relative alone', printed('منذ يومين'), null, null],
    ['Hijri alone', printed('الثلاثاء 17 جمادى الأولى 1443 هـ'), null, null],
    [
      'updated alone, on the same day',
      `${printed('3 مايو 2024')}${printed('آخر تحديث: 3 مايو 2024')}`,
      '2024-05-03',
      null,
    ],
  ])('%s', (_, above, published, updated) => {
    expect(dates('', above)).toEqual({ published, updated });
  });

  it('is not the date of today in the head of the site, but may be that of an edition', () => {
    const page = (line: string) => reportPage().replace('<header>', `<header><div>${line}</div>`);
    const read = (line: string) => readPage(pageOf(page(line), 'https://paper.example/news/12')).article.published;
    expect(read('الخميس 6 مايو 2024')).toBeNull();
    expect(read('الخميس 6 مايو 2024 - العدد 12877')).toBe('2024-05-06');
  });
});

describe('a change', () => {
  it.each([
    ['2024-05-05T08:00:00+03:00', '2024-05-05T05:30:00Z', '2024-05-05T05:30:00Z'],
    ['2024-05-05T08:00:00+03:00', '2024-05-05T05:00:40Z', null], // the same minute
    ['2024-05-05T08:00:00+03:00', '2024-05-05T04:59:00Z', null],
    ['2024-05-05', '2024-05-05T04:59:00Z', '2024-05-05T04:59:00Z'],
    ['2024-05-05', '2024-05-04T23:59:00Z', null],
    ['2024-05-05', '2024-05-05', null],
    ['2024-05-05T08:00:00+03:00', '1970-01-01', null],
  ])('published %s, changed %s → %s', (published, changed, expected) => {
    expect(dates(meta(published, changed), '').updated).toBe(expected);
  });
});

describe('dates in one line with other facts', () => {
  const facts = (text: string) => dates('', `<div>${text}</div>`);

  it('the publication stands behind the update and before a name', () => {
    expect(
      facts(
        'آخر تحديث: ٠٩:٤٠ مساءً، ٧ أيار/مايو ٢٠٢٤ | نُشر: ٠٨:١٥ مساءً، ٥ أيار/مايو ٢٠٢٤ | سعد المالكي - مكتب المدينة الجديدة',
      ),
    ).toEqual({ published: '2024-05-05', updated: '2024-05-07' });
  });

  it('figures with dots and GMT', () => {
    expect(
      facts(
        '<span>تاريخ النشر: 05.05.2024 | 06:20 GMT</span> | <span>آخر تحديث: 05.05.2024 | 09:00 GMT</span><a href="/s">العلوم والحياة</a>',
      ),
    ).toEqual({ published: '2024-05-05T06:20:00Z', updated: '2024-05-05T09:00:00Z' });
  });

  it('a date that is called one of publication comes before what is just a date', () => {
    expect(facts('<p>الثلاثاء 25 حزيران 2024</p><p>نُشر: 26 شوال 1445 هـ | 5 مايو 2024</p>').published).toBe(
      '2024-05-05',
    );
  });
});

it('one cell that holds title, date and text', () => {
  const html = `<!doctype html><html lang="ar" dir="rtl"><body><table><tr><td><a href="/">الرئيسية</a></td></tr><tr><td><font size="5"><b>تدشين جسر جديد فوق وادي الزيتون</b></font><br>05/05/2024 الوادي / خاص<br><br>${REPORT.paragraphs.join('<br><br>')}</td></tr></table></body></html>`;
  expect(readPage(pageOf(html, 'https://paper.example/news/12')).article.published).toBe('2024-05-05');
});

describe('dates in marks of old standards', () => {
  it.each([
    ['RDFa', '<span property="dc:date dc:created" content="2024-10-04T09:51:00+01:00">جمعة, 10/04/2024</span>'],
    ['hAtom', '<div class="hentry"><abbr class="published" title="2024-10-04T09:51:00+01:00">9:51 ص</abbr></div>'],
    [
      'hAtom: not what a reader wrote',
      '<div class="hentry"><div class="comment"><abbr class="published" title="2024-11-04T09:00:00+01:00">9:00</abbr></div><abbr class="published" title="2024-10-04T09:51:00+01:00">9:51 ص</abbr></div>',
    ],
  ])('%s', (_, above) => {
    expect(dates('', above).published).toBe('2024-10-04T09:51:00+01:00');
  });

  it('the weekday tells the month from the day, also without its article', () => {
    expect(dates('', printed('جمعة, 10/04/2024')).published).toBe('2024-10-04');
  });
});

describe('figures that only style keeps apart', () => {
  it.each([
    ['day and clock', '<div><span>5 مايو 2024</span><span>10:30 م</span></div>', '2024-05-05'],
    ['day and a count', '<div><span>5 مايو 2024</span><span>2178</span></div>', '2024-05-05'],
    ['a word and the day', '<div><b>قراءة</b><b>5</b><i>05/05/2024</i><i>2178 مشاهدة</i></div>', '2024-05-05'],
    ['the parts of a day', '<div><span>5</span><span>مايو</span><span>2024</span></div>', '2024-05-05'],
    ['a number in bold letters within one figure', '<div>5 مايو 20<b>24</b></div>', '2024-05-05'],
  ])('%s', (_, above, published) => {
    expect(dates('', above).published).toBe(published);
  });
});
