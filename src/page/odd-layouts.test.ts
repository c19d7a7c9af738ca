import { describe, expect, it } from 'vitest';
import { pageOf, paragraphsOf, REPORT, reportPage } from '../../tests/page-of.ts';
import { isBody } from '../article/text-of.ts';
import { readPage } from './read-page.ts';

const texts = REPORT.paragraphs;
const [p0, p1, p2, p3] = texts;

function read(html: string) {
  const reading = readPage(pageOf(html, 'https://paper.example/news/2024/dam'));
  return { ...reading, body: reading.article.blocks.filter(isBody).map(({ text }) => text) };
}

const OTHER = [
  'افتتح المتحف البلدي قاعة جديدة للخزف القديم تضم قطعا عثر عليها في موسم التنقيب الأخير على ضفة النهر، ويقول أمينها إن ترميمها استغرق عامين كاملين بمساعدة طلبة الجامعة، وإن أبوابها ستبقى مفتوحة حتى المساء طوال الشهر.',
  'خسر فريق المدينة مباراته الثالثة على التوالي أمام ضيف جاء بتسعة لاعبين أصابهم المرض في الطريق، وخرج جمهوره صامتا قبل صافرة النهاية، بينما وعد المدرب بتغيير كبير في التشكيلة التي ستلعب في الأسبوع المقبل خارج الأرض.',
  'وصلت أولى شحنات البذور المحسنة إلى مخازن التعاونية بعد انتظار دام شهرين، وبدأ توزيعها على المزارعين بحسب مساحة الأرض ونوع التربة، على أن تصل الشحنة الثانية مع بداية الأمطار إلى القرى البعيدة في الشمال.',
];
const LINKS = ['قاعة الخزف', 'خسارة ثالثة', 'بذور محسنة'];

describe('a text that its page lays out in an odd way', () => {
  it('is parted where spans are set as blocks', () => {
    const spans = texts.map((text) => `<span style="margin:0;display:block">${text}</span>`).join('');
    expect(read(reportPage({ body: spans })).body).toEqual(texts);
  });

  it('is not parted by what Office leaves in it', () => {
    const [start, ...rest] = p1.split(' ');
    const office = `<p>${start} <o:p></o:p>${rest.join(' ')}<o:p>&nbsp;</o:p></p>`;
    expect(read(reportPage({ body: `<p>${p0}</p>${office}${paragraphsOf([p2, p3])}` })).body).toEqual(texts);
  });
});

describe('a text among longer ones', () => {
  const short = [p1, p2];
  it.each([
    [
      'boxes side by side, each a linked line over its text',
      `<div><div class="a">${paragraphsOf(short)}</div></div><div>${OTHER.map((text, at) => `<div class="u${at}"><a href="/${at}"><b>${LINKS[at]}</b></a><p>${text}</p></div>`).join('')}</div>`,
    ],
    [
      'one cell beside the story’s, its lines parted by br',
      `<table><tr><td>${short.join('<br><br>')}</td><td>${OTHER.map((text, at) => `<b><a href="/${at}">${LINKS[at]}</a></b><br>${text}`).join('<br><br>')}</td></tr></table>`,
    ],
  ])('%s', (_, body) => {
    expect(read(reportPage({ body })).body).toEqual(short);
  });
});

describe('what readers wrote under a story', () => {
  const said = (reply: string) =>
    OTHER.map(
      (text, at) =>
        `<div class="k"><div><span>${LINKS[at]}</span> <span>قبل ${at + 2} أيام</span></div><p>${text}</p>${reply}</div>`,
    ).join('');
  it.each([
    ['in a box under its label', `<div class="k0"><div>آراء القراء (3)</div>${said('')}</div>`],
    ['beside the text, behind its label', `<h3>3 تعليقات</h3>${said('')}`],
    ['without a label, where each can be replied to', `<div>${said('<div><a href="#r">رد</a></div>')}</div>`],
  ])('%s', (_, comments) => {
    const { body, removed } = read(reportPage({ body: paragraphsOf([p1, p2]), below: comments }));
    expect(body).toEqual([p1, p2]);
    expect(removed.filter(({ why }) => why === 'comments').every(({ step }) => step === 'parts of the page')).toBe(
      true,
    );
    expect(read(reportPage({ body: `${paragraphsOf([p1, p2])}${comments}` })).body).toEqual([p1, p2]);
  });

  it('does not begin at a counter under the title, nor at one between paragraphs', () => {
    expect(read(reportPage({ above: '<div>5 تعليقات</div>' })).body).toEqual(texts);
    const counted = `<p>${p0}</p><div>تعليقات (5)</div>${paragraphsOf([p1, p2, p3])}`;
    expect(read(reportPage({ body: counted })).body).toEqual(texts);
  });
});

describe('what stands in or beside a text and is none of it', () => {
  const within = (line: string) => `<p>${p0}</p><p>${p1}</p>${line}<p>${p2}</p><p>${p3}</p>`;
  it.each([
    [
      'a list of other stories with their summaries',
      'related stories',
      within(
        `<ul>${OTHER.slice(1)
          .map((text, at) => `<li><a href="/${at}"><b>${LINKS[at]}</b></a> <span>${text}</span></li>`)
          .join('')}</ul>`,
      ),
    ],
    [
      'where a link to skip leads',
      'what a link skips',
      within('<a href="#after">تجاوز القصص</a><p tabindex="-1" id="after">آخر القصص المقترحة</p>'),
    ],
    ['tags alone', 'calls to follow and share', `${paragraphsOf(texts)}<p>#الري #سد_وادي_الزيتون</p>`],
    ['a label with its number', 'calls to follow and share', within('<p>التعليقات (12)</p>')],
    [
      'the label of a player',
      'parts of the page',
      within('<live-video-embed><div><span>مقطع</span> <span>كيف يُبنى السد؟</span></div></live-video-embed>'),
    ],
    [
      'a word of the newsroom on itself',
      'calls and notes of the newsroom',
      `${paragraphsOf(texts)}<div><p>الوادي صحيفة مستقلة يكتبها أهل المنطقة منذ عشر سنين، فشاركوا في استمرارنا.</p></div>`,
    ],
  ])('%s', (_, step, body) => {
    const reading = read(reportPage({ body }));
    expect(reading.body).toEqual(texts);
    expect(reading.removed.map((one) => one.step)).toContain(step);
  });

  it('but not a list whose items only begin with a link, nor what somebody said of support', () => {
    const items = ['<a href="/1">البلدية</a> تتولى نقل الأنابيب.', '<a href="/2">الوزارة</a> تدفع أجور العمال.'];
    const list = `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
    expect(read(reportPage({ body: within(list) })).body).toHaveLength(6);
    const said = 'وقال المزارعون في بيانهم إن استمرارنا في أرضنا حق لا يسقط بالتعويض وحده.';
    expect(read(reportPage({ body: paragraphsOf([...texts.slice(0, 3), said]) })).body.at(-1)).toBe(said);
  });

  it('a first paragraph that an advertisement parts from the rest is the text’s', () => {
    const body = `<section><p>${p0}</p></section><section class="ad"><p>إعلان</p></section><section><div>${paragraphsOf([p1, p2, p3])}</div></section>`;
    expect(read(reportPage({ body })).body).toEqual(texts);
  });
});

describe('titles', () => {
  const page = (head: string, body: string) =>
    `<html lang="ar"><head>${head}</head><body>${body}<div>${paragraphsOf(texts)}</div></body></html>`;
  const { title } = REPORT;
  it.each([
    [
      'not the site’s name that every page of it gives',
      page(
        `<title>${title} - صحيفة الوادي</title><meta property="og:title" content="صحيفة الوادي">`,
        `<h1>صحيفة الوادي</h1><h1>${title}</h1>`,
      ),
    ],
    [
      'the only heading over the text where the head has another one for searches',
      page(
        '<title>سد وادي الزيتون.. القصة الكاملة | الوادي</title><meta property="og:title" content="سد وادي الزيتون.. القصة الكاملة">',
        `<h1>${title}</h1>`,
      ),
    ],
    [
      'a bold line over the text where the window names the site alone, also in one cell with the text',
      `<title>صحيفة الوادي</title><table><tr><td><b><font size="5">${title}</font></b><br><br>${texts.join('<br><br>')}</td></tr></table>`,
    ],
  ])('%s', (_, html) => {
    const { article, body } = read(html);
    expect(article.blocks[0]).toEqual({ kind: 'title', text: title });
    expect(body).toEqual(texts);
  });

  it('no bold line where there are several, no heading that shares nothing with the head', () => {
    const titleOf = (html: string) => read(html).article.blocks.find(({ kind }) => kind === 'title');
    const bold = `<p><b>${title}</b></p><p>${p0}</p><p><b>المزارعون يطالبون بالتعويض قبل الموسم</b></p>`;
    expect(titleOf(page('<title>صحيفة الوادي</title>', bold))).toMatchObject({ text: 'صحيفة الوادي' });
    const head = `<title>${title}</title><meta property="og:title" content="${title}">`;
    expect(titleOf(page(head, '<h1>جريدة يومية مستقلة شاملة تأسست قديما</h1>'))).toMatchObject({ text: title });
  });
});
