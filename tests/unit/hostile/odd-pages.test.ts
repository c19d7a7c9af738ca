import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it, test } from 'vitest';
import { isBody } from '../../../src/article/text-of.ts';
import { rangeOf } from '../../../src/page/range-of.ts';
import { type PageReading, readPage } from '../../../src/page/read-page.ts';
import { pageOf, REPORT, reportPage } from '../../page-of.ts';
import { expectSound } from './sound-reading.ts';

const textsOf = ({ article }: PageReading): string[] =>
  article.blocks.flatMap((block) => (isBody(block) ? block.text : []));
const [FIRST, SECOND, THIRD] = REPORT.paragraphs;

const documentOf = (source: string, contentType: string): Document =>
  new JSDOM(source, { contentType, url: 'https://paper.example/a/1', virtualConsole: new VirtualConsole() }).window
    .document;

describe('documents without a page', () => {
  const without = (selector: string): Document => {
    const document = pageOf(reportPage());
    document.querySelector(selector)?.remove();
    return document;
  };

  test.each([
    ['an empty file', pageOf('')],
    ['no body', without('body')],
    ['no head', without('head')],
    ['no root element', without('html')],
    ['a frameset', pageOf('<html><head><title>x</title></head><frameset><frame src="a.html"></frameset></html>')],
    ['a feed', documentOf(`<rss><channel><item><title>${REPORT.title}</title></item></channel></rss>`, 'text/xml')],
    [
      'a picture',
      documentOf('<svg xmlns="http://www.w3.org/2000/svg"><title>x</title><text>x</text></svg>', 'image/svg+xml'),
    ],
  ])('%s is read as nothing, without an error', (name, document) => {
    const { verdict, article } = expectSound(document);
    if (name !== 'no head') expect([verdict.isArticle, article.blocks.filter(isBody)]).toEqual([false, []]);
  });

  it('reads an article as XML, past its processing instructions and CDATA', () => {
    const page = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><?php echo 1 ?><head><title>${REPORT.title}</title></head><body><h1>${REPORT.title}</h1><div><![CDATA[]]>${REPORT.paragraphs.map((text) => `<p>${text}</p>`).join('<?x y?>')}</div></body></html>`;
    expect(textsOf(expectSound(documentOf(page, 'application/xhtml+xml')))).toEqual(REPORT.paragraphs);
  });

  it('reads a plain text that the browser shows in a <pre>', () => {
    const document = pageOf('<pre></pre>');
    document.querySelector('pre')?.append([REPORT.title, ...REPORT.paragraphs].join('\n\n'));
    expectSound(document);
  });
});

describe('text that no reader sees', () => {
  const HIDDEN = 'هذه جملة طويلة لا يراها أي قارئ، قال الوزير إنها لا تظهر على الصفحة أبداً.';
  test.each([
    ['a template', `<template><p>${HIDDEN}</p></template>`],
    ['a drawing', `<svg><text>${HIDDEN}</text><foreignObject><p>${HIDDEN}</p></foreignObject></svg>`],
    ['a script', `<script>"${HIDDEN}"</script>`],
    ['a style', `<style>/* ${HIDDEN} */</style>`],
    ['a frame', `<iframe srcdoc="<p>${HIDDEN}</p>"></iframe>`],
    ['a field', `<textarea>${HIDDEN}</textarea>`],
    ['a comment', `<!-- ${HIDDEN} -->`],
  ])('%s stays out', (_, html) => {
    const body = `<p>${FIRST}</p>${html}<p>${SECOND}</p><p>${THIRD}</p>`;
    expect(textsOf(expectSound(pageOf(reportPage({ body }))))).toEqual([FIRST, SECOND, THIRD]);
  });
});

it('reads a page whose text stands in shadow roots without an error, in shadows in shadows too', () => {
  const document = pageOf(reportPage());
  let holder: Element = document.querySelector('.story') ?? document.body;
  for (let depth = 0; depth < 50; depth++) {
    const inner = document.createElement('div');
    inner.append(SECOND);
    holder.attachShadow({ mode: depth % 2 ? 'open' : 'closed' }).append(inner);
    holder = inner;
  }
  expectSound(document);
});

describe('a page that changes after it was read', () => {
  const open = () => {
    const document = pageOf(reportPage());
    const { article, places } = readPage(document);
    const spans = article.blocks.map((block, index) => ({
      block: index,
      start: 0,
      end: block.kind === 'post' ? 1 : block.text.length,
    }));
    return { document, ranges: () => spans.map((span) => rangeOf(places, span)) };
  };

  it('finds nothing any more where it was emptied', () => {
    const { document, ranges } = open();
    document.body.replaceChildren();
    expect(ranges().every((range) => range === null)).toBe(true);
  });

  const changeTexts = (change: (text: Text) => void) => (document: Document) => {
    for (const { firstChild } of document.querySelectorAll('p')) if (firstChild) change(firstChild as Text);
  };
  test.each<[string, (document: Document) => void]>([
    ['texts cut short', changeTexts((text) => text.deleteData(3, 999))],
    ['texts split', changeTexts((text) => void text.splitText(5))],
    ['texts emptied', changeTexts((text) => text.replaceData(0, 9999, ''))],
    ['paragraphs moved', (document) => document.body.prepend(...document.querySelectorAll('p'))],
    [
      'a body within the body',
      (document) => document.documentElement.append(document.createElement('div'), document.body),
    ],
    [
      'the article adopted elsewhere',
      (document) => void pageOf('').adoptNode(document.querySelector('main') ?? document.body),
    ],
    ['the body replaced', (document) => document.body.replaceWith(document.createElement('body'))],
  ])('gives a range inside the page or none: %s', (_, change) => {
    const { document, ranges } = open();
    change(document);
    for (const range of ranges()) {
      if (range === null) continue;
      expect(range.startContainer.isConnected && range.endContainer.isConnected).toBe(true);
      expect(range.startContainer.ownerDocument).toBe(document);
    }
  });
});
