import { describe, expect, it } from 'vitest';
import { pageOf, paragraphsOf, REPORT, reportPage } from '../../tests/page-of.ts';
import { detectArticle, hasArticleShape } from './is-article-page.ts';

const teaser = (i: number) =>
  `<div class="card"><a href="/${i}"><h3>${REPORT.title} ${i}</h3></a><p>${REPORT.paragraphs[i % 4]}</p></div>`;
const cards = Array.from({ length: 12 }, (_, i) => teaser(i)).join('');
const flat = Array.from(
  { length: 12 },
  (_, i) => `<h3><a href="/${i}">${REPORT.title} ${i}</a></h3><p>${REPORT.paragraphs[i % 4]}</p>`,
).join('');
const at = 'https://paper.example/news/2024/dam';

describe('detectArticle', () => {
  it('lights up on an article, also without paragraphs in its markup', () => {
    expect(detectArticle(pageOf(reportPage(), at))).toBe(true);
    expect(detectArticle(pageOf(reportPage({ body: REPORT.paragraphs.join('<br><br>') }), at))).toBe(true);
    expect(
      detectArticle(pageOf(reportPage({ below: `<section class="more">${cards.slice(0, 1500)}</section>` }), at)),
    ).toBe(true);
  });

  it.each([
    ['a home page by its address', reportPage(), 'https://paper.example/'],
    ['an Arabic home page', reportPage(), 'https://paper.example/ar/'],
    ['a search page', reportPage(), 'https://paper.example/?s=سد'],
    ['a tag page', reportPage(), 'https://paper.example/tag/dam'],
    ['a page of cards', reportPage({ body: cards }), 'https://paper.example/politics'],
    ['a page of linked titles with summaries', reportPage({ body: flat }), 'https://paper.example/politics'],
    [
      'a page of links',
      reportPage({
        body: `<ul>${'<li><a href="/x">فوز المنتخب في مباراته الأولى أمام ضيفه بهدفين في الرياض.</a></li>'.repeat(30)}</ul>`,
      }),
      'https://paper.example/sport',
    ],
    ['an empty page', '', at],
    [
      'a Persian article',
      reportPage({
        body: paragraphsOf(
          Array(5).fill(
            'وزارت نیرو اعلام کرد که سد جدید آب بیش از هزار مزرعه را تأمین خواهد کرد و کشاورزان خوشحال هستند.',
          ),
        ),
      }),
      at,
    ],
    [
      'an English article',
      reportPage({
        body: paragraphsOf(
          Array(5).fill(
            'The ministry announced that the new dam will provide water to more than a thousand farms in the south.',
          ),
        ),
      }),
      at,
    ],
  ])('stays dark on %s', (_, html, url) => {
    expect(detectArticle(pageOf(html, url))).toBe(false);
  });

  it('tells the shape of an article in any language', () => {
    const english = paragraphsOf(
      Array(5).fill(
        'The ministry announced that the new dam will provide water to more than a thousand farms in the south.',
      ),
    );
    expect(hasArticleShape(pageOf(reportPage({ body: english }), at))).toBe(true);
  });

  it('takes a post of a site without speaking addresses for an article', () => {
    expect(detectArticle(pageOf(reportPage(), 'https://paper.example/?p=12'))).toBe(true);
  });

  it('takes one sentence under its headline for a flash where the page calls itself an article', () => {
    const body = `<p>${REPORT.paragraphs[0]}</p>`;
    const head = '<meta property="article:published_time" content="2024-05-01T10:00:00Z">';
    expect(detectArticle(pageOf(reportPage({ body, head }), at))).toBe(true);
    expect(detectArticle(pageOf(reportPage({ body }), at))).toBe(false);
  });

  it('takes an article on the front pages of a forum for one, and its threads for none', () => {
    const forum = reportPage({ head: '<meta name="generator" content="vBulletin 4.2.2">' });
    expect(detectArticle(pageOf(forum, 'https://paper.example/content.php?r=12'))).toBe(true);
    expect(detectArticle(pageOf(forum, 'https://paper.example/showthread.php?t=12'))).toBe(false);
  });
});
