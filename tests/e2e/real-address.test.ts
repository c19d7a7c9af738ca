import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Reading } from '../../src/article/article.ts';
import { decodePage } from '../../tools/decode-page.ts';
import { readFileAs } from '../../tools/read-file.ts';
import { ALL_SITES, allowAllSites, inBothBrowsers } from './browsers.ts';
import { type Served, type Tab, until } from './drive.ts';

const root = join(import.meta.dirname, '../..');

/** A saved page and where it stands. */
interface Saved {
  readonly slug: string;
  readonly file: string;
  readonly url: string;
}

/** `addressIn` names the file beside a page that says its address. */
function findPages(folder: string, addressIn: string): Saved[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((slug) => {
    const [file, about] = [join(folder, slug, 'page.html'), join(folder, slug, addressIn)];
    if (!existsSync(file) || !existsSync(about)) return [];
    const { url } = JSON.parse(readFileSync(about, 'utf8')) as { url?: string | null };
    return url && /^https?:/.test(url) ? [{ slug, file, url: new URL(url).href }] : [];
  });
}

const own = findPages(join(root, 'tests/pages'), 'gold.json');
const shared = findPages(join(root, '../shared/pages'), 'source.json');
if (shared.length === 0) console.log('skipped: corpus not present (saved pages in browsers)');

/** Our own pages go over the line as bytes, with whatever encoding they declare; what others saved may lie about that. */
const site = new Map<string, Served>([
  ...own.map(({ url, file }) => [url, { body: readFileSync(file), runs: false }] as const),
  ...shared.map(({ url, file }) => [url, { body: decodePage(readFileSync(file)), runs: false }] as const),
]);
/** Of pages that share an address the last one stands there. */
const pages = [...new Map([...own, ...shared].map((page) => [page.url, page])).values()];

inBothBrowsers(
  'pages under their real addresses',
  (drive) => {
    let tab: Tab;
    let asker: Tab;
    beforeAll(async () => {
      await allowAllSites(drive());
      asker = await drive().extensionPage('src/entries/options.html');
      tab = await drive()
        .open('https://nowhere.example/')
        .catch(() => drive().open('about:blank'));
    }, 60_000);

    test.each(pages)('$slug: read as without a browser, and the badge says what it is', async ({ url, file }) => {
      await tab.go(url);
      const outcome = await until('the reading', async () => {
        const answer = (await asker.run(`chrome.tabs.query({}).then(async (tabs) => {
          const tab = tabs.find((tab) => tab.url?.replace(/#.*/, '') === ${JSON.stringify(url.replace(/#.*$/, ''))});
          return chrome.runtime.sendMessage({ name: 'read', ask: { tab: tab.id, mode: 'auto' } });
        })`)) as { kind: string; reading?: Reading };
        return answer.kind === 'read' ? answer.reading : null;
      });
      const expected = await readFileAs(file, url);
      expect(outcome?.article).toEqual(expected.article);
      expect(outcome?.verdict).toEqual(expected.verdict);
      const isLit = expected.verdict.isArticle && expected.verdict.language === 'ar';
      if (isLit) await until('the badge', async () => (await drive().badge(tab)) !== '');
      else expect(await drive().badge(tab)).toBe('');
    });

    test('nothing went wrong beside it', async () => {
      expect(await drive().troubles()).toEqual([]);
    });
  },
  { site, allowed: ALL_SITES },
);
