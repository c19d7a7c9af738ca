import { beforeAll, expect, test } from 'vitest';
import { ALL_SITES, allowAllSites, inBothBrowsers } from './browsers.ts';
import { type Tab, until } from './drive.ts';
import { AT } from './pages.ts';

inBothBrowsers(
  'the badge where all sites are allowed',
  (drive) => {
    beforeAll(() => allowAllSites(drive()));

    const isLit = async (tab: Tab) => (await drive().badge(tab)) !== '';
    const seeLit = (tab: Tab) => until('the badge', () => isLit(tab));
    const seeDark = (tab: Tab) => until('no badge', async () => !(await isLit(tab)));
    /** Whether it stays dark, also after the detector had its time. */
    const staysDark = async (tab: Tab, time = 1000) => {
      await new Promise((resolve) => setTimeout(resolve, time));
      return !(await isLit(tab));
    };

    test('follows the moves inside a single-page app, both ways', async () => {
      const tab = await drive().open(AT.app);
      await seeLit(tab);
      await tab.press('#home');
      await seeDark(tab);
      await tab.press('#next');
      await seeLit(tab);
      await tab.run('history.back()');
      await seeDark(tab);
      await tab.run('history.back()');
      await seeLit(tab);
      await tab.close();
    });

    test('an article that comes three seconds after its page', async () => {
      const tab = await drive().open(AT.late);
      expect(await isLit(tab)).toBe(false);
      await seeLit(tab);
      await tab.close();
    });

    test('an article in a frame is not the page', async () => {
      const tab = await drive().open(AT.framed);
      await until('the frames', async () => (await tab.run('frames.length')) === 2);
      expect(await staysDark(tab)).toBe(true);
      await tab.close();
    });

    test('each tab has its own', async () => {
      const article = await drive().open(AT.report);
      await seeLit(article);
      const home = await drive().open(AT.home);
      expect(await staysDark(home)).toBe(true);
      await article.activate();
      expect(await isLit(article)).toBe(true);
      await home.activate();
      expect(await isLit(home)).toBe(false);
      await home.close();
      await article.close();
    });

    test('back and forward', async () => {
      const tab = await drive().open(AT.report);
      await seeLit(tab);
      await tab.go(AT.home);
      await seeDark(tab);
      await tab.back();
      await seeLit(tab);
      await tab.run('history.forward()').catch(() => {});
      await seeDark(tab);
      await tab.close();
    });

    test('after the background slept: a move, a move inside the page, a tab switch', async () => {
      const tab = await drive().open(AT.report);
      await seeLit(tab);
      const app = await drive().open(AT.app);
      await seeLit(app);
      await drive().sleep();
      expect(await isLit(app)).toBe(true);
      expect(await isLit(tab)).toBe(true);
      await drive().sleep();
      await tab.go(AT.home);
      await seeDark(tab);
      await drive().sleep();
      await tab.go(AT.report);
      await seeLit(tab);
      await drive().sleep();
      await app.activate();
      await app.press('#home');
      await seeDark(app);
      await drive().sleep();
      await app.press('#next');
      await seeLit(app);
      await drive().sleep();
      await tab.activate();
      expect(await isLit(tab)).toBe(true);
      await app.close();
      await tab.close();
    });

    test('nothing went wrong beside it', async () => {
      expect(await drive().troubles()).toEqual([]);
    });
  },
  { allowed: ALL_SITES },
);
