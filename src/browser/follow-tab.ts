import browser from 'webextension-polyfill';

/** The tab that a panel speaks for, and how to hear that another page stands there. */
export interface FollowedTab {
  /** The tab now; null before it is known or where it is gone. */
  readonly id: () => number | null;
}

/**
 * Follows the tab of a panel. With a tab in the panel's address (`?tab=7`) it is that one for good, else the active tab
 * of the panel's own window. `onChange` is told of every load, move and switch, and once at the start.
 */
export async function followTab(address: string, onChange: () => void, signal: AbortSignal): Promise<FollowedTab> {
  const fixed = readTabId(address);
  const window = fixed === null ? (await browser.windows.getCurrent()).id : undefined;
  let id = fixed ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id ?? null;

  const updated = (tabId: number, change: { status?: string; url?: string }) => {
    if (tabId === id && (change.status === 'loading' || change.url !== undefined)) onChange();
  };
  const loaded = (tabId: number, change: { status?: string }) => {
    if (tabId === id && change.status === 'complete') onChange();
  };
  const activated = (active: { tabId: number; windowId: number }) => {
    if (fixed !== null || active.windowId !== window || active.tabId === id) return;
    id = active.tabId;
    onChange();
  };
  browser.tabs.onUpdated.addListener(updated);
  browser.tabs.onUpdated.addListener(loaded);
  browser.tabs.onActivated.addListener(activated);
  signal.addEventListener('abort', () => {
    browser.tabs.onUpdated.removeListener(updated);
    browser.tabs.onUpdated.removeListener(loaded);
    browser.tabs.onActivated.removeListener(activated);
  });
  return { id: () => id };
}

/** `?tab=7 → 7`, anything else → null. */
export function readTabId(address: string): number | null {
  const tab = new URL(address).searchParams.get('tab');
  return tab !== null && /^\d+$/.test(tab) ? Number(tab) : null;
}
