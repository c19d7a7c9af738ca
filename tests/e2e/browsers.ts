import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import type { BrowserKind } from '../../tools/find-browser.ts';
import { type Drive, type DriveOptions, type Tab, until, type View } from './drive.ts';
import { driveChromium } from './drive-chromium.ts';
import { driveFirefox } from './drive-firefox.ts';
import { site } from './pages.ts';

/** Where the packages are; another place than dist/ for whoever tests while somebody else builds. */
const packages = process.env.KHULASA_PACKAGES ?? join(import.meta.dirname, '../../dist');

/** A fresh profile and a browser on it. */
export async function launch(kind: BrowserKind, options: Partial<DriveOptions> = {}): Promise<Drive> {
  const extension = join(packages, kind);
  if (!existsSync(join(extension, 'manifest.json'))) throw new Error(`build first: vite build --mode ${kind}`);
  const profile = mkdtempSync(join(tmpdir(), 'khulasa-e2e-'));
  const drive = await (kind === 'chrome' ? driveChromium : driveFirefox)({ profile, extension, site, ...options });
  return {
    ...drive,
    async close() {
      await drive.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** The same scenarios in both browsers; each gets one browser, with a fresh profile, for all of them. */
export function inBothBrowsers(
  name: string,
  scenarios: (drive: () => Drive) => void,
  options: Partial<DriveOptions> = {},
): void {
  describe.each(['chrome', 'firefox'] as const)(`${name} (%s)`, (kind) => {
    let drive: Drive | null = null;
    beforeAll(async () => {
      drive = await launch(kind, options);
    }, 60_000);
    afterAll(() => drive?.close());
    scenarios(() => {
      if (!drive) throw new Error('the browser did not start');
      return drive;
    });
  });
}

/** Opens an address, clicks the icon, gives page and panel. */
export async function openAndClick(drive: Drive, address: string): Promise<{ tab: Tab; panel: View }> {
  const tab = await drive.open(address);
  await drive.click(tab);
  return { tab, panel: await drive.panel(tab) };
}

export const textOf = async (view: View): Promise<string> => String(await view.run('document.body.innerText'));

/** Waits until a text stands in a view; gives all of it. */
export function seeText(view: View, text: string): Promise<string> {
  return until(`“${text}”`, async () => {
    const all = await textOf(view);
    if (!all.includes(text)) throw new Error(`there is only: ${all.slice(0, 300)}`);
    return all;
  });
}

/** Clicks the button with this name. */
export async function pressButton(view: View, name: string): Promise<void> {
  const quoted = JSON.stringify(name);
  await until(
    `the button “${name}”`,
    () =>
      view.run(`(() => {
      for (const old of document.querySelectorAll('[data-e2e]')) old.removeAttribute('data-e2e');
      const button = [...document.querySelectorAll('button')].find((button) =>
        (button.getAttribute('aria-label') ?? button.innerText).trim().startsWith(${quoted}));
      button?.setAttribute('data-e2e', '');
      return button !== undefined && !button.disabled;
    })()`) as Promise<boolean>,
  );
  await view.press('[data-e2e]');
}

/** Clicks the box with these words beside it. */
export async function tick(view: View, words: string): Promise<void> {
  await until(
    `the box “${words}”`,
    () =>
      view.run(`(() => {
      for (const old of document.querySelectorAll('[data-e2e]')) old.removeAttribute('data-e2e');
      const label = [...document.querySelectorAll('label')].find((label) => label.innerText.includes('${words}'));
      label?.querySelector('input').setAttribute('data-e2e', '');
      return label !== undefined;
    })()`) as Promise<boolean>,
  );
  await view.press('[data-e2e]');
}

/** Has the browser allow all sites, as the reader would in the options. */
export async function allowAllSites(drive: Drive): Promise<void> {
  const options = await drive.extensionPage('src/entries/options.html');
  await tick(options, 'All sites');
  await drive.sayYes();
  await until('the detector', async () => {
    const scripts = await options.run(`chrome.scripting.getRegisteredContentScripts()`);
    return (scripts as { matches: string[] }[]).some(({ matches }) => matches.includes('https://*/*'));
  });
  await options.close();
}

/** The origins to name as `allowed` with it. */
export const ALL_SITES = ['https://*/*', 'http://*/*'];

/** What is lit on the page; '' where nothing is. */
export const litText = async (tab: Tab): Promise<string> =>
  String(await tab.run(`[...(CSS.highlights.get('khulasa') ?? [])].map(String).join(' ')`));

/** Whether what is lit stands within the window. */
export const litInSight = (tab: Tab): Promise<unknown> =>
  tab.run(`(() => {
    const [range] = CSS.highlights.get('khulasa') ?? [];
    if (!range) return false;
    const { top, bottom } = range.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  })()`);
