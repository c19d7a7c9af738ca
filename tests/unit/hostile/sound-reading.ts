import * as v from 'valibot';
import { expect } from 'vitest';
import { readingSchema } from '../../../src/browser/reading-schema.ts';
import { foldNodes, foldSpace } from '../../../src/page/fold-space.ts';
import { detectArticle } from '../../../src/page/is-article-page.ts';
import { rangeOf } from '../../../src/page/range-of.ts';
import { type PageReading, readPage } from '../../../src/page/read-page.ts';
import { pageOf } from '../../page-of.ts';

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** All that a page says besides the text it shows: its head, its attributes, its scripts' strings. */
function saidElsewhere(document: Document): Set<string> {
  const attributes = Array.from(document.querySelectorAll('*'), (element) =>
    Array.from(element.attributes, ({ value }) => value).join('\n'),
  );
  const scripts = Array.from(document.querySelectorAll('script, template, noscript, title'), ({ textContent }) =>
    (textContent ?? '')
      .replace(/\\[nrtbf]/g, ' ')
      .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  );
  // Entities inside strings, and inside those: as a browser resolves them, without a line of the reader.
  const decode = (text: string): string =>
    pageOf(`<textarea>\n${text.replaceAll('<', '&lt;')}</textarea>`).querySelector('textarea')?.value ?? '';
  const said = [...attributes, ...scripts].join('\n');
  return new Set([...wordsOf(said), ...wordsOf(decode(said)), ...wordsOf(decode(decode(said)))]);
}

/** Every text block stands in the page: its nodes fold to its text, its span finds a live range; a block without a place is said in the page's head. */
function expectFound(document: Document, { article, places }: PageReading): void {
  expect(places.length).toBe(article.blocks.length);
  article.blocks.forEach((block, index) => {
    const place = places[index];
    if (!place) {
      expect(block.kind).not.toBe('post');
      const said = saidElsewhere(document);
      if (block.kind !== 'post') expect(wordsOf(block.text).filter((word) => !said.has(word))).toEqual([]);
      return;
    }
    expect(place.element.isConnected).toBe(true);
    if (block.kind === 'post') return;
    expect(foldSpace(block.text)).toBe(block.text);
    expect(block.text).not.toBe('');
    expect(place.nodes.every((node) => node.isConnected)).toBe(true);
    expect(foldNodes(place.nodes)).toContain(block.text);
    expect(rangeOf(places, { block: index, start: 0, end: block.text.length })).not.toBeNull();
  });
}

const isWebAddress = (url: string | null): boolean => url === null || /^https?:\/\//i.test(url);

/**
 * What holds for the reading of any document whatever: it ends, throws nothing, changes nothing, finds only what is there,
 * links only to the web, and is what the rest of the extension accepts. Gives the reading.
 */
export function expectSound(document: Document, url?: string): PageReading {
  const before = document.documentElement?.outerHTML;
  detectArticle(document);
  const page = readPage(document, url ? { url } : {});
  readPage(document, { anyway: true });
  expect(document.documentElement?.outerHTML === before, 'the page has changed').toBe(true);

  const { places: _, ...reading } = page;
  expect(v.safeParse(readingSchema, reading).issues).toBeUndefined();
  expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
  expect(isWebAddress(page.article.url)).toBe(true);
  for (const block of page.article.blocks)
    if (block.kind === 'post') expect(isWebAddress(block.post.url), `${block.post.url}`).toBe(true);
  expectFound(document, page);
  return page;
}
