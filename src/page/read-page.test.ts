import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageOf, paragraphsOf, REPORT, reportPage } from '../../tests/page-of.ts';
import { isBody } from '../article/text-of.ts';
import { readPage } from './read-page.ts';

const texts = REPORT.paragraphs;
const [p0, p1, p2, p3] = texts;
const url = 'https://paper.example/news/2024/dam';

function read(html: string, address = url) {
  const reading = readPage(pageOf(html, address));
  const { blocks } = reading.article;
  const textOfKind = (kind: string) =>
    blocks.flatMap((block) => (block.kind === kind && 'text' in block ? block.text : []))[0] ?? null;
  return {
    ...reading,
    title: textOfKind('title'),
    lead: textOfKind('lead'),
    body: blocks.filter(isBody).map(({ text }) => text),
    kinds: blocks.map(({ kind }) => kind),
  };
}

describe('the body, however it is laid out', () => {
  const wrap = (tag: string) => texts.map((text) => `<${tag}>${text}</${tag}>`).join('');
  it.each([
    ['paragraphs', paragraphsOf(texts)],
    ['a div for each', wrap('div')],
    [
      'a section with a div and a paragraph for each',
      texts.map((text) => `<div class="block block--text"><div><p>${text}</p></div></div>`).join(''),
    ],
    [
      'double line breaks with advertising between',
      `${p0}<br><br>${p1}<br><br><div class="ad-slot"><script>x()</script>إعلان</div><br><br>${p2}<br><br>${p3}`,
    ],
    ['single line breaks in one paragraph', `<p><span>${p0}</span><br><span>${p1}</span><br>${p2}<br>${p3}<br></p>`],
    ['bare text beside paragraphs', `${p0}<p>${p1}</p>${p2}<p>${p3}</p>`],
    [
      'custom elements',
      `<app-body><app-text>${p0}</app-text><app-text>${p1}</app-text><app-text>${p2}</app-text><app-text>${p3}</app-text></app-body>`,
    ],
    ['a table cell', `<table><tr><td><span>${texts.join('<br><br>')}</span></td><td>الطقس</td></tr></table>`],
    ['a form around everything', `<form action="/x">${paragraphsOf(texts)}</form>`],
    ['a class that lies', `<div class="content no-share has-comments">${paragraphsOf(texts)}</div>`],
    [
      'two parts of one class',
      `<div class="part">${paragraphsOf(texts.slice(0, 3))}</div><div class="ads">إعلان</div><div class="part"><p>${p3}</p></div>`,
    ],
    ['a first paragraph outside the box', `<p>${p0}</p><div class="rest">${paragraphsOf(texts.slice(1))}</div>`],
    ['a last paragraph outside the box', `<div class="rest">${paragraphsOf(texts.slice(0, 3))}</div><p>${p3}</p>`],
    ['paragraphs that are never closed', texts.map((text) => `<p>${text}`).join('')],
    ['markup that closes what it never opened', `</div></p>${paragraphsOf(texts)}</span></b>`],
  ])('%s', (_, body) => {
    expect(read(reportPage({ body })).body.filter((text) => text !== 'الطقس')).toEqual([...texts]);
  });

  it('keeps what stands inside a paragraph in one', () => {
    const body = `<p>${p0.replace('وزارة المياه', '<a href="/min">وزارة <b>المياه</b></a>')}</p><p>${p1}</p><p>${p2}</p>`;
    expect(read(reportPage({ body })).body).toEqual([p0, p1, p2]);
  });

  it('keeps a paragraph whole whatever its links are called, without words for screen readers', () => {
    const body = `<p>${p0.replace('سد', '<a class="tag hashtag" href="/t">سد</a>')}</p><p>${p1.replace(' سامي', '<span class="sr-only"> رابط</span> سامي')}</p><p>${p2}</p>`;
    expect(read(reportPage({ body })).body).toEqual([p0, p1, p2]);
  });

  it('keeps crossheads that begin like labels of the page', () => {
    const heads = [
      'إعلان الطوارئ',
      'نشر القوات',
      'تقرير دولي',
      'تحديث القوانين',
      'المزيد من العقوبات',
      'مشاركة واسعة',
      'تعليقات الخبراء',
    ];
    const body = heads.map((head, i) => `<h2>${head}</h2><p>${texts[i % 4]} وهذه هي الفقرة رقم ${i}.</p>`).join('');
    expect(read(reportPage({ body })).body.filter((_, i) => i % 2 === 0)).toEqual(heads);
  });

  it('joins a line that was only broken to fit', () => {
    expect(
      read(reportPage({ body: `<p>قالت الوزارة إن العمل بدأ،<br>وإن السد سيكتمل في العام المقبل.</p><p>${p1}</p>` }))
        .body[0],
    ).toBe('قالت الوزارة إن العمل بدأ، وإن السد سيكتمل في العام المقبل.');
  });

  it('tells headings, quotes and list items, also headings that are only short lines', () => {
    const body = `<p>${p0}</p><h2>مطالب المزارعين</h2><p>${p1}</p><p>موعد التسليم</p><p>${p2}</p><blockquote><p>لن نترك أرضنا.</p></blockquote><ul><li>المرحلة الأولى في الربيع</li><li>المرحلة الثانية في الخريف</li></ul><p>${p3}</p>`;
    expect(read(reportPage({ body })).kinds.slice(1)).toEqual([
      'paragraph',
      'heading',
      'paragraph',
      'heading',
      'paragraph',
      'quote',
      'list-item',
      'list-item',
      'paragraph',
    ]);
  });
});

describe('what is left out, and why', () => {
  it.each([
    ['<div class="related-box"><h4>اقرأ أيضاً</h4><a href="/1">الحكومة تقر الموازنة</a></div>', /parts/],
    ['<p>اقرأ أيضاً: <a href="/1">الحكومة تقر الموازنة الجديدة</a></p>', /related/],
    ['<p><strong>إقرأ المزيد: أسواق المدينة القديمة تستعيد روادها</strong></p>', /related/],
    ['<p><a href="/1">الحكومة تقر الموازنة الجديدة بعد جلسة طويلة</a></p>', /related/],
    ['<figure><img src="x.jpg"><figcaption>الوزير في موقع السد، الأحد (أرشيف).</figcaption></figure>', /parts/],
    ['<div class="image"><img src="x.jpg"><span>الوزير في موقع السد</span></div>', /parts/],
    ['<p><img src="x.jpg">الوزير في موقع السد الأحد</p>', /picture/],
    ['<p>© وكالة الوادي / ليلى حداد</p>', /picture/],
    ['<p class="follow"><a href="https://news.example">تابعوا أخبار الوادي عبر غوغل نيوز</a></p>', /follow/],
    ['<div class="share-bar"><a href="#">فيسبوك</a> <a href="#">إكس</a></div>', /parts/],
    ['<div style="display:none"><p>فقرة لا يراها القارئ ولا يجوز أن تظهر في الموجز.</p></div>', /parts/],
    ['<aside><p>صندوق جانبي عن تاريخ السدود في المحافظة الجنوبية منذ القرن الماضي.</p></aside>', /parts/],
    [`<p>${p0}</p>`, /repeats/],
  ])('%s', (extra, step) => {
    const { body, removed } = read(reportPage({ body: `<p>${p0}</p><p>${p1}</p>${extra}<p>${p2}</p><p>${p3}</p>` }));
    expect(body).toEqual([...texts]);
    expect(removed.map((one) => one.step).join()).toMatch(step);
    for (const { why, text } of removed) expect(why && text).toBeTruthy();
  });

  it('who, when and where from, standing in the body', () => {
    const meta =
      '<div><span>المصدر:</span><ul><li>(عمّان - الوادي)</li></ul><time datetime="2024-05-05T10:00+0300">05 مايو 2024</time></div><span>كتبت ليلى حداد</span>';
    const { body, article } = read(
      reportPage({
        head: '<meta name="author" content="(عمّان - الوادي)">',
        body: `${meta}${paragraphsOf(texts)}<p>--(بترا)</p>`,
      }),
    );
    expect(body).toEqual([...texts]);
    expect(article).toMatchObject({ byline: 'ليلى حداد', published: '2024-05-05T10:00:00+03:00' });
  });

  it('takes no date from a box of other stories, and English ones from the line under the title', () => {
    const related = '<div class="related"><a href="/1">خبر آخر</a><span>04 يناير 2022</span></div>';
    expect(read(reportPage({ body: `${related}${paragraphsOf(texts)}` })).article.published).toBeNull();
    expect(
      read(reportPage({ above: '<div>Posted by admin on January 5, 2022</div>', body: paragraphsOf(texts) })).article
        .published,
    ).toBe('2022-01-05');
  });

  it('names the author also where only markup keeps it from the date', () => {
    const above = '<div class="info"><span>كتب : رامي سعد</span><span>نشر في: 05-01-2022 | 10:30 ص</span></div>';
    expect(read(reportPage({ above })).article).toMatchObject({ byline: 'رامي سعد', published: '2022-01-05' });
    const named = '<div><a class="author-name" href="/a">ليلى حداد</a><time>5 يناير 2022</time></div>';
    expect(read(reportPage({ above: named })).article.byline).toBe('ليلى حداد');
  });

  it('other stories with summaries, comments, and a text of rules longer than the article', () => {
    const cards = Array.from(
      { length: 5 },
      (_, i) =>
        `<div class="card"><h3><a href="/${i}">خبر آخر رقم ${i} من المدينة</a></h3><p>ملخص قصير لخبر آخر لا صلة له بالسد رقم ${i}.</p></div>`,
    ).join('');
    const comments = `<div id="comments">${'<p>تعليق طويل من قارئ يشكر الصحيفة على التغطية ويسأل عن موعد افتتاح السد في الربيع المقبل.</p>'.repeat(9)}</div>`;
    const rules = `<div class="modal-window">${Array.from({ length: 12 }, (_, i) => `<p>القاعدة رقم ${i}: يحذف التعليق إذا كان لا يتفق مع محتوى المنشور أو يحرض على الكراهية.</p>`).join('')}</div>`;
    expect(read(reportPage({ below: `<section>${cards}</section>${comments}${rules}` })).body).toEqual([...texts]);
  });
});

describe('title and lead', () => {
  const page = (head: string, body: string) =>
    `<html lang="ar"><head>${head}</head><body>${body}<div class="story">${paragraphsOf(texts)}</div></body></html>`;

  it.each([
    [
      'an h2 without an h1',
      page(`<title>${REPORT.title} | صحيفة الوادي</title>`, `<h2 class="post-title">${REPORT.title}</h2>`),
    ],
    [
      'a logo in the h1',
      page(
        `<title>صحيفة الوادي - ${REPORT.title}</title><meta property="og:site_name" content="صحيفة الوادي">`,
        `<h1>صحيفة الوادي</h1><h2>${REPORT.title}</h2>`,
      ),
    ],
    [
      'no heading at all',
      page(`<title>${REPORT.title} - صحيفة الوادي</title><meta property="og:site_name" content="صحيفة الوادي">`, ''),
    ],
    ['no metadata at all', page('', `<h1>${REPORT.title}</h1>`)],
    [
      'a window title of something else',
      page('<title>خبر قديم من المدينة</title>', `<main><h1>${REPORT.title}</h1></main>`),
    ],
    [
      'a window that names only the site, over an h1 of its own behind a logo',
      page('<title>وكالة الوادي</title>', `<h1>وكالة الوادي</h1><div><h1>${REPORT.title}</h1></div>`),
    ],
    [
      'a window that names only the site, over a cell and a span named as the title',
      page(
        '<title>وكالة الوادي للأنباء</title>',
        `<marquee>إصابة عاملين في حريق بمصنع الورق وافتتاح الجسر الجديد أمام السيارات</marquee><div class="newstitle"><span class="title">${REPORT.title}</span></div>`,
      ),
    ],
    [
      'a head that lies a little',
      page(`<meta property="og:title" content="صحيفة الوادي - ${REPORT.title}">`, `<h1>${REPORT.title}</h1>`),
    ],
    [
      'script for a title in the head',
      page('<meta property="og:title" content="<script>alert(1)</script>">', `<h1>${REPORT.title}</h1>`),
    ],
  ])('finds the title: %s', (_, html) => {
    const { title, body } = read(html);
    expect(title).toBe(REPORT.title);
    expect(body).toEqual([...texts]);
  });

  it.each([
    ['named', `<div class="article-lead"><p>${REPORT.lead}</p></div>`, ''],
    ['described in the head', `<p>${REPORT.lead}</p>`, `<meta name="description" content="${REPORT.lead}">`],
    [
      'described, cut short',
      `<p>${REPORT.lead}</p>`,
      `<meta property="og:description" content="${REPORT.lead.slice(0, 80)}...">`,
    ],
    ['a second heading', `<h2>${REPORT.lead}</h2>`, ''],
  ])('finds the lead: %s', (_, above, head) => {
    const { lead, body, kinds } = read(reportPage({ above, head }));
    expect(lead).toBe(REPORT.lead);
    expect(body).toEqual([...texts]);
    expect(kinds.slice(0, 2)).toEqual(['title', 'lead']);
  });

  it('finds a lead inside the body by its name, and takes a first paragraph that only describes for none', () => {
    expect(read(reportPage({ body: `<p class="standfirst">${REPORT.lead}</p>${paragraphsOf(texts)}` })).lead).toBe(
      REPORT.lead,
    );
    const bold = `<p><strong>${REPORT.lead}</strong></p>${paragraphsOf(texts)}`;
    expect(read(reportPage({ body: bold, head: `<meta name="description" content="${REPORT.lead}">` })).lead).toBe(
      REPORT.lead,
    );
    expect(read(reportPage({ body: bold })).lead).toBeNull();
    const described = read(reportPage({ head: `<meta name="description" content="${p0}">` }));
    expect(described.lead).toBeNull();
    expect(described.body).toEqual([...texts]);
  });

  it('drops a lead given again as the first paragraph', () => {
    const { lead, body } = read(
      reportPage({ above: `<p class="lead">${REPORT.lead}</p>`, body: paragraphsOf([REPORT.lead, ...texts]) }),
    );
    expect([lead, body]).toEqual([REPORT.lead, [...texts]]);
  });
});

describe('posts stand in their places', () => {
  it('among the paragraphs, also in figures; never from menus and side columns', () => {
    const quote =
      '<blockquote class="twitter-tweet"><p>Work begins.</p>— Dam (@dam) <a href="https://x.com/dam/status/1111111111">May 5, 2024</a></blockquote>';
    const body = `<p>${p0}</p>${quote}<p>${p1}</p><figure><div data-tweet-id="2222222222"></div></figure><p>${p2}</p><p>https://x.com/dam/status/3333333333</p><p>${p3}</p>`;
    const below = '<div class="related"><iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe></div>';
    const { kinds, article } = read(reportPage({ body, below }));
    expect(kinds).toEqual(['title', 'paragraph', 'post', 'paragraph', 'post', 'paragraph', 'post', 'paragraph']);
    expect(article.blocks.flatMap((block) => (block.kind === 'post' ? block.post.id : []))).toEqual([
      '1111111111',
      '2222222222',
      '3333333333',
    ]);
  });

  it('count once where placeholder and frame both stand', () => {
    const body = `<p>${p0}</p><div data-tweet-id="2222222222"></div><iframe data-tweet-id="2222222222"></iframe><p>${p1}</p><p>${p2}</p>`;
    expect(read(reportPage({ body })).kinds.filter((kind) => kind === 'post')).toHaveLength(1);
  });
});

describe('hostile and broken pages', () => {
  it('believes no value that is not what it says', () => {
    const head = `<meta property="article:published_time" content="نُشر هذا الخبر يوم الأحد"><meta name="author" content="<img onerror=x>"><meta property="og:url" content="javascript:alert(1)">
<link rel="canonical" href="https://[x"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"soon","author":{"name":["javascript:alert(1)"]}, broken</script>`;
    const { article } = read(reportPage({ head }));
    expect(article).toMatchObject({ url, byline: null, published: null, updated: null });
  });

  it('survives broken JSON-LD, reads graphs, arrays and references', () => {
    const head = `<script type="application/ld+json">{"broken": </script><script type="application/ld+json">[{"@context":"https://schema.org","@graph":[{"@type":"Person","@id":"#a","name":"ليلى حداد"},
{"@type":["NewsArticle"],"headline":"${REPORT.title}","datePublished":"2024-05-05T10:00:00+03:00","dateModified":"2024-05-05T12:00:00+03:00","author":{"@id":"#a"},}]}]</script>`;
    expect(read(reportPage({ head })).article).toMatchObject({
      byline: 'ليلى حداد',
      published: '2024-05-05T10:00:00+03:00',
      updated: '2024-05-05T12:00:00+03:00',
    });
  });

  it('believes no update before the publication and no local clock stamped with Z', () => {
    const head =
      '<meta property="article:published_time" content="2024-05-05T10:30:00Z"><meta property="article:modified_time" content="2024-05-01T10:30:00Z">';
    expect(read(reportPage({ head, above: '<span>الأحد 05 مايو 2024 10:30 ص</span>' })).article).toMatchObject({
      published: '2024-05-05',
      updated: null,
    });
    expect(read(reportPage({ head, above: '<span>الأحد 05 مايو 2024 01:30 م</span>' })).article).toMatchObject({
      published: '2024-05-05T10:30:00Z',
    });
  });

  it('gives a clear answer to a page without its text', () => {
    const { verdict, body } = read(
      reportPage({ head: '<meta property="og:type" content="article">', body: '<p>للمشتركين فقط.</p>' }),
    );
    expect(body).toEqual([]);
    expect(verdict).toMatchObject({ isArticle: true, language: 'ar' });
    expect(verdict.why).toContain('not on the page');
  });

  it.each(['', '<html></html>', '<frameset><frame></frameset>', '<p>', '<!-- -->'])(
    'reads %j without a fault',
    (html) => {
      expect(read(html).verdict.isArticle).toBe(false);
    },
  );

  it('reads what there is when asked to', () => {
    const reading = readPage(pageOf(`<nav><p>${p0}</p></nav>`), { anyway: true });
    expect(reading.article.blocks).toHaveLength(1);
    expect(reading.places).toHaveLength(1);
  });

  it('does not change the page', () => {
    const document = pageOf(reportPage());
    const before = document.documentElement.outerHTML;
    readPage(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('never fails on any soup of tags, and gives every block its place', () => {
    const value = fc.constantFrom(
      'articleBody',
      'share',
      'twitter-tweet',
      'javascript:alert(1)',
      'https://x.com/a/status/12345678',
      '{',
      '2024-99-99',
      'display:none',
      p0,
    );
    const name = fc.constantFrom(
      'class',
      'id',
      'itemprop',
      'style',
      'href',
      'src',
      'data-tweet-id',
      'datetime',
      'content',
      'hidden',
      'role',
      'cite',
    );
    const tag = fc.constantFrom(
      'div',
      'p',
      'a',
      'h1',
      'h2',
      'br',
      'li',
      'blockquote',
      'iframe',
      'time',
      'figure',
      'table',
      'svg',
      'article',
      'x-y',
      'script',
      'meta',
      'body',
      'template',
    );
    const text = fc.constantFrom(
      ...texts,
      'اقرأ أيضاً',
      '24 نيسان 2020',
      '— ا (@b) May 5, 2024',
      '<',
      '&',
      '',
      ']]>',
      '\u0000',
      '<!--',
    );
    const piece = fc.oneof(
      fc.tuple(tag, name, value).map(([t, n, v]) => `<${t} ${n}="${v}">`),
      tag.map((t) => `</${t}>`),
      text,
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { article, places } = readPage(pageOf(pieces.join(''), url), { anyway: true });
        expect(places).toHaveLength(article.blocks.length);
        for (const block of article.blocks) if (block.kind !== 'post') expect(block.text).not.toBe('');
        for (const address of [
          article.url,
          ...article.blocks.flatMap((block) => (block.kind === 'post' ? block.post.url : [])),
        ]) {
          if (address !== null) expect(address).toMatch(/^https?:\/\//);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is quick on a thousand paragraphs and on three thousand nested elements', () => {
    const many = pageOf(
      reportPage({ body: paragraphsOf(Array.from({ length: 1000 }, (_, i) => `${p1} الفقرة رقم ${i}.`)) }),
      url,
    );
    const deep = pageOf(reportPage({ body: `${paragraphsOf(texts)}${'<div>'.repeat(3000)}` }), url);
    const start = performance.now();
    expect(readPage(many).article.blocks).toHaveLength(1001);
    expect(readPage(deep).article.blocks).toHaveLength(5);
    expect(performance.now() - start).toBeLessThan(10_000); // two seconds on a quiet machine under jsdom
  });
});
