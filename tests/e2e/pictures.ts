import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needPackage, root } from '../../tools/build.ts';
import { type Drive, type Tab, until, type View } from './drive.ts';
import { driveChromium } from './drive-chromium.ts';
import { driveFirefox } from './drive-firefox.ts';

const ADDRESS = 'https://www.difaf.example/news/tunisia/2024/11/13/nabeul-floods';

/** Writes pictures of page, panel and the other pages, in both browsers, light and dark, into a folder (`out/pictures`). */
async function main(): Promise<void> {
  const folder = process.argv[2] ?? join(root, 'out/pictures');
  mkdirSync(folder, { recursive: true });
  const site = new Map([[ADDRESS, readFileSync(join(root, 'samples/wire-report.html'), 'utf8')]]);
  for (const run of [driveChromium, driveFirefox]) {
    const kind = run === driveChromium ? 'chrome' : 'firefox';
    const extension = needPackage(kind);
    for (const dark of [false, true]) {
      const profile = mkdtempSync(join(tmpdir(), 'khulasa-pictures-'));
      const drive = await run({ profile, extension, site, dark });
      const save = (name: string, picture: Uint8Array) =>
        writeFileSync(join(folder, `${kind}-${dark ? 'dark' : 'light'}-${name}.png`), picture);
      try {
        await takePictures(drive, save);
      } finally {
        await drive.close();
        rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
      }
    }
  }
}

async function takePictures(drive: Drive, save: (name: string, picture: Uint8Array) => void): Promise<void> {
  const tab = await drive.open(ADDRESS);
  await drive.click(tab);
  const panel = await drive.panel(tab);
  await until('the brief', () => panel.run(`document.querySelector('.line') !== null`) as Promise<boolean>);
  await panel.run(`document.querySelectorAll('.line')[1].click()`);
  await until('the light', () => tab.run(`CSS.highlights.has('khulasa')`) as Promise<boolean>);
  save('page', await tab.picture());
  await takeColumn(panel, (part, picture) => save(`panel-${part}`, picture));
  await panel.run(
    `[...document.querySelectorAll('button')].find((button) => button.innerText.trim() === 'Pin').click()`,
  );
  await until('the pin', async () => String(await panel.run('document.body.innerText')).includes('Pinned'));
  for (const page of ['library', 'welcome', 'options']) {
    const own: Tab = await drive.extensionPage(`src/entries/${page}.html`);
    await until(page, () => own.run(`document.querySelector('main') !== null`) as Promise<boolean>);
    if (page === 'library') {
      await until('the pin', () => own.run(`document.querySelector('.month button') !== null`) as Promise<boolean>);
      await own.press('.month button');
      await until(
        'the open pin',
        () => own.run(`document.querySelector('.pane article') !== null`) as Promise<boolean>,
      );
    }
    save(page, await own.picture());
    await own.close();
  }
}

/** The panel from its top to its end, screen by screen. */
async function takeColumn(panel: View, save: (part: number, picture: Uint8Array) => void): Promise<void> {
  const screens = Number(await panel.run('Math.ceil(document.documentElement.scrollHeight / innerHeight)'));
  for (let part = 0; part < Math.min(screens, 8); part++) {
    await panel.run(`scrollTo(0, ${part} * innerHeight)`);
    await new Promise((resolve) => setTimeout(resolve, 150));
    save(part + 1, await panel.picture());
  }
  await panel.run('scrollTo(0, 0)');
}

await main();
