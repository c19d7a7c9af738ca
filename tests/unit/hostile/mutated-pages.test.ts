import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { test } from 'vitest';
import { decodePage } from '../../../tools/decode-page.ts';
import { pageOf } from '../../page-of.ts';
import { mutateAll, mutations, tear, tears } from './mutate-page.ts';
import { expectSound } from './sound-reading.ts';

/** How many pages each test tries: a few seconds' worth, always the same, in `npm test`; as many as asked, always others, in `npm run test:long`. */
const LONG = Number(process.env.KHULASA_LONG ?? 0);
const RUNS = LONG ? { numRuns: LONG } : { numRuns: 20, seed: 20_240_312 };
const TIME = LONG ? 2 ** 31 - 1 : 60_000; // ms

const root = process.cwd();
const files = [
  ...readdirSync(join(root, 'samples')).map((name) => join(root, 'samples', name)),
  ...readdirSync(join(root, 'tests/pages'), { recursive: true, encoding: 'utf8' }).map((name) =>
    join(root, 'tests/pages', name),
  ),
].filter((file) => file.endsWith('.html'));

const html = fc.constantFrom(...files).map((file) => decodePage(readFileSync(file)));
const address = fc.constantFrom('https://news.example/story/1', 'https://news.example/?p=1', 'about:blank');

test(
  'a page that is turned upside down is read soundly',
  () => {
    fc.assert(
      fc.property(html, address, mutations, (page, url, steps) => {
        const document = pageOf(page, url);
        mutateAll(document, steps);
        expectSound(document);
      }),
      RUNS,
    );
  },
  TIME,
);

test(
  'a page that is torn as bytes is read soundly',
  () => {
    fc.assert(
      fc.property(html, address, tears, (page, url, steps) => {
        expectSound(pageOf(tear(page, steps), url));
      }),
      RUNS,
    );
  },
  TIME,
);
