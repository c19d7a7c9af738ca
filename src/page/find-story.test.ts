import { describe, expect, it } from 'vitest';
import { pageOf, paragraphsOf, REPORT, reportPage } from '../../tests/page-of.ts';
import { isBody } from '../article/text-of.ts';
import { rangeOf } from './range-of.ts';
import { readPage } from './read-page.ts';

const texts = REPORT.paragraphs;
const [p0, p1, p2, p3] = texts;
const URL = 'https://paper.example/news/2024/dam';

function read(html: string) {
  const document = pageOf(html, URL);
  const reading = readPage(document);
  const body = reading.article.blocks.filter(isBody);
  return { ...reading, document, blocks: body, body: body.map(({ text }) => text) };
}
const linked = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: REPORT.title, ...data })}</script>`;
const between = (line: string) => `<p>${p0}</p><p>${p1}</p>${line}<p>${p2}</p><p>${p3}</p>`;

describe('what is one block', () => {
  it('a row of a table of data, its cells parted by one space', () => {
    const table =
      '<table><thead><tr><th>الصنف</th><th>السعر</th></tr></thead><tr><td>قمح</td><td><b>20</b></td></tr><tr><td><p>شعير</p></td><td>15</td></tr></table>';
    const { body, blocks, document, article, places } = read(reportPage({ body: between(table) }));
    expect(body).toEqual([p0, p1, 'الصنف السعر', 'قمح 20', 'شعير 15', p2, p3]);
    expect(blocks.slice(2, 5).map(({ kind }) => kind)).toEqual(['list-item', 'list-item', 'list-item']);
    const block = article.blocks.findIndex((one) => one.kind !== 'post' && one.text === 'قمح 20');
    expect(rangeOf(places, { block, start: 0, end: 6 })?.toString()).toBe('قمح20'); // the space is the table's own
    expect(document.querySelectorAll('td')).toHaveLength(4);
  });

  it('not the rows of a table that lays the page out', () => {
    const table = `<table><tr><td>${paragraphsOf([p0, p1])}</td><td></td></tr><tr><td>${paragraphsOf([p2, p3])}</td><td></td></tr></table>`;
    expect(read(reportPage({ body: table })).body).toEqual(texts);
  });

  it('a sentence with a custom element, a sign or a pointer in it', () => {
    const [start, end] = ['وقالت البلدية إن القناة ستفتح', 'في الخريف المقبل بعد فحص المضخات كلها.'];
    for (const inner of [
      '<x-term>قريبا</x-term>',
      'قريبا <img src="e.png" width="16" height="16" alt="">',
      'قريبا <span>اقرأ أيضاً: <a href="/1">سكان الحي يشكون انقطاع المياه</a></span>',
    ])
      expect(read(reportPage({ body: between(`<p>${start} ${inner} ${end}</p>`) })).body[2]).toBe(
        `${start} قريبا ${end}`,
      );
  });

  it('is read from an open shadow root, in its place', () => {
    const document = pageOf(reportPage({ body: `<p>${p0}</p><news-text></news-text><p>${p3}</p>` }), URL);
    const root = document.querySelector('news-text')?.attachShadow({ mode: 'open' });
    for (const text of [p1, p2]) {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      root?.append(paragraph);
    }
    const { blocks } = readPage(document).article;
    expect(blocks.filter(isBody).map(({ text }) => text)).toEqual(texts);
  });
});

describe('what is dropped, by which step', () => {
  it.each([
    ['picture lines', '<p align="center"><img src="1.jpg"></p><p align="center">الجسر القديم عند الغروب</p>'],
    ['picture lines', '<p><img src="1.jpg"></p><p><em>الجسر القديم عند الغروب</em></p>'],
    ['parts of the page', '<div><img src="1.jpg"><div>الجسر القديم عند الغروب</div></div>'],
    [
      'parts of the page',
      '<section role="doc-endnotes"><h2>هوامش</h2><p>سجل الآبار في المديرية الشمالية، 1978.</p></section>',
    ],
    ['calls and notes of the newsroom', '<p>للمزيد من الأخبار انضموا إلى مجموعتنا على واتساب</p>'],
    ['calls and notes of the newsroom', '<p>الآراء الواردة لا تعبّر بالضرورة عن رأي الصحيفة.</p>'],
    ['byline and date', '<p><span>الساعة 16:42 بتوقيت غرينتش</span></p>'],
    ['byline and date', '<p><time datetime="2024-05-05T10:00:00Z">منذ ساعة واحدة</time></p>'],
    ['related stories', '<p>وكانت <b>اقرأ أيضاً: <a href="/1">سكان الحي يشكون انقطاع المياه</a></b></p>'],
  ])('%s: %s', (step, line) => {
    const { body, removed } = read(reportPage({ body: between(line) }));
    expect(body.filter((text) => text !== 'وكانت')).toEqual(texts);
    expect(removed.some((one) => one.step === step || one.why === 'related boxes')).toBe(true);
  });

  it('keeps a short line that is only centred, a sentence about calls, an opinion of somebody in the text', () => {
    const lines = [
      '<p align="center">انتكاسة جديدة</p>',
      '<p>للمزيد من الشفافية طالب النواب بنشر العقود كاملة.</p>',
      '<p>المقال الذي نشره الوزير أثار غضب الاتحاد وأصحاب الأراضي في الوادي.</p>',
    ];
    expect(read(reportPage({ body: between(lines.join('')) })).body).toHaveLength(7);
  });

  it('a note at the edge that the text told for machines leaves out', () => {
    const head = linked({ articleBody: texts.join(' ') });
    const note = '<p>ساهم في إعداد التقرير مكتب الجنوب في الصحيفة</p>';
    expect(read(reportPage({ body: `${paragraphsOf(texts)}${note}` })).body).toHaveLength(5);
    const { body, removed } = read(reportPage({ head, body: `${paragraphsOf(texts)}${note}` }));
    expect(body).toEqual(texts);
    expect(removed.at(-1)?.step).toBe('not in the told text');
  });
});

describe('text that the page does not show', () => {
  it('is taken from JSON-LD, without a place', () => {
    const head = linked({ articleBody: texts.join('\n\n') });
    const { body, places, source, article, verdict } = read(reportPage({ head, body: '<p>جار التحميل</p>' }));
    expect(body).toEqual(texts);
    expect(source).toContain('JSON-LD');
    expect(verdict).toMatchObject({ isArticle: true, isStub: false });
    expect(places).toHaveLength(article.blocks.length);
    expect(rangeOf(places, { block: 1, start: 0, end: 5 })).toBeNull();
  });

  it('is not taken where the page shows its text', () => {
    const head = linked({ articleBody: `${texts.join('\n')}\nفقرة لا تظهر في الصفحة أبدا.` });
    const { body, source } = read(reportPage({ head }));
    expect(body).toEqual(texts);
    expect(source).toBe('the general way');
  });
});

describe('a stub', () => {
  const wall =
    '<div class="wall"><h3>هذا المحتوى للمشتركين فقط</h3><p>اشترك لقراءة المقال كاملاً</p><a href="/s">9 ريالات</a></div>';
  it.each([
    [
      'a wall behind the beginning',
      '<meta property="og:type" content="article">',
      `<p>${p0}</p><p>${p1}</p>${wall}`,
      true,
    ],
    [
      'not free, and cut short',
      linked({ isAccessibleForFree: 'False' }),
      `<p>${p0}</p><p>${p1.slice(0, 60)}…</p>`,
      true,
    ],
    ['free', linked({ isAccessibleForFree: true }), paragraphsOf(texts), false],
    [
      'a subscriber, who has it all',
      linked({ isAccessibleForFree: false }),
      paragraphsOf([...texts, ...texts.map((text) => `ثم ${text} ${text}`)]),
      false,
    ],
    ['a call to subscribe to a newsletter', '', `${paragraphsOf(texts)}<p>اشترك في نشرتنا البريدية</p>`, false],
  ])('%s', (_, head, body, isStub) => {
    const { verdict, body: read_ } = read(reportPage({ head, body }));
    expect(verdict.isStub).toBe(isStub);
    expect(read_.join(' ')).not.toMatch(/للمشتركين|اشترك|ريالات/);
  });
});

describe('a live blog', () => {
  const at = (index: number) => `2024-05-05T1${index}:00:00Z`;
  const expected = texts.map((_, index) => at(index));
  const listed = texts.map((text, index) => ({ '@type': 'BlogPosting', datePublished: at(index), articleBody: text }));
  it.each([
    [
      '<time> in each update',
      '',
      texts.map((text, i) => `<div><time datetime="${at(i)}">1${i}:00</time><p>${text}</p></div>`),
    ],
    [
      '<time> between the updates',
      '',
      texts.map((text, i) => `<h4><time datetime="${at(i)}">1${i}:00</time></h4><p>${text}</p>`),
    ],
    [
      'an attribute in seconds',
      '',
      texts.map(
        (text, i) => `<div data-timestamp="${Date.parse(at(i)) / 1000}"><span>1${i}:00</span><p>${text}</p></div>`,
      ),
    ],
    [
      'JSON-LD alone',
      linked({ '@type': 'LiveBlogPosting', liveBlogUpdate: listed }),
      texts.map((text) => `<p>${text}</p>`),
    ],
  ])('%s', (_, head, updates) => {
    const { body, blocks } = read(reportPage({ head, body: updates.join('') }));
    expect(body).toEqual(texts);
    expect(blocks.map((block) => block.at)).toEqual(expected);
  });

  it('is none where a text only names a few times', () => {
    const day = '<p>بدأ العمل في <time datetime="2024-05-01">الأول من أيار</time> على أن ينتهي بعد عام كامل.</p>';
    expect(read(reportPage({ body: between(day + day) })).blocks.some((block) => block.at !== undefined)).toBe(false);
  });
});

describe('beside the body', () => {
  it('finds a lead over the line of author and date, whatever it is called', () => {
    const lead = 'السد الجديد يوفر الري لألف مزرعة في الوادي بعد سنوات من الانتظار.';
    const above = `<div class="x1">${lead}</div><div class="x2"><span>كتب سالم حداد</span> <span>5 مايو 2024</span></div>`;
    const { article, body } = read(reportPage({ above }));
    expect(article.blocks[1]).toEqual({ kind: 'lead', text: lead });
    expect(body).toEqual(texts);
  });

  it('takes key points over the text, over a label or two', () => {
    const above = `<section><ul><li>${p2}</li><li>${p3}</li></ul></section><div><label><input type="checkbox"> الأهم فقط</label></div>`;
    const story = `<div class="updates">${paragraphsOf([p0, p1, p0.replace('اليوم', 'أمس'), p1.replace('الوزير', 'المدير')])}</div>`;
    expect(read(reportPage({ body: above + story })).body.slice(0, 3)).toEqual([p2, p3, p0]);
  });

  it.each([
    [
      'a window title in two parts',
      `<title>صحيفة الوادي :: ${REPORT.title}</title>`,
      `<font size="5"><b>${REPORT.title}</b></font>`,
    ],
    [
      'a window title that names the site alone',
      '<title>صحيفة الوادي - محليات</title>',
      `<span class="NewsTitle">${REPORT.title}</span>`,
    ],
  ])('finds a title that only looks like one: %s', (_, head, shown) => {
    const { article, places } = read(
      `<html><head>${head}</head><body><table><tr><td>${shown}</td></tr><tr><td>${paragraphsOf(texts)}</td></tr></table></body></html>`,
    );
    expect(article.blocks[0]).toEqual({ kind: 'title', text: REPORT.title });
    expect(places[0]).not.toBeNull();
  });
});
