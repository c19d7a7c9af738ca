import { describe, expect, it } from 'vitest';
import { pageOf, paragraphsOf, REPORT } from '../../../tests/page-of.ts';
import { findProse } from './find-prose.ts';
import { isHomeOrWiki, isListing } from './is-listing.ts';
import { mayBeArabic, mayBeArabicPage } from './may-be-arabic.ts';
import { bodyInData, readKind } from './read-kind.ts';

const at = (path: string) => new URL(path, 'https://paper.example');

describe('addresses', () => {
  it.each([
    '/',
    '/ar/',
    '/ar/home',
    '/index.php',
    '/m/',
    '/Default.aspx',
    '/?s=سد',
    '/?lang=ar',
    '/wiki/%D8%B3%D8%AF',
    '/ar/wiki/x',
  ])('%s is a home, search or wiki page', (path) => {
    expect(isHomeOrWiki(at(path))).toBe(true);
  });

  it.each(['/?p=12', '/index.php?option=news&id=7', '/#/story/4', '/ar/home/article/12/x', '/arabic-culture-week'])(
    '%s may be an article',
    (path) => {
      expect(isHomeOrWiki(at(path))).toBe(false);
    },
  );

  it.each([
    '/search-results?text=x',
    '/search.aspx?q=x',
    '/tag/dam/page/2',
    '/ar/author/sami',
    '/category/politics/local',
    '/topics/c404v027pd4t',
    '/forums/cars/',
    '/threads/51/',
    '/news?q=%D8%B3%D8%AF',
    '/about-us/',
    '/page/privacy-policy',
    '/%D9%88%D8%B3%D9%85/%D8%B3%D8%AF',
    '/%E0%A4%A/tag/x',
  ])('%s is no article', (path) => {
    expect(isListing(at(path))).toBe(true);
  });

  it.each([
    '/category/politics/1234567-dam',
    '/archive/123456/dam',
    '/articles/authors/2110101',
    '/category/news/2024/5/1/dam',
    '/Section-34/dam-41',
    '/archives/123',
    '/story.php?q=4123',
    '/2024/5/1/searching-for-water',
    '/news/about-the-dam',
  ])('%s may be an article', (path) => {
    expect(isListing(at(path))).toBe(false);
  });
});

describe('mayBeArabicPage', () => {
  const prose = REPORT.paragraphs.join(' ');
  it.each([
    ['its title', `<title>${REPORT.title}</title><div>${prose}</div>`, true],
    ['a heading', `<h2>${REPORT.title}</h2><div>${prose}</div>`, true],
    ['its paragraphs', `${'<p>English words.</p>'.repeat(60)}${paragraphsOf(REPORT.paragraphs).repeat(8)}`, true],
    ['its language', `<html lang="ar-EG"><div>${prose}</div>`, true],
    ['its direction', `<html dir="rtl"><div>${prose}</div>`, true],
    ['nothing', `<title>News</title><h1>News</h1><p>English words.</p>`, false],
    ['a direction alone', `<html dir="rtl"><p>English words.</p>`, false],
  ])('looks on where a page shows by %s that it may be', (_, html, expected) => {
    expect(mayBeArabicPage(pageOf(html))).toBe(expected);
  });
});

describe('mayBeArabic', () => {
  const arabic = REPORT.paragraphs.join('\n');
  const english = 'The ministry announced that the new dam will provide water to more than a thousand farms. '.repeat(
    20,
  );

  it('finds a sentence in the midst of another language, of scripts and of menus', () => {
    expect(mayBeArabic(arabic)).toBe(true);
    expect(mayBeArabic(`${english}\n${arabic}\n${english}`)).toBe(true);
    expect(mayBeArabic(`var a = {"b": 1};\n الرئيسية\n سياسة\n ${REPORT.title} اليوم`)).toBe(true);
    expect(mayBeArabic('أَعْلَنَتِ الوِزارَةُ اليَوْمَ بَدْءَ العَمَلِ فِي السَّدِّ بَعْدَ تَأْخِيرٍ')).toBe(true);
  });

  it.each([
    ['English', english],
    ['a few Arabic words', `${english} اقرأ هذا بالعربية ${english}`],
    [
      'Persian',
      'وزارت نیرو اعلام کرد که سد جدید آب بیش از هزار مزرعه را تأمین خواهد کرد و کشاورزان خوشحال هستند. '.repeat(5),
    ],
    ['Urdu', 'وزیر نے کہا کہ پل کی وجہ سے دونوں کناروں کے درمیان سفر کا وقت کم ہو جائے گا۔ '.repeat(5)],
    ['nothing', ''],
  ])('says no to %s', (_, text) => {
    expect(mayBeArabic(text)).toBe(false);
  });

  it('takes no longer for a page made to keep it busy', () => {
    const start = performance.now();
    for (const busy of ['سد '.repeat(7).concat('x'), 'س', 'س1', '،']) mayBeArabic(busy.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

describe('readKind', () => {
  const data = (json: string) => `<script type="application/ld+json">${json}</script>`;
  it.each([
    [
      'an article in a graph',
      data('{"@graph":[{"@type":"WebPage"},{"@type":["Article","NewsArticle"]}]}'),
      true,
      false,
    ],
    ['broken data', data('{"@type":"NewsArticle","headline":"x"'), true, false],
    [
      'a live blog with its updates',
      data(
        '{"@type":"LiveBlogPosting","liveBlogUpdate":[{"@type":"BlogPosting"},{"@type":"BlogPosting"},{"@type":"BlogPosting"}]}',
      ),
      true,
      false,
    ],
    [
      'a list of articles',
      data(
        '{"@type":"CollectionPage","hasPart":[{"@type":"NewsArticle"},{"@type":"NewsArticle"},{"@type":"NewsArticle"}]}',
      ),
      false,
      true,
    ],
    ['a thread', data('{"@type":"https://schema.org/DiscussionForumPosting"}'), false, true],
    ['an article on a person', data('[{"@type":"ProfilePage"},{"@type":"NewsArticle"}]'), true, false],
    ['microdata', '<div itemscope itemtype="http://schema.org/NewsArticle"></div>', true, false],
    ['a product by OpenGraph', '<meta property="og:type" content="product">', false, true],
    ['a time of publication', '<meta property="article:published_time" content="2024-01-01">', true, false],
    ['og:type alone, which sites give to every page', '<meta property="og:type" content="article">', false, false],
    [
      'a wiki that calls its page an article',
      `${data('{"@type":"Article"}')}<a href="/w?a=1&action=edit">عدل</a><a href="/w?a=2&action=edit">عدل</a>`,
      false,
      true,
    ],
    [
      'a wiki by its footnotes',
      '<a href="#cite_note-1">1</a><a href="#cite_note-2">2</a><a href="#cite_note-3">3</a>',
      false,
      true,
    ],
    ['a forum by its program', '<meta name="generator" content="vBulletin 3.8.7">', false, true],
    ['a forum by its members', '<a href="member.php?u=4">سامي</a><a href="member.php?u=9">ليلى</a>', false, true],
    ['nothing', '', false, false],
  ])('%s', (_, html, isArticle, isOther) => {
    expect(readKind(pageOf(html))).toEqual({ isArticle, isOther });
  });

  it('finds the text of a page that draws itself later', () => {
    expect(bodyInData(pageOf(data('{"@type":"NewsArticle","articleBody":"\\u0642\\u0627\\u0644 \\"نعم\\""}')))).toBe(
      'قال "نعم"',
    );
    expect(bodyInData(pageOf(data('{"articleBody": 5}')))).toBe('');
  });
});

describe('findProse', () => {
  const [first, second] = REPORT.paragraphs;
  const rows = (open: string, close: string) => REPORT.paragraphs.map((text) => `${open}${text}${close}`).join('');

  it('finds the place with most prose', () => {
    const html = `<div><div><p>${first}</p></div></div><div><div class="story">${paragraphsOf(REPORT.paragraphs)}</div></div>`;
    expect(findProse(pageOf(html), false)).toBe(REPORT.paragraphs.join('\n'));
  });

  it('takes places that repeat for a list or a thread, unless the page is one article by its own word', () => {
    const thread = rows(
      '<div class="post"><div class="user">سامي</div><div class="text"><div class="in">',
      '</div></div></div>',
    );
    expect(findProse(pageOf(thread), false)).toBe('');
    expect(findProse(pageOf(thread), true)).not.toBe('');
    expect(findProse(pageOf(`<div class="body">${rows('<div class="p">', '</div>')}</div>`), false)).not.toBe('');
  });

  it('leaves out what stands under linked lines, where there are many', () => {
    const cards = rows(`<div class="text"><a href="/x">${REPORT.title}</a><p>`, '</p></div>');
    expect(findProse(pageOf(`<main>${cards}</main>`), true)).toBe('');
    const also = `<main><p>${first}</p><p><a href="/x">${REPORT.title}</a></p><p>${second}</p></main>`;
    expect(findProse(pageOf(also), true)).toContain(second);
  });
});
