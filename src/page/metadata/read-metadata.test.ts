import { describe, expect, it } from 'vitest';
import { pageOf } from '../../../tests/page-of.ts';
import { plainText, resolveReferences } from './plain-text.ts';
import { readMetadata } from './read-metadata.ts';

const read = (head: string, body = '') =>
  readMetadata(pageOf(`<!doctype html><html lang="ar"><head>${head}</head><body>${body}</body></html>`));
const linked = (...values: unknown[]) =>
  values.map((value) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`).join('');
const values = (claims: readonly { value: string }[]) => claims.map(({ value }) => value);

describe('linked data', () => {
  it.each([
    ['a name', { author: 'ليلى حداد' }],
    ['a person', { author: { '@type': 'Person', name: 'ليلى حداد' } }],
    ['a name in a list', { author: [{ name: ['ليلى حداد'] }] }],
    ['a creator', { creator: 'ليلى حداد' }],
    ['character references', { author: { name: 'ليل&#x649; حداد' } }],
  ])('takes an author given as %s', (_, given) => {
    expect(read(linked({ '@type': 'NewsArticle', ...given })).authors).toEqual(['ليلى حداد']);
  });

  it('takes an author by reference', () => {
    const graph = [
      { '@type': 'Article', author: { '@id': '#p' } },
      { '@type': 'Person', '@id': '#p', name: 'ليلى حداد' },
    ];
    expect(read(linked({ '@graph': graph })).authors).toEqual(['ليلى حداد']);
    expect(read(linked({ '@type': 'Article', author: '#p' }, graph[1])).authors).toEqual(['ليلى حداد']);
  });

  it.each([
    'NewsArticle',
    'OpinionNewsArticle',
    'LiveBlogPosting',
    'http://schema.org/ReportageNewsArticle',
    'BlogPosting',
  ])('knows %s for an article', (type) => {
    expect(read(linked({ '@type': [type] })).declared).toBe(true);
  });

  it('passes by what lists other articles, and takes the one that is called as the page', () => {
    const other = {
      '@type': 'NewsArticle',
      headline: 'سباق القوارب ينطلق السبت',
      datePublished: '2024-02-07',
      author: 'قسم',
    };
    const own = { '@type': 'NewsArticle', headline: 'الميناء يبدأ مرحلته الثانية', datePublished: '2024-02-08' };
    const title = '<title>الميناء يبدأ مرحلته الثانية | وادي</title>';
    expect(values(read(linked({ '@type': 'ItemList', itemListElement: [{ item: other }] })).published)).toEqual([]);
    expect(values(read(title + linked(other, own)).published)).toEqual(['2024-02-08']);
  });

  it('knows the date of a page or a video where there is no article, and calls neither an article', () => {
    const { declared, published } = read(linked({ '@type': 'VideoObject', uploadDate: '2024-02-07T10:00:00Z' }));
    expect({ declared, published: values(published) }).toEqual({
      declared: false,
      published: ['2024-02-07T10:00:00Z'],
    });
  });

  it('carries the text a second time', () => {
    expect(read(linked({ '@type': 'NewsArticle', articleBody: 'قال&nbsp;الوزير.' })).articleBody).toBe('قال الوزير.');
  });

  it('gives up on what is too large or no JSON at all', () => {
    expect(read(`<script type="application/ld+json">${'['.repeat(700_000)}</script>`).declared).toBe(false);
    expect(read('<script type="application/ld+json">window.x = function() { return "{" }</script>').declared).toBe(
      false,
    );
  });
});

describe('claims', () => {
  it('stand in the order in which they are believed, with their source', () => {
    const head =
      '<meta property="article:published_time" content="2022-01-05T10:00:00+02:00"><meta itemprop="datePublished" content="2022-01-03">' +
      linked({ '@type': 'Article', datePublished: '2022-01-04', dateCreated: '2021-12-01' });
    expect(read(head).published).toEqual([
      { value: '2022-01-04', source: 'json-ld' },
      { value: '2022-01-05T10:00:00+02:00', source: 'head' },
      { value: '2022-01-03', source: 'head' },
      { value: '2021-12-01', source: 'json-ld' },
    ]);
  });

  it('take microdata of the article alone', () => {
    const body = `<ul><li itemscope itemtype="https://schema.org/Article"><time itemprop="datePublished" datetime="2022-01-01">1</time></li></ul>
<div itemscope itemtype="https://schema.org/NewsArticle"><div itemscope itemtype="https://schema.org/Article"><b itemprop="author">قسم الرياضة</b></div>
<span itemprop="author" itemscope><b itemprop="name">ليلى حداد</b></span><time itemprop="datePublished" datetime="2022-01-05">5</time><div itemprop="articleBody">نص</div></div>`;
    const { published, authors, declared } = read('', body);
    expect({ published: values(published), authors, declared }).toEqual({
      published: ['2022-01-05'],
      authors: ['ليلى حداد'],
      declared: true,
    });
  });

  it('know the author of a card, and no site for a title', () => {
    const head =
      '<meta property="og:site_name" content="وادي نيوز"><meta property="og:title" content="موقع وادي نيوز"><meta name="twitter:label1" content="كُتب بواسطة"><meta name="twitter:data1" content="سلمى الدريدي">';
    expect(read(head)).toMatchObject({ titles: [], authors: ['سلمى الدريدي'] });
  });
});

describe('plain text', () => {
  it.each([
    ['&amp;quot;أ&#x62E;بار&amp;quot;', '"أخبار"'],
    ['&laquo;&#1606;&#1593;&#1605;&raquo;&nbsp;', '«نعم»\u00a0'.replace('\u00a0', ' ')],
    ['&unknown; &#0; &#x110000;', '&unknown;  '],
    ['a & b', 'a & b'],
  ])('%s', (text, resolved) => {
    expect(resolveReferences(text)).toBe(resolved);
  });

  it.each([
    '<b>س</b>',
    '&lt;script&gt;',
    'javascript:alert(1)',
    '{{ title }}',
    'undefined',
    'null',
    '',
    'س'.repeat(500),
  ])('is not %s', (text) => {
    expect(plainText(text)).toBeNull();
  });
});
