import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, openAndClick, pressButton, seeText, textOf } from './browsers.ts';
import { type Drive, until } from './drive.ts';
import { AT, TITLE } from './pages.ts';

/** Chrome's global as it behaves where its model can be downloaded. */
const STUB = `globalThis.Translator = {
  availability: async () => 'downloadable',
  create: async ({ monitor }) => {
    const target = new EventTarget();
    monitor?.(target);
    target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded: 0.5 }));
    return { translate: async (text) => 'In English: ' + text.length, destroy() {} };
  },
};`;

describe('translation by the browser (chrome)', () => {
  let drive: Drive;
  beforeAll(async () => {
    drive = await launch('chrome');
  });
  afterAll(() => drive.close());

  test('a click translates line by line; the Arabic stays', async () => {
    const { panel, tab } = await openAndClick(drive, AT.report);
    await seeText(panel, TITLE.report);
    const page = await drive.extensionPage(`src/entries/panel.html${await panel.run('location.search')}`, STUB);
    await pressButton(page, 'Download and translate');
    await until('three translated lines', async () => {
      return (await page.run(`document.querySelectorAll('.line .english').length`)) === 3;
    });
    const lines = (await page.run(
      `[...document.querySelectorAll('.line')].map((line) => line.querySelector('.original')?.innerText.length ?? 0)`,
    )) as number[];
    expect(lines.every((length) => length > 20)).toBe(true);
    await page.close();
    await tab.close();
  });

  // No network here, so the browser's own download never moves: the panel must give up by itself and say so.
  test('a download that never moves ends in a sentence; the brief stays', async () => {
    const { panel, tab } = await openAndClick(drive, AT.report);
    await seeText(panel, TITLE.report);
    await pressButton(panel, 'Download and translate');
    await until('the way to try again', async () => (await textOf(panel)).includes('Try again'), 45_000);
    expect(await textOf(panel)).toContain('The Arabic stays');
    expect(await panel.run(`document.querySelectorAll('.line').length`)).toBe(3);
    await tab.close();
  }, 60_000);
});
