import { expect, test } from 'vitest';
import { inBothBrowsers, litText, openAndClick, seeText, textOf } from './browsers.ts';
import { type Tab, until, type View } from './drive.ts';
import { AT, TITLE } from './pages.ts';

const NO_ACCESS = 'Click the icon to read this page';

/**
 * Watches page and panel while something happens: gives every pair of article title on the page and text of the panel
 * that was seen, so that a brief beside another article is found even where it lasts only a moment.
 */
async function watch(tab: Tab, panel: View, act: () => Promise<void>, end: () => Promise<unknown>): Promise<string[]> {
  const seen: string[] = [];
  let going = true;
  // A question to a page that goes may never be answered.
  const ask = (view: View, expression: string) =>
    Promise.race([view.run(expression).catch(() => null), new Promise<null>((end) => setTimeout(end, 500, null))]);
  const title = `document.querySelector('h1')?.innerText ?? ''`;
  const look = (async () => {
    while (going) {
      const before = await ask(tab, title);
      const shown = await ask(panel, `document.querySelector('main')?.innerText ?? ''`);
      const after = await ask(tab, title);
      if (before !== null && before === after && shown !== null) seen.push(`${before} | ${shown}`);
    }
  })();
  try {
    await act();
    await end();
  } finally {
    going = false;
    await look;
  }
  return seen;
}

inBothBrowsers('a page that moves', (drive) => {
  const losesAccess = () => drive().kind === 'firefox';

  test('a reload: Chromium reads again, Firefox asks for the click', async () => {
    const { panel, tab } = await openAndClick(drive(), AT.report);
    await seeText(panel, TITLE.report);
    await tab.reload();
    await seeText(panel, losesAccess() ? NO_ACCESS : TITLE.report);
    await drive().click(tab);
    await seeText(panel, TITLE.report);
    await tab.close();
  });

  test('another article of the same site, and back', async () => {
    const { panel, tab } = await openAndClick(drive(), AT.report);
    await seeText(panel, TITLE.report);
    const seen = await watch(
      tab,
      panel,
      () => tab.go(AT.sameSite),
      () => seeText(panel, losesAccess() ? NO_ACCESS : TITLE.economy),
    );
    expect(seen.length).toBeGreaterThan(0);
    const old = seen.filter((pair) => pair.startsWith(TITLE.economy) && pair.includes(`| ${TITLE.report}`));
    expect(old).toEqual([]);
    await tab.back();
    // Firefox gives the page out of its cache, access and all, where it can.
    const text = await until('the first article, or the way to it', async () => {
      const all = await textOf(panel);
      return (all.includes(TITLE.report) || (losesAccess() && all.includes(NO_ACCESS))) && all;
    });
    expect(text).not.toContain(TITLE.economy);
    await tab.close();
  });

  test('another site: access is lost, and the panel says what to do', async () => {
    const { panel, tab } = await openAndClick(drive(), AT.report);
    await seeText(panel, TITLE.report);
    await tab.go(AT.interview);
    const text = await seeText(panel, NO_ACCESS);
    expect(text).not.toContain(TITLE.report);
    await drive().click(tab);
    await seeText(panel, TITLE.interview);
    await tab.close();
  });

  test('another tab: the panel never speaks for it', async () => {
    const first = await openAndClick(drive(), AT.report);
    await seeText(first.panel, TITLE.report);
    const second = await openAndClick(drive(), AT.economy);
    const text = await seeText(second.panel, TITLE.economy);
    expect(text).not.toContain(TITLE.report);
    await first.tab.activate();
    expect(await seeText(await drive().panel(first.tab), TITLE.report)).not.toContain(TITLE.economy);
    await second.tab.close();
    await first.tab.close();
  });

  test('a frame that loads inside the page, as advertisements do, disturbs nothing', async () => {
    const { panel, tab } = await openAndClick(drive(), AT.report);
    await seeText(panel, TITLE.report);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await panel.run(`document.querySelector('article').dataset.same = 'yes'`);
    await tab.run(`new Promise((done) => {
      const frame = document.createElement('iframe');
      frame.onload = () => done(true);
      frame.src = '${AT.home}';
      document.body.append(frame);
    })`);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await panel.run(`document.querySelector('article')?.dataset.same ?? ''`)).toBe('yes');
    await tab.close();
  });

  test('a move inside a single-page app: the new article, and back the old one', async () => {
    const { panel, tab } = await openAndClick(drive(), AT.app);
    await seeText(panel, 'افتتاح مرفأ');
    await panel.run(`document.querySelector('.line').click()`);
    await until('the light', async () => (await litText(tab)) || null);
    await tab.press('#next');
    expect(await seeText(panel, 'مدرسة ليلية')).not.toContain('افتتاح مرفأ');
    expect(await litText(tab)).toBe('');
    await tab.run('history.back()');
    expect(await seeText(panel, 'افتتاح مرفأ')).not.toContain('مدرسة ليلية');
    await tab.close();
  });
});
