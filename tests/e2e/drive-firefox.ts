import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../tools/find-browser.ts';
import { afterTheLastWord, type Drive, type DriveOptions, type Tab, until, type View } from './drive.ts';
import { dismissDialogs, serveSite } from './serve-site.ts';

/** The private window, from the first one. */
const PRIVATE = `[...Services.wm.getEnumerator('navigator:browser')].find((w) => PrivateBrowsingUtils.isWindowPrivate(w))`;

interface FirefoxTab extends Tab {
  readonly page: Page;
  /** The window it stands in, as an expression in the browser's own window. */
  readonly window: string;
}

/** Firefox with the extension, its real toolbar button and its real sidebar, reached through the browser's own window. */
export async function driveFirefox(options: DriveOptions): Promise<Drive> {
  const program = findBrowser('firefox');
  if (!program) throw new Error('no Firefox found');
  const id = readExtensionId(options.extension);
  let firefox = await launch(program, options);

  const openTab = async (): Promise<FirefoxTab> => {
    // A new tab comes into the window that is in front, which may be a private one.
    await firefox.chrome('window.focus();');
    const page = await firefox.browser.newPage();
    dismissDialogs(page);
    await serveSite(page, options.site);
    return toTab(firefox, page);
  };
  /** Runs in the browser's own window with the extension and a tab's element at hand. */
  const chrome = (body: string) =>
    firefox.chrome(`const extension = WebExtensionPolicy.getByID('${id}').extension; ${body}`);
  const windowOf = (tab: Tab) => (tab as FirefoxTab).window;
  const host = async () => String(await chrome('return extension.uuid;'));

  return {
    kind: 'firefox',
    async open(address) {
      const tab = await openTab();
      await tab.go(address);
      return tab;
    },
    async openPrivate(address) {
      await firefox.chrome(`
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        await ExtensionPermissions.add('${id}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
        const addon = await AddonManager.getAddonByID('${id}');
        await addon.reload();
        const ready = new Promise((resolve) => {
          const listen = (_, topic) => { Services.obs.removeObserver(listen, topic); resolve(); };
          Services.obs.addObserver(listen, 'browser-delayed-startup-finished');
        });
        OpenBrowserWindow({ private: true });
        await ready;`);
      const before = new Set(await firefox.browser.pages());
      await firefox.chrome(`${PRIVATE}.gBrowser.addTrustedTab('about:blank', { inBackground: false });`);
      const page = await until('a private tab', async () =>
        (await firefox.browser.pages()).find((page) => !before.has(page)),
      );
      dismissDialogs(page);
      await serveSite(page, options.site);
      const tab = toTab(firefox, page, PRIVATE);
      await tab.go(address);
      return tab;
    },
    async click(tab) {
      await tab.activate();
      const button = `${windowOf(tab)}.document.getElementById('${id.replace(/[@.]/g, '_')}-BAP')`;
      await until('the toolbar button', () =>
        firefox.chrome(`const b = ${button}; if (!b) return false; b.click(); return true;`),
      );
    },
    async panel(tab) {
      const found = `${windowOf(tab)}.document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')`;
      await until('the sidebar', () =>
        firefox.chrome(
          `const b = ${found}; return b?.currentURI?.spec.includes('panel.html') && !b.webProgress?.isLoadingDocument;`,
        ),
      );
      return toChromeView(firefox, found);
    },
    async extensionPage(path, before) {
      const tab = await openTab();
      if (before) await tab.page.evaluateOnNewDocument(before);
      await tab.go(`moz-extension://${await host()}/${path}`);
      return tab;
    },
    async badge(tab) {
      await tab.activate();
      return String(
        await chrome(
          `const { browserActionFor } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent.apiManager.global;
           return browserActionFor(extension).action.getProperty(gBrowser.selectedTab, 'badgeText') ?? '';`,
        ),
      );
    },
    async sleep() {
      await afterTheLastWord();
      await until('the background to be awake or asleep', () =>
        chrome(`return ['running', 'stopped'].includes(extension.backgroundState);`),
      );
      await chrome('await extension.terminateBackground({ disableResetIdleForTest: true }); return true;');
      await until('the background to sleep', () => chrome(`return extension.backgroundState === 'stopped';`));
    },
    async troubles() {
      return (await firefox.chrome('return window.khulasaTroubles ?? [];')) as string[];
    },
    async sayYes() {
      await until('the question of the browser', () =>
        firefox.chrome(
          `const popup = PopupNotifications.panel.firstElementChild; if (!popup?.button) return false;
           popup.button.disabled = false; popup.button.click(); return true;`,
        ),
      );
    },
    async warnings() {
      const found = await chrome(`return [...(extension.warnings ?? []), ...(extension.errors ?? [])].map(String);`);
      return found as string[];
    },
    async ownRequests() {
      return (await firefox.chrome('return window.khulasaRequests ?? [];')) as string[];
    },
    async restart() {
      await firefox.browser.close();
      firefox = await launch(program, options);
    },
    ended: () => new Promise((resolve) => void firefox.browser.once('disconnected', () => resolve())),
    async close() {
      await firefox.browser.close();
    },
  };
}

interface Firefox {
  readonly browser: Browser;
  /** Runs the body of an async function in the browser's own window; what it returns must be JSON. */
  chrome(body: string): Promise<unknown>;
  send(method: string, params: object): Promise<unknown>;
}

async function launch(program: string, options: DriveOptions): Promise<Firefox> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless: options.headless ?? true,
    defaultViewport: null,
    userDataDir: options.profile,
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      'ui.systemUsesDarkTheme': options.dark ? 1 : 0,
      'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
      'browser.theme.content-theme': options.dark ? 0 : 1,
      'intl.locale.requested': 'en-US',
      'sidebar.animation.enabled': false,
    },
  });
  const send = toSend(browser);
  const tree = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    contexts: { context: string; url: string }[];
  };
  const own = tree.contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!own) throw new Error('Firefox does not show its own window');
  const chrome = async (body: string) => {
    const expression = `(async () => JSON.stringify(await (async () => { ${body} })() ?? null))()`;
    const answer = (await send('script.evaluate', {
      expression,
      target: { context: own.context },
      awaitPromise: true,
    })) as { type: string; result?: { value?: string }; exceptionDetails?: { text: string } };
    if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? 'the browser window gave an error');
    return JSON.parse(answer.result?.value ?? 'null') as unknown;
  };
  await chrome(HEAR_REQUESTS);
  await chrome(HEAR_TROUBLES);
  await browser.installExtension(options.extension);
  // It would come to the front in the middle of a test.
  await until('the welcome page', () =>
    chrome(
      `const tab = gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec.endsWith('/welcome.html'));
       if (tab) gBrowser.removeTab(tab); return !!tab;`,
    ),
  );
  return { browser, chrome, send };
}

/** Notes every uncaught error of a page or of an extension. */
const HEAR_TROUBLES = `
  window.khulasaTroubles = [];
  Services.console.registerListener({ observe(message) {
    if (!(message instanceof Ci.nsIScriptError) || message.flags & Ci.nsIScriptError.warningFlag) return;
    if (!/^(moz-extension|https?):/.test(message.sourceName) || !/javascript/i.test(message.category)) return;
    // Firefox's own remark about a page that went while its last word was under way.
    if (message.errorMessage.includes('after context unloaded')) return;
    window.khulasaTroubles.push(message.errorMessage + ' ' + message.sourceName);
  } });
  return true;`;

/** Notes every http(s) request that a page or the background of an extension makes. */
const HEAR_REQUESTS = `
  window.khulasaRequests = [];
  Services.obs.addObserver((subject) => {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    const from = channel.loadInfo.triggeringPrincipal?.originNoSuffix ?? '';
    const type = channel.loadInfo.externalContentPolicyType;
    if (from.startsWith('moz-extension:') && type !== Ci.nsIContentPolicy.TYPE_DOCUMENT) window.khulasaRequests.push(channel.URI.spec);
  }, 'http-on-modify-request');
  return true;`;

/** puppeteer does not show its connection, and has no words of its own for the browser's window. */
function toSend(browser: Browser): (method: string, params: object) => Promise<unknown> {
  const connection: unknown = Reflect.get(browser, 'connection');
  const send: unknown = connection && typeof connection === 'object' ? Reflect.get(connection, 'send') : null;
  if (typeof send !== 'function') throw new Error('puppeteer gives no connection to Firefox');
  return async (method, params) => {
    const answer: unknown = await send.call(connection, method, params);
    return answer && typeof answer === 'object' ? Reflect.get(answer, 'result') : null;
  };
}

/** A page whose browser element the expression finds: asked through a frame script, since BiDi does not list sidebars. */
function toChromeView(firefox: Firefox, found: string): View {
  const view: View = {
    async press(selector) {
      await view.run(`document.querySelector(${JSON.stringify(selector)}).click()`);
    },
    run(expression) {
      const frame = `
        const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
        Promise.resolve().then(() => Cu.evalInSandbox(${JSON.stringify(expression)}, sandbox)).then(
          (value) => sendAsyncMessage(NAME, JSON.stringify({ value: value ?? null })),
          (error) => sendAsyncMessage(NAME, JSON.stringify({ error: String(error) })));`;
      return firefox.chrome(`
        const name = 'khulasa:' + Math.random();
        const { messageManager } = ${found};
        const answer = await new Promise((resolve) => {
          const listen = ({ data }) => { messageManager.removeMessageListener(name, listen); resolve(data); };
          messageManager.addMessageListener(name, listen);
          messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(${JSON.stringify(`{${frame}}`)}.replaceAll('NAME', JSON.stringify(name))), false);
        });
        const { value, error } = JSON.parse(answer);
        if (error) throw new Error(error);
        return value;`);
    },
    async picture() {
      const url = String(
        await firefox.chrome(`
          const bitmap = await (${found}).browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
          const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
          canvas.getContext('2d').drawImage(bitmap, 0, 0);
          const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
          return bytes.toBase64();`),
      );
      return Buffer.from(url, 'base64');
    },
  };
  return view;
}

function toTab(firefox: Firefox, page: Page, window = 'window'): FirefoxTab {
  const context = String(Reflect.get(page.mainFrame(), '_id'));
  const wait = { waitUntil: 'load' } as const;
  return {
    page,
    window,
    async press(selector) {
      await page.bringToFront();
      await page.click(selector);
    },
    run: (expression) => page.evaluate(expression),
    picture: () => page.screenshot(),
    async go(address) {
      if (/^https?:/.test(address)) await page.goto(address, wait);
      else await firefox.send('browsingContext.navigate', { context, url: address, wait: 'complete' });
    },
    reload: async () => void (await page.reload(wait)),
    // puppeteer waits for a load, which a page that comes back from the cache does not do.
    back: async () => void (await firefox.send('browsingContext.traverseHistory', { context, delta: -1 })),
    activate: () => page.bringToFront(),
    close: () => page.close(),
  };
}

function readExtensionId(extension: string): string {
  const manifest: { browser_specific_settings?: { gecko?: { id?: string } } } = JSON.parse(
    readFileSync(join(extension, 'manifest.json'), 'utf8'),
  );
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error('the package has no gecko id');
  return id;
}
