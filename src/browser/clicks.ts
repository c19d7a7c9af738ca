import browser, { type Tabs } from 'webextension-polyfill';
import type { ReadMode } from '../article/read-outcome.ts';
import { hearMenus } from './menus.ts';
import { tell } from './messages.ts';
import { openPanel } from './panel.ts';

/** What is known of the last click on each tab. */
export interface Clicks {
  /** How the click that opened the panel wants the tab read; 'auto' where there was none. Told once. */
  take(tabId: number): ReadMode;
  /** Whether the tab stayed closed to us though it was clicked. Chrome hides then even what page it is. */
  isClosed(tabId: number): boolean;
}

/** Hears the icon, its shortcut and the menu: opens the panel and tells one that is open already. */
export function hearClicks(): Clicks {
  const waiting = new Map<number, ReadMode>();
  const closed = new Set<number>();
  const open = (tab: Tabs.Tab, mode: ReadMode) => {
    if (tab.id === undefined) return;
    openPanel(tab.id);
    waiting.set(tab.id, mode);
    if (tab.url) closed.delete(tab.id);
    else closed.add(tab.id);
    tell('clicked', { tab: tab.id, mode });
  };
  browser.action.onClicked.addListener((tab) => open(tab, 'auto'));
  hearMenus(open);
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'loading') closed.delete(tab);
  });
  browser.tabs.onRemoved.addListener((tab) => {
    waiting.delete(tab);
    closed.delete(tab);
  });
  return {
    take(tab) {
      const mode = waiting.get(tab) ?? 'auto';
      waiting.delete(tab);
      return mode;
    },
    isClosed: (tab) => closed.has(tab),
  };
}
