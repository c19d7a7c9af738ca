import { expect, test } from 'vitest';
import { matchPatterns } from '../../src/sites/site-of.ts';
import { inBothBrowsers, openAndClick, pressButton, seeText } from './browsers.ts';
import { until } from './drive.ts';
import { AT, TITLE } from './pages.ts';

const origins = [...new Set(matchPatterns().map((pattern) => pattern.replace(/^(\w+:\/\/[^/]+)\/.*$/, '$1/*')))];

inBothBrowsers(
  'detection on newsrooms',
  (drive) => {
    test('before the reader allowed it: no badge', async () => {
      const tab = await drive().open(AT.newsroom);
      await new Promise((resolve) => setTimeout(resolve, 600));
      expect(await drive().badge(tab)).toBe('');
      await tab.close();
    });

    test('one click on the welcome page, and the badge shows on articles alone', async () => {
      const welcome = await drive().extensionPage('src/entries/welcome.html');
      await pressButton(welcome, 'Detect on');
      await drive().sayYes();
      await seeText(welcome, 'Detection is on');
      await welcome.close();

      const tab = await drive().open(AT.newsroom);
      await until('the badge', async () => (await drive().badge(tab)) !== '');
      await tab.go(AT.newsroomHome);
      await until('no badge', async () => (await drive().badge(tab)) === '');
      await tab.go(AT.newsroom);
      await until('the badge again', async () => (await drive().badge(tab)) !== '');
      await tab.go(AT.report);
      await until('no badge on a site that is not allowed', async () => (await drive().badge(tab)) === '');
      await tab.close();
    });

    test('an allowed site is read without a new click after a move', async () => {
      const { panel, tab } = await openAndClick(drive(), AT.newsroom);
      await seeText(panel, TITLE.report);
      await tab.reload();
      await seeText(panel, TITLE.report);
      await tab.close();
    });

    test('it goes on after a restart', async () => {
      await drive().restart();
      const tab = await drive().open(AT.newsroom);
      await until('the badge', async () => (await drive().badge(tab)) !== '');
      await tab.close();
    });
  },
  { allowed: origins },
);
