import browser, { type Tabs } from 'webextension-polyfill';

/** What happened to the tab of a panel: its page begins to go, has come, or another tab stands there now. */
export type TabEvent = 'loading' | 'complete' | 'switched';

/** The tab that a panel speaks for; null where it is gone. */
export interface FollowedTab {
  readonly id: number | null;
}

/**
 * Follows the tab of a panel. With a tab in the panel's address (`?tab=7`) it is that one for good, else the active tab
 * of the panel's own window.
 */
export async function followTab(
  address: string,
  onEvent: (event: TabEvent) => void,
  signal: AbortSignal,
): Promise<FollowedTab> {
  const fixed = readTabId(address);
  const ownWindow = (await browser.windows.getCurrent()).id;
  const active = fixed === null ? await browser.tabs.query({ active: true, currentWindow: true }) : [];
  let id = fixed ?? active[0]?.id ?? null;

  const update = (tabId: number, { status }: Tabs.OnUpdatedChangeInfoType) => {
    if (tabId === id && (status === 'loading' || status === 'complete')) onEvent(status);
  };
  const activate = ({ tabId, windowId }: Tabs.OnActivatedActiveInfoType) => {
    if (fixed !== null || windowId !== ownWindow || tabId === id) return;
    id = tabId;
    onEvent('switched');
  };
  browser.tabs.onUpdated.addListener(update);
  browser.tabs.onActivated.addListener(activate);
  signal.addEventListener('abort', () => {
    browser.tabs.onUpdated.removeListener(update);
    browser.tabs.onActivated.removeListener(activate);
  });
  return {
    get id() {
      return id;
    },
  };
}

/** `…/panel.html?tab=7 → 7`, anything else → null. */
export function readTabId(address: string): number | null {
  const tab = new URL(address).searchParams.get('tab');
  return tab !== null && /^\d+$/.test(tab) ? Number(tab) : null;
}
