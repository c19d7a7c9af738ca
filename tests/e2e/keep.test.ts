import { expect, test } from 'vitest';
import { inBothBrowsers, openAndClick, pressButton, seeText, textOf } from './browsers.ts';
import { until } from './drive.ts';
import { ARTICLES, AT, TITLE } from './pages.ts';

const LIBRARY = 'src/entries/library.html';

inBothBrowsers('keeping an article', (drive) => {
  test.each(ARTICLES)(
    'a pin of $name is there after a restart, whole, with its page gone; removing it can be undone',
    async ({ at, title }) => {
      const { panel, tab } = await openAndClick(drive(), at);
      await seeText(panel, title);
      const body = String(
        await tab.run(`[...document.querySelectorAll('article p, .post-details > p')].at(-1).innerText.slice(0, 60)`),
      );
      await pressButton(panel, 'Pin');
      await seeText(panel, 'Pinned');

      await drive().restart();
      const library = await drive().extensionPage(LIBRARY);
      await seeText(library, title);
      await pressButton(library, await nameOfFirstPin(library));
      const text = await seeText(library, 'Brief'.toUpperCase());
      expect(text).toContain(title);
      await seeText(library, body.slice(0, 30));

      await pressButton(library, 'Pinned. Unpin');
      await seeText(library, 'Unpinned.');
      await pressButton(library, 'Undo');
      await seeText(library, title);
      await library.close();

      const again = await openAndClick(drive(), at);
      await seeText(again.panel, 'Pinned');
      await again.tab.close();
    },
    60_000,
  );

  test('the library opens whatever its address says, and lives on after a look elsewhere', async () => {
    const library = await drive().extensionPage(`${LIBRARY}#%E0%A4%A`);
    await seeText(library, 'on this device');
    await library.run(`['pagehide', 'pageshow'].forEach((type) => {
      dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
    })`);
    const { panel, tab } = await openAndClick(drive(), AT.economy);
    await pressButton(panel, 'Pin');
    await seeText(panel, 'Pinned');
    await seeText(library, TITLE.economy);
    await library.run(`(location.hash = '#page%3Anobody'), null`);
    await seeText(library, 'not in the library any more');
    await tab.close();
    await library.close();
  });

  test('what the library says is in sight, and a pin opens at its top', async () => {
    const { panel, tab } = await openAndClick(drive(), AT.app);
    await seeText(panel, 'افتتاح مرفأ');
    await pressButton(panel, 'Pin');
    await seeText(panel, 'Pinned');
    await tab.close();
    const library = await drive().extensionPage(LIBRARY);
    await seeText(library, 'افتتاح مرفأ');
    const inSight = (selector: string) =>
      library.run(`(() => {
        const { top, bottom } = document.querySelector('${selector}').getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      })()`);
    await pressButton(library, await nameOfFirstPin(library));
    await seeText(library, 'BRIEF');
    await library.run(`scrollTo(0, document.documentElement.scrollHeight)`);
    await library.run(
      `IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); }, 1`,
    );
    await library.run(`(() => {
      const note = document.querySelector('textarea');
      note.value = 'a note';
      note.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    await seeText(library, 'could not be saved');
    expect(await inSight('.library-notes .notice')).toBe(true);
    expect(await inSight('.pin-row.open')).toBe(true);
    await library.run(`document.querySelector('.pin-row.open').click()`);
    await until('the top of the pin', () => inSight('.pane .outlet') as Promise<boolean>);
    await library.close();
  });

  test('in a private window nothing is kept before the reader says so', async () => {
    const tab = await drive().openPrivate(AT.interview);
    await drive().click(tab);
    const panel = await drive().panel(tab);
    await seeText(panel, TITLE.interview);
    const library = await drive().extensionPage(LIBRARY);
    await seeText(library, 'on this device');
    await pressButton(panel, 'Pin');
    await seeText(panel, 'This is a private window');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await textOf(library)).not.toContain(TITLE.interview);
    await pressButton(panel, 'Pin all the same');
    await seeText(panel, 'Pinned');
    await tab.close();
    await seeText(library, TITLE.interview);
    await library.close();
  });
});

const nameOfFirstPin = async (library: { run(expression: string): Promise<unknown> }) =>
  String(await library.run(`document.querySelector('.month button').innerText.trim()`));
