import { expect, test } from 'vitest';
import { matchPatterns } from '../../src/sites/site-of.ts';
import { ALL_SITES, inBothBrowsers, pressButton, seeText, tick } from './browsers.ts';
import { type Tab, until } from './drive.ts';
import { AT } from './pages.ts';

const OPTIONS = 'src/entries/options.html';
const newsrooms = [...new Set(matchPatterns())].sort();
const originsOf = (patterns: readonly string[]) => [
  ...new Set(patterns.map((pattern) => pattern.replace(/^(\w+:\/\/[^/]+)\/.*$/, '$1/*'))),
];
const OWN = 'https://*.difaf.example/*';

/** Where the detector is registered, as the browser tells it. */
async function registered(page: Tab): Promise<string[]> {
  const scripts = (await page.run(`chrome.scripting.getRegisteredContentScripts()`)) as { matches: string[] }[];
  return scripts.flatMap(({ matches }) => matches).sort();
}
const seeRegistered = (page: Tab, expected: readonly string[]) =>
  until(`the detector on ${expected.length} patterns`, async () => {
    const now = await registered(page);
    if (now.join() !== [...expected].sort().join()) throw new Error(`there are ${now.length}: ${now.slice(0, 5)}`);
    return true;
  });

const isTicked = (page: Tab, words: string) =>
  page.run(
    `[...document.querySelectorAll('label')].find((label) => label.innerText.includes('${words}')).querySelector('input').checked`,
  ) as Promise<boolean>;

inBothBrowsers(
  'what the reader allows and takes back',
  (drive) => {
    const isLit = async (address: string) => {
      const tab = await drive().open(address);
      const lit = await until('the badge', async () => (await drive().badge(tab)) !== '', 1200).catch(() => false);
      await tab.close();
      return lit;
    };

    test('known newsrooms: one click on the welcome page, taken back in the options', async () => {
      const welcome = await drive().extensionPage('src/entries/welcome.html');
      expect(await registered(welcome)).toEqual([]);
      await pressButton(welcome, 'Detect on');
      await drive().sayYes();
      await seeText(welcome, 'Detection is on');
      await seeRegistered(welcome, newsrooms);
      expect(await isLit(AT.newsroom)).toBe(true);
      await welcome.close();

      const options = await drive().extensionPage(OPTIONS);
      await until('the tick', () => isTicked(options, 'known newsrooms'));
      expect(await isTicked(options, 'All sites')).toBe(false);
      await tick(options, 'known newsrooms');
      await seeRegistered(options, []);
      await until('no tick', async () => !(await isTicked(options, 'known newsrooms')));
      expect(await isLit(AT.newsroom)).toBe(false);
      await options.close();
    });

    test('a site of the reader’s own', async () => {
      const options = await drive().extensionPage(OPTIONS);
      await until('the box for a site', () => options.run(`document.querySelector('input[type=text]') !== null`));
      await options.run(`(() => {
        const box = document.querySelector('input[type=text]');
        box.value = '${AT.report}';
        box.dispatchEvent(new Event('input', { bubbles: true }));
      })()`);
      await pressButton(options, 'Add');
      await drive().sayYes();
      await seeText(options, 'difaf.example');
      await seeRegistered(options, [OWN]);
      expect(await isLit(AT.report)).toBe(true);
      expect(await isLit(AT.economy)).toBe(false);
      await pressButton(options, 'Remove difaf.example');
      await seeRegistered(options, []);
      expect(await isLit(AT.report)).toBe(false);
      await options.close();
    });

    test('all sites, beside the newsrooms and without them', async () => {
      const options = await drive().extensionPage(OPTIONS);
      await tick(options, 'All sites');
      await drive().sayYes();
      await until('the tick', () => isTicked(options, 'All sites'));
      await seeRegistered(options, ALL_SITES);
      expect(await isLit(AT.economy)).toBe(true);
      for (const dark of [AT.home, AT.persian, AT.urdu, AT.english]) expect(await isLit(dark)).toBe(false);
      await tick(options, 'All sites');
      await until('no tick', async () => !(await isTicked(options, 'All sites')));
      await seeRegistered(options, []);
      expect(await isLit(AT.economy)).toBe(false);
      await options.close();
    });

    test('nothing went wrong beside it', async () => {
      expect(await drive().troubles()).toEqual([]);
    });
  },
  { allowed: [...originsOf(newsrooms), OWN, ...ALL_SITES] },
);
