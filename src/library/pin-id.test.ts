import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../article/article.ts';
import { canonicalAddress, pinId } from './pin-id.ts';
import { sampleArticle } from './samples/drafts.ts';

describe('canonicalAddress', () => {
  it.each([
    ['https://akhbar.example/a/1', 'akhbar.example/a/1'],
    ['http://akhbar.example/a/1/', 'akhbar.example/a/1'],
    ['https://www.akhbar.example/a/1#comments', 'akhbar.example/a/1'],
    ['https://M.akhbar.example/a/1?utm_source=x&utm_medium=y&fbclid=z', 'akhbar.example/a/1'],
    ['https://www.m.akhbar.example/a/1', 'akhbar.example/a/1'],
    ['https://amp.akhbar.example/a/1', 'akhbar.example/a/1'],
    ['https://akhbar.example/a/1/amp', 'akhbar.example/a/1'],
    ['https://akhbar.example/a/1/amp/', 'akhbar.example/a/1'],
    ['https://akhbar.example/a/1.amp', 'akhbar.example/a/1'],
    ['https://akhbar.example/a/1?amp=1', 'akhbar.example/a/1'],
    ['https://akhbar.example/a/1?outputType=amp', 'akhbar.example/a/1'],
    ['https://akhbar-example.cdn.ampproject.org/c/s/www.akhbar.example/a/1/amp', 'akhbar.example/a/1'],
    ['https://www.google.com/amp/s/m.akhbar.example/a/1/amp', 'akhbar.example/a/1'],
    ['https://akhbar.example/خبر/1', 'akhbar.example/%D8%AE%D8%A8%D8%B1/1'],
    ['https://akhbar.example/%d8%ae%d8%a8%d8%b1/1', 'akhbar.example/%D8%AE%D8%A8%D8%B1/1'],
    ['https://akhbar.example/?b=2&a=1', 'akhbar.example?a=1&b=2'],
    ['https://akhbar.example:8443/a', 'akhbar.example:8443/a'],
    ['http://akhbar.example:80/a', 'akhbar.example/a'],
    ['https://akhbar.example./a', 'akhbar.example/a'],
    ['https://akhbar.example/#!/a/1', 'akhbar.example#!/a/1'],
    // not another dress of anything
    ['https://m.example/a', 'm.example/a'],
    ['https://media.akhbar.example/a', 'media.akhbar.example/a'],
    ['https://akhbar.example/example', 'akhbar.example/example'],
    ['https://akhbar.example/a?id=7', 'akhbar.example/a?id=7'],
    ['https://akhbar.example/A/1', 'akhbar.example/A/1'],
  ])('%s → %s', (address, canonical) => expect(canonicalAddress(address)).toBe(canonical));

  it.each(['javascript:alert(1)', 'file:///a.html', 'about:blank', '', 'akhbar'])('%s → nothing', (address) =>
    expect(canonicalAddress(address)).toBeNull(),
  );

  it('is settled after one go, and blind to company', () => {
    const address = fc.webUrl({ withQueryParameters: true, withFragments: true });
    fc.assert(
      fc.property(address, fc.constantFrom('utm_campaign=x', 'fbclid=1', 'gclid=2'), (url, company) => {
        const canonical = canonicalAddress(url);
        expect(canonicalAddress(`https://${canonical}`)).toBe(canonical);
        const dressed = new URL(url);
        dressed.search += (dressed.search ? '&' : '') + company;
        expect(canonicalAddress(dressed.href)).toBe(canonical);
      }),
    );
  });
});

describe('pinId', () => {
  const pasted = (...words: string[]): Article => ({
    ...sampleArticle(1),
    url: null,
    blocks: words.map((text) => ({ kind: 'paragraph', text })),
  });
  it('of pasted text is its words, whatever the spaces', async () => {
    const id = await pinId(pasted('هطل المطر', 'ثم توقف'));
    expect(id).toMatch(/^text:[0-9a-f]{64}$/);
    expect(await pinId(pasted(' هطل  المطر', '', 'ثم توقف '))).toBe(id);
    expect(await pinId(pasted('هطل المطر', 'ثم عاد'))).not.toBe(id);
  });
  it('of a selected part is its address and its words', async () => {
    const part = { ...pasted('هطل المطر'), url: 'https://akhbar.example/a/1' };
    const id = await pinId(part, { part: true });
    expect(id).toMatch(/^part:akhbar\.example\/a\/1 [0-9a-f]{64}$/);
    expect(id).not.toBe(await pinId(part));
    expect(id).not.toBe(await pinId({ ...pasted('ثم توقف'), url: part.url }, { part: true }));
    expect(await pinId(pasted('هطل المطر'), { part: true })).toBe(await pinId(pasted('هطل المطر')));
  });
  it('of a page is its address, whatever the words', async () => {
    expect(await pinId(sampleArticle(1, 'آخر'))).toBe(await pinId(sampleArticle(1)));
    expect(await pinId({ ...pasted('هطل المطر'), url: 'about:blank' })).toMatch(/^text:/);
  });
});
