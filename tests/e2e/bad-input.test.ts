import { expect, test } from 'vitest';
import { BAD_PAGES } from './bad-pages.ts';
import { inBothBrowsers, openAndClick, pressButton, textOf } from './browsers.ts';
import { until } from './drive.ts';

/** The longest that a person is kept waiting, on a machine with a dozen other things to do; milliseconds. */
const PATIENCE = 60_000;
/** The longest that the page may not answer. */
const PAUSE = 3000;

inBothBrowsers('pages that are too much', (drive) => {
  test.each(BAD_PAGES)(
    '$name: a brief or a word why not, and the page lives on',
    async ({ at, sees }) => {
      const { panel, tab } = await openAndClick(drive(), at);
      const text = await until(
        'an end of reading',
        async () => {
          const isBusy = await panel.run(
            `document.querySelector('main > *') === null || document.querySelector('main [aria-busy]') !== null`,
          );
          return isBusy ? null : textOf(panel);
        },
        PATIENCE,
      );
      const isOffered = !sees.some((words) => text.includes(words)) && text.includes('Read it anyway');
      if (isOffered) await pressButton(panel, 'Read it anyway');
      await until('the outcome', async () => {
        const shown = await textOf(panel);
        return sees.some((words) => shown.includes(words));
      });
      const asked = Date.now();
      expect(await tab.run('document.title.length > 0')).toBe(true);
      expect(Date.now() - asked).toBeLessThan(PAUSE);
      await tab.close();
    },
    90_000,
  );

  test('no error in a page, in the panel or in the background', async () => {
    expect(await drive().troubles()).toEqual([]);
  });
});
