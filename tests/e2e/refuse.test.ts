import { expect, test } from 'vitest';
import { inBothBrowsers, openAndClick, pressButton, seeText, textOf } from './browsers.ts';
import { until } from './drive.ts';
import { AT } from './pages.ts';

const PASTED = `افتتاح مكتبة عامة في حي الميناء
افتتحت بلدية المدينة أمس مكتبة عامة في حي الميناء بعد عامين من العمل.
وقال رئيس البلدية سالم القاسمي إن المكتبة تضم عشرين ألف كتاب، وإنها تفتح أبوابها كل يوم.
وأضافت مديرة المكتبة ليلى حداد أن الدخول مجاني للجميع.`;

inBothBrowsers('pages that are no Arabic article', (drive) => {
  for (const [address, sentence] of [
    [AT.english, 'This page is not'],
    [AT.persian, 'It is in Persian'],
    [AT.urdu, 'It is in Urdu'],
    [AT.home, 'does not look like one article'],
  ] as const) {
    test(`${new URL(address).hostname}: says what it sees and offers more`, async () => {
      const { panel, tab } = await openAndClick(drive(), address);
      const text = await seeText(panel, sentence);
      for (const offer of ['Read it anyway', 'Read my selection', 'Paste Arabic text']) expect(text).toContain(offer);
      await tab.close();
    });
  }

  test('an English page, read anyway', async () => {
    const { panel, tab } = await openAndClick(drive(), AT.english);
    await pressButton(panel, 'Read it anyway');
    await until('the page’s own title', async () => {
      const title = String(await tab.run(`document.querySelector('h1').innerText`));
      return (await textOf(panel)).includes(title);
    });
    await tab.close();
  });

  test('pasted text', async () => {
    const { panel, tab } = await openAndClick(drive(), AT.english);
    await pressButton(panel, 'Paste Arabic text');
    await seeText(panel, 'It stays on this device');
    await panel.run(`(() => {
      const box = document.querySelector('textarea');
      box.value = ${JSON.stringify(PASTED)};
      box.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
    await pressButton(panel, 'Read');
    const text = await seeText(panel, 'افتتاح مكتبة عامة');
    expect(text).toContain('Pin');
    await tab.close();
  });

  test('a page of the browser: a sentence that says so', async () => {
    const { panel, tab } = await openAndClick(
      drive(),
      drive().kind === 'chrome' ? 'chrome://version/' : 'about:support',
    );
    expect(await seeText(panel, 'Khulasa cannot read this page')).toContain('page of the browser itself');
    await tab.close();
  });

  test('a hostile page: what a reader sees of it, nothing runs', async () => {
    const { panel, tab } = await openAndClick(drive(), AT.hostile);
    await seeText(panel, 'بلدية تعلن ترميم السوق القديمة');
    expect(await tab.run('document.documentElement.dataset.attacked ?? null')).not.toBe('title');
    expect(await panel.run(`document.querySelectorAll('main script, main iframe, main img[onerror]').length`)).toBe(0);
    const links = (await panel.run(`[...document.querySelectorAll('a[href]')].map((a) => a.protocol)`)) as string[];
    expect(links.filter((protocol) => !/^https?:$/.test(protocol))).toEqual([]);
    await tab.close();
  });

  test('a thousand paragraphs', async () => {
    const { panel, tab } = await openAndClick(drive(), AT.long);
    await seeText(panel, 'يوميات الصيانة');
    expect(await panel.run(`document.querySelectorAll('.line').length`)).toBeGreaterThan(0);
    await tab.close();
  });

  test('nothing of all this went over the network', async () => {
    expect(await drive().ownRequests()).toEqual([]);
  });
});
