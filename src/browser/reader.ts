import browser from 'webextension-polyfill';
import type { Span } from '../article/article.ts';
import type { ReadMode, ReadOutcome } from '../article/read-outcome.ts';
import { callTab } from './messages.ts';
import { toRestrictedPage } from './restricted-page.ts';

/** Chrome sometimes refuses the first script after a click though access is there; it gave in within 80 ms. */
const TRIES = 8;
const PAUSE = 25;
/** The marker of the panel on the page: the ink goes with it, so that it stays readable on dark pages. */
const LIGHT = '::highlight(khulasa) { background-color: #ffeeae; color: #1b1b1d; }';

/** What reading needs beside the tab. */
export interface ReadOptions {
  /** The reader's script, as a file of the package. */
  readonly script: string;
  /** Whether the tab was clicked and stays closed all the same. */
  readonly isClosed: (tabId: number) => boolean;
}

/** The article of a tab; never rejects: what went wrong is part of the answer. */
export async function readTab(tabId: number, mode: ReadMode, { script, isClosed }: ReadOptions): Promise<ReadOutcome> {
  const address = await readAddress(tabId);
  // No address means no access: the browser shows it only together with the right to run a script.
  if (address === null) return isClosed(tabId) ? { kind: 'restricted', page: 'browser' } : { kind: 'no-access' };
  if (!/^(https?|file):/.test(address) || !(await openReader(tabId, script))) {
    const now = await readAddress(tabId);
    return now === null ? { kind: 'no-access' } : { kind: 'restricted', page: toRestrictedPage(now) };
  }
  try {
    return await callTab(tabId, 'readPage', { mode });
  } catch (error) {
    return { kind: 'failed', report: `readPage: ${error instanceof Error ? error.name : 'unknown'}` };
  }
}

async function readAddress(tabId: number): Promise<string | null> {
  return browser.tabs.get(tabId).then(
    (tab) => tab.url || null,
    () => null,
  );
}

/** Puts the reader's script into a tab, unless it is there already. False where the page may not be touched. */
async function openReader(tabId: number, script: string): Promise<boolean> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    try {
      await browser.scripting.executeScript({ target: { tabId }, files: [script] });
      await browser.scripting.insertCSS({ target: { tabId }, css: LIGHT });
      return true;
    } catch {
      if ((await readAddress(tabId)) === null) return false;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
  return false;
}

/** Scrolls a tab to a span and lights it; false where that document is gone. */
export function showInTab(tabId: number, document: string, span: Span): Promise<boolean> {
  return callTab(tabId, 'showSpan', { document, span }).catch(() => false);
}

/** Puts the light of a tab out. */
export function clearTab(tabId: number): Promise<boolean> {
  return callTab(tabId, 'clearSpan', {}).catch(() => false);
}
