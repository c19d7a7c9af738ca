import browser, { type Tabs } from 'webextension-polyfill';
import type { ReadMode } from '../article/read-outcome.ts';

const ENTRIES = [
  { id: 'auto', title: 'menuReadPage', contexts: ['page'] },
  { id: 'selection', title: 'menuReadSelection', contexts: ['selection'] },
] as const;

/** Writes the entries of the page's context menu; at install and update, since the browser keeps them. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title, contexts } of ENTRIES)
    browser.contextMenus.create({ id, title: browser.i18n.getMessage(title), contexts: [...contexts] });
}

/** Hears the entries. A click there gives access to the tab as the icon does; `onRead` is called within it. */
export function hearMenus(onRead: (tab: Tabs.Tab, mode: ReadMode) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab) onRead(tab, info.menuItemId === 'selection' ? 'selection' : 'auto');
  });
}
