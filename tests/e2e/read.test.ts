import { expect, test } from 'vitest';
import { inBothBrowsers, litInSight, litText, openAndClick, pressButton, seeText, textOf } from './browsers.ts';
import { until } from './drive.ts';
import { ARTICLES, AT, hasSeed, readSeedHandles, TITLE } from './pages.ts';

inBothBrowsers('reading an article', (drive) => {
  test('a click on the icon gives the brief, who acts, who said what and the posts', async () => {
    const { panel, tab } = await openAndClick(drive(), AT.report);
    await seeText(panel, TITLE.report);
    const lines = (await panel.run(`document.querySelectorAll('.line').length`)) as number;
    expect(lines).toBe(3);
    const headings = await panel.run(`[...document.querySelectorAll('h2')].map((h) => h.innerText.toLowerCase())`);
    expect(headings).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^brief/),
        expect.stringMatching(/^who/),
        expect.stringMatching(/said/),
        expect.stringMatching(/post/),
      ]),
    );
    await tab.close();
  });

  test.each(ARTICLES)(
    '$name: a click on a line lights its sentence and brings it into sight',
    async ({ at, title }) => {
      const { panel, tab } = await openAndClick(drive(), at);
      await seeText(panel, title);
      for (const index of [2, 0]) {
        const line = String(
          await panel.run(
            `(() => { const line = document.querySelectorAll('.line')[${index}]; line.click(); return line.querySelector('.original').firstChild.data.trim(); })()`,
          ),
        );
        expect(line.length).toBeGreaterThan(20);
        await until('the light', async () => (await litText(tab)).replace(/\s+/g, ' ') === line);
        expect(await litInSight(tab)).toBe(true);
      }
      await tab.close();
    },
  );

  test('what is selected is read, and its lines still lead to the page', async () => {
    const { panel, tab } = await openAndClick(drive(), AT.report);
    await seeText(panel, TITLE.report);
    const [, second = ''] = (await tab.run(`(() => {
        const paragraphs = [...document.querySelectorAll('article p')].filter((p) => p.innerText.length > 50 && !p.closest('blockquote'));
        getSelection().setBaseAndExtent(paragraphs[1], 0, paragraphs[2], paragraphs[2].childNodes.length);
        return paragraphs.map((p) => p.innerText.slice(0, 30));
      })()`)) as string[];
    await pressButton(panel, 'More');
    await pressButton(panel, 'Read my selection');
    await until('the selection alone', async () => {
      const lines = String(await panel.run(`document.querySelector('.lines')?.innerText`));
      return (
        lines.includes(second.slice(0, 20)) && (await panel.run(`document.querySelectorAll('.line').length`)) === 2
      );
    });
    await panel.run(`document.querySelector('.line').click()`);
    const lit = await until('the light', async () => (await litText(tab)) || null);
    expect(lit.length).toBeGreaterThan(20);
    await tab.close();
  });

  test('what is said beside the brief is in sight, however far one has scrolled', async () => {
    const { panel, tab } = await openAndClick(drive(), AT.report);
    await seeText(panel, TITLE.report);
    await panel.run('scrollTo(0, document.documentElement.scrollHeight)');
    await pressButton(panel, 'More');
    await pressButton(panel, 'Read my selection');
    await seeText(panel, 'Nothing is selected');
    const [top, bottom, height] = (await panel.run(`(() => {
      const { top, bottom } = document.querySelector('.notice').getBoundingClientRect();
      const bar = document.querySelector('.bar').getBoundingClientRect();
      return [top - bar.bottom, bottom, innerHeight];
    })()`)) as [number, number, number];
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThan(height);
    await tab.close();
  });

  test.runIf(hasSeed)('the first article, under its real address', async () => {
    const { panel, tab } = await openAndClick(drive(), AT.seed);
    await until('the brief', async () => (await panel.run(`document.querySelectorAll('.line').length`)) === 3);
    const text = await textOf(panel);
    // On one line, also in the narrow sidebar that Firefox opens.
    expect(await panel.run(`document.querySelector('.bar .outlet bdi').offsetHeight`)).toBeLessThan(30);
    expect(text).toContain('Kassym-Jomart Tokayev');
    expect(text).toContain('3 on X');
    for (const handle of readSeedHandles()) expect(text).toContain(`@${handle}`);
    await tab.close();
  });
});
