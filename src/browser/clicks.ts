import browser from 'webextension-polyfill';
import type { ReadMode } from '../article/read-outcome.ts';
import { hearMenus } from './menus.ts';
import { tell } from './messages.ts';
import { openPanel } from './panel.ts';

/** How the last click wants each tab read, until the panel that it opened has asked. */
export interface Clicks {
  /** The mode of the click that opened the panel; 'auto' where there was none. Asked once. */
  take(tabId: number): ReadMode;
}

/** Hears the icon, its shortcut and the menu: opens the panel and tells one that is open already. */
export function hearClicks(): Clicks {
  const waiting = new Map<number, ReadMode>();
  const open = (tab: number, mode: ReadMode) => {
    openPanel(tab);
    waiting.set(tab, mode);
    tell('clicked', { tab, mode });
  };
  browser.action.onClicked.addListener((tab) => {
    if (tab.id !== undefined) open(tab.id, 'auto');
  });
  hearMenus(open);
  browser.tabs.onRemoved.addListener((tab) => void waiting.delete(tab));
  return {
    take(tab) {
      const mode = waiting.get(tab) ?? 'auto';
      waiting.delete(tab);
      return mode;
    },
  };
}
