import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { findBrowser, howToInstall } from '../find-browser.ts';
import type { BenchPage } from './pages.ts';

/** A page on which scripts can be run as an extension's are: beside the page, in a world of their own. */
export interface LabPage {
  readonly page: Page;
  readonly session: CDPSession;
  /** Calls a function of the lab (its source, without outer names) with plain values in the isolated world. */
  call<T>(source: string, ...values: readonly unknown[]): Promise<T>;
}

/** Real Chromium, headless. `extension`: the folder of one to install. */
export async function openLab(extension?: string): Promise<Browser> {
  const executablePath = findBrowser('chrome');
  if (!executablePath) throw new Error(howToInstall('chrome'));
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    enableExtensions: true,
    // Chromium has no sandbox to give root.
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--no-first-run', '--disable-background-networking'],
  });
  if (extension) await browser.installExtension(extension);
  return browser;
}

/** Answers the page's own address; nothing else exists, and the page's own scripts stay silent. */
export async function serve(page: Page, site: readonly BenchPage[]): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const found = site.find(({ url }) => encodeURI(decodeURI(url)) === encodeURI(decodeURI(request.url())));
    const answer = found
      ? request.respond({
          status: 200,
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': "script-src 'none'" },
          body: found.html,
        })
      : request.abort('aborted');
    void answer.catch(() => {});
  });
}

/** The page in a browser context of its own, so in a process that has run nothing yet. Close with `closePage`. */
export async function openPage(browser: Browser, content: BenchPage): Promise<LabPage> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await serve(page, [content]);
  await page.goto(content.url, { waitUntil: 'load' });
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'bench',
  });
  return {
    page,
    session,
    async call<T>(source: string, ...values: readonly unknown[]): Promise<T> {
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        functionDeclaration: source,
        executionContextId,
        arguments: values.map((value) => ({ value })),
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    },
  };
}

export const closePage = ({ page }: LabPage): Promise<void> => page.browserContext().close();
