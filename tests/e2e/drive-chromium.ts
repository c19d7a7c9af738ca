import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import puppeteer, { type Browser, type Page, type Target, type WebWorker } from 'puppeteer-core';
import { findBrowser } from '../../tools/find-browser.ts';
import { afterTheLastWord, type Drive, type DriveOptions, type Tab, until, type View } from './drive.ts';
import { dismissDialogs, serveSite } from './serve-site.ts';

const PANEL = 'src/entries/panel.html';

interface ChromiumTab extends Tab {
  readonly page: Page;
}

/** Chromium with the extension, its real toolbar click and its real side panel. */
export async function driveChromium(options: DriveOptions): Promise<Drive> {
  const program = findBrowser('chrome');
  if (!program) throw new Error('no Chrome or Chromium found');
  const netLog = join(options.profile, 'net-log.json');
  allowBefore(options);
  const troubles: string[] = [];
  let { browser, id } = await launch(program, options, netLog, troubles);
  let witness: Page | null = null;

  const pageOf = (tab: Tab) => (tab as ChromiumTab).page;
  const tabId = async (tab: Tab) => {
    await pageOf(tab).bringToFront();
    return Number(await ask('chrome.tabs.query({active: true, lastFocusedWindow: true}).then(([tab]) => tab.id)'));
  };
  /** Asks in a page of the extension: the service worker may sleep, and asking it would wake it. */
  const ask = async (expression: string): Promise<unknown> => {
    if (!witness || witness.isClosed()) {
      witness = await browser.newPage({ background: true });
      await witness.goto(`chrome-extension://${id}/src/entries/options.html`);
    }
    return witness.evaluate(expression);
  };

  const openTab = async (): Promise<ChromiumTab> => {
    const page = await browser.newPage();
    page.on('pageerror', (error) => troubles.push(String(error)));
    dismissDialogs(page);
    await serveSite(page, options.site);
    if (options.dark) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    return toTab(page);
  };

  return {
    kind: 'chrome',
    async open(address) {
      const tab = await openTab();
      await tab.go(address);
      return tab;
    },
    async openPrivate(address) {
      const page = await browser.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate(`(async () => {
        await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', incognitoAccess: true });
      })()`);
      // The extension starts anew with that; its pages are there as soon as it is.
      await until('the extension again', () => page.goto(`chrome-extension://${id}/src/entries/options.html`));
      await page.evaluate(`chrome.windows.create({ incognito: true, url: 'data:text/html,private' })`);
      await page.close();
      const target = await browser.waitForTarget((target) => target.url() === 'data:text/html,private');
      const own = await target.asPage();
      dismissDialogs(own);
      await serveSite(own, options.site);
      const tab = toTab(own);
      await tab.go(address);
      return tab;
    },
    async click(tab) {
      await pageOf(tab).bringToFront();
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('the extension is gone');
      await pageOf(tab).triggerExtensionAction(extension);
    },
    async panel(tab) {
      const end = `${PANEL}?tab=${await tabId(tab)}`;
      return toView(await toPage(await until('the side panel', async () => findTarget(browser, end)), options));
    },
    async extensionPage(path, before) {
      const tab = await openTab();
      if (before) await tab.page.evaluateOnNewDocument(before);
      await tab.go(`chrome-extension://${id}/${path}`);
      return tab;
    },
    async badge(tab) {
      return String(await ask(`chrome.action.getBadgeText({tabId: ${await tabId(tab)}})`));
    },
    async sleep() {
      await afterTheLastWord();
      if (!browser.targets().some(isWorkerOf(id))) return;
      await (await findWorker(browser, id)).close();
      await until('the background to sleep', async () => !browser.targets().some(isWorkerOf(id)));
    },
    async troubles() {
      return troubles;
    },
    async sayYes() {},
    async warnings() {
      const page = await browser.newPage();
      await page.goto('chrome://extensions');
      // Warnings about a manifest are kept from a reload on, and only in developer mode.
      const found = await page.evaluate(`(async () => {
        await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await chrome.developerPrivate.reload('${id}', { failQuietly: true });
        const { installWarnings = [], manifestErrors, runtimeErrors } = await chrome.developerPrivate.getExtensionInfo('${id}');
        return [...installWarnings, ...[...manifestErrors, ...runtimeErrors].map(({ message }) => message)];
      })()`);
      await page.close();
      return found as string[];
    },
    async ownRequests() {
      return readOwnRequests(netLog, id);
    },
    async restart() {
      await browser.close();
      keepGrants(options.profile, id);
      ({ browser, id } = await launch(program, options, netLog, troubles));
      witness = null;
    },
    ended: () => new Promise((resolve) => void browser.once('disconnected', () => resolve())),
    async close() {
      await browser.close();
    },
  };
}

async function launch(program: string, options: DriveOptions, netLog: string, troubles: string[]) {
  const browser = await puppeteer.launch({
    executablePath: program,
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    userDataDir: options.profile,
    args: [
      // Chromium has no sandbox to give root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--window-size=1280,900',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=en-US',
      `--log-net-log=${netLog}`,
      ...(options.dark ? ['--force-dark-mode'] : []),
    ],
  });
  const id = readExtensionId(options.extension);
  browser.on('targetcreated', (target) => void hearWorker(target, id, troubles));
  await browser.installExtension(options.extension);
  const worker = await findWorker(browser, id);
  await until(
    'the background to listen',
    () => worker.evaluate('chrome.action.onClicked.hasListeners()') as Promise<boolean>,
  );
  // It would come to the front in the middle of a test.
  const welcome = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  await (await welcome.asPage()).close();
  return { browser, id };
}

const isWorkerOf = (id: string) => (target: Target) => target.type() === 'service_worker' && target.url().includes(id);

/** Notes what goes wrong in a service worker that starts. */
async function hearWorker(target: Target, id: string, troubles: string[]): Promise<void> {
  if (!isWorkerOf(id)(target)) return;
  const worker = await target.worker().catch(() => null);
  worker?.client.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) => {
    troubles.push(`${text} ${exception?.description ?? ''}`);
  });
}

/** The service worker that is alive; one that was stopped may still be listed before it, and would never answer. */
async function findWorker(browser: Browser, id: string): Promise<WebWorker> {
  await browser.waitForTarget(isWorkerOf(id));
  const worker = await browser.targets().findLast(isWorkerOf(id))?.worker();
  if (!worker) throw new Error('the service worker cannot be reached');
  return worker;
}

const findTarget = (browser: Browser, part: string) => browser.targets().find((target) => target.url().includes(part));

async function toPage(target: Target, options: DriveOptions): Promise<Page> {
  const page = await target.asPage();
  if (options.dark) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  return page;
}

function toView(page: Page): View {
  return {
    press: (selector) => page.click(selector),
    run: (expression) => page.evaluate(expression),
    picture: () => page.screenshot(),
  };
}

function toTab(page: Page): ChromiumTab {
  const wait = { waitUntil: 'load' } as const;
  return {
    page,
    ...toView(page),
    async press(selector) {
      // A page behind another one draws nothing, and the click would wait for it.
      await page.bringToFront();
      await page.click(selector);
    },
    go: async (address) => void (await page.goto(address, wait)),
    reload: async () => void (await page.reload(wait)),
    back: async () => void (await page.goBack(wait)),
    activate: () => page.bringToFront(),
    close: () => page.close(),
  };
}

/**
 * Writes into a new profile that these origins were allowed before. Chromium's question is a window of its own that
 * neither CDP nor keys reach when headless; to a repeated request it says yes by itself.
 */
function allowBefore({ profile, extension, allowed = [] }: DriveOptions): void {
  const file = preferencesOf(profile);
  if (allowed.length === 0 || existsSync(file)) return;
  mkdirSync(dirname(file), { recursive: true });
  const permissions = { api: [], explicit_host: allowed, manifest_permissions: [], scriptable_host: [] };
  const settings = {
    [readExtensionId(extension)]: { granted_permissions: permissions, runtime_granted_permissions: permissions },
  };
  writeFileSync(file, JSON.stringify({ extensions: { settings } }));
}

/**
 * Keeps what was granted over a restart, as Chromium does for an extension that a person installed: one that was loaded
 * through CDP it forgets at the start, grants and all, unless the entry says nothing but the grants.
 */
function keepGrants(profile: string, id: string): void {
  const file = preferencesOf(profile);
  const preferences = JSON.parse(readFileSync(file, 'utf8')) as {
    extensions: { settings: Record<string, Record<string, unknown>> };
  };
  const entry = Object.entries(preferences.extensions.settings[id] ?? {});
  preferences.extensions.settings[id] = Object.fromEntries(entry.filter(([key]) => key.endsWith('_permissions')));
  writeFileSync(file, JSON.stringify(preferences));
}

const preferencesOf = (profile: string) => join(profile, 'Default', 'Preferences');

/** The id that follows from the manifest's key: the first 128 bits of its hash, in the letters a to p. */
function readExtensionId(extension: string): string {
  const { key } = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as { key: string };
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** What the browser's own network log says our extension asked for. */
function readOwnRequests(file: string, id: string): string[] {
  if (!existsSync(file)) return [];
  const own = [...readFileSync(file, 'utf8').matchAll(/"initiator":"([^"]*)"[^{}]*"url":"(https?:[^"]*)"/g)];
  return own.flatMap(([, initiator, url]) => (initiator?.includes(id) && url ? [url] : []));
}
