import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from './browsers.ts';
import type { Drive, Tab } from './drive.ts';

describe('the package in Chromium', () => {
  let drive: Drive;
  let page: Tab;
  beforeAll(async () => {
    drive = await launch('chrome');
    page = await drive.extensionPage('src/entries/options.html');
  });
  afterAll(() => drive.close());

  test('has access to no site', async () => {
    expect(await page.run(`chrome.permissions.getAll().then(({ origins }) => origins)`)).toEqual([]);
  });

  test('lets the icon light up on Arabic articles by rules of the browser', async () => {
    const rules = (await page.run(
      `new Promise((done) => chrome.declarativeContent.onPageChanged.getRules(undefined, done)).then((rules) =>
        rules.map(({ conditions, actions }) => [conditions.length, actions.length]))`,
    )) as [number, number][];
    expect(rules).toHaveLength(1);
    expect(rules[0]?.[0]).toBeGreaterThan(100);
    expect(rules[0]?.[1]).toBe(1);
  });

  test('is out of sight of web pages', async () => {
    const address = String(await page.run(`chrome.runtime.getURL('src/entries/content.js')`));
    const tab = await drive.open('https://www.difaf.example/');
    const seen = await tab.run(
      `new Promise((done) => { const probe = document.createElement('script'); probe.src = '${address}';
        probe.onload = () => done(true); probe.onerror = () => done(false); document.head.append(probe); })`,
    );
    expect(seen).toBe(false);
    await tab.close();
  });

  // The last one: it loads the extension again, which closes its pages.
  test('loads without a warning about its manifest', async () => {
    expect(await drive.warnings()).toEqual([]);
  });
});
