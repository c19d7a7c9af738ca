import { expect, test } from 'vitest';
import { inBothBrowsers, openAndClick, pressButton, seeText } from './browsers.ts';
import { AT, TITLE } from './pages.ts';

const LIBRARY = 'src/entries/library.html';

inBothBrowsers('keeping an article', (drive) => {
  test('a pin is there after a restart, whole, with its page gone; removing it can be undone', async () => {
    const { panel, tab } = await openAndClick(drive(), AT.report);
    await seeText(panel, TITLE.report);
    const body = String(await tab.run(`[...document.querySelectorAll('article p')].at(-1).innerText.slice(0, 60)`));
    await pressButton(panel, 'Pin');
    await seeText(panel, 'Pinned');

    await drive().restart();
    const library = await drive().extensionPage(LIBRARY);
    await seeText(library, TITLE.report);
    await pressButton(library, await nameOfFirstPin(library));
    const text = await seeText(library, 'Brief'.toUpperCase());
    expect(text).toContain(TITLE.report);
    await seeText(library, body.slice(0, 30));

    await pressButton(library, 'Pinned. Unpin');
    await seeText(library, 'Unpinned.');
    await pressButton(library, 'Undo');
    await seeText(library, TITLE.report);
    await library.close();

    const again = await openAndClick(drive(), AT.report);
    await seeText(again.panel, 'Pinned');
    await again.tab.close();
  }, 60_000);
});

const nameOfFirstPin = async (library: { run(expression: string): Promise<unknown> }) =>
  String(await library.run(`document.querySelector('.month button').innerText.trim()`));
