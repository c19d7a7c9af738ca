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
