import { describe, expect, test } from 'vitest';
import { DEEP, grown, LONG, MANY } from './large-pages.ts';
import { expectSound } from './sound-reading.ts';

/** In `npm test` pages above any real one; in `npm run test:long` 100,000 nodes, 5,000 levels, 10 MB. */
const isLong = process.env.KHULASA_LONG !== undefined;
const SIZES = isLong ? { many: 100_000, deep: 5000, long: 5_000_000 } : { many: 1500, deep: 150, long: 200_000 };
const TIME = isLong ? 600_000 : 60_000; // ms

/** Processor time of some work, in ms: what else the machine does counts little. */
function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const medianOf = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/**
 * How much dearer a page is than one half its size: 2 where time grows with the page, 4 where it grows with its square.
 * jsdom itself climbs a tree step by step, so the bound is loose for nested pages.
 */
function growth(grow: (typeof MANY)[string], size: number): number {
  const costOf = (of: number) => medianOf([1, 2, 3].map(() => cost(() => void expectSound(grown(grow, of)))));
  costOf(size / 2); // warms up
  return costOf(size) / costOf(size / 2);
}

describe.each([
  ['many nodes', MANY, SIZES.many, 3.5],
  ['nested deep', DEEP, SIZES.deep, 6],
  ['much text', LONG, SIZES.long, 3.5],
] as const)('%s', (_, pages, size, most) => {
  test.each(Object.entries(pages))(
    '%s',
    (_name, grow) => {
      expect(expectSound(grown(grow, size)).article.blocks.length).toBeGreaterThan(0);
      if (isLong) expect(growth(grow, size)).toBeLessThan(most);
    },
    TIME,
  );
});

test(
  'time grows with the page and no faster',
  () => {
    const { paragraphs, sentences } = {
      paragraphs: MANY['paragraphs one after another'],
      sentences: DEEP['a sentence at every level'],
    };
    if (!paragraphs || !sentences) throw new TypeError('the pages have other names');
    expect(growth(paragraphs, SIZES.many)).toBeLessThan(3.5);
    expect(growth(sentences, SIZES.deep)).toBeLessThan(6);
  },
  TIME,
);
