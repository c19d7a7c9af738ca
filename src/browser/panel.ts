import browser from 'webextension-polyfill';

/** The page that is the panel, wherever the browser shows it. */
const PAGE = 'src/entries/panel.html';

/**
 * Opens the panel beside a tab. Synchronous on purpose: both browsers open it only within the click itself, so nothing
 * may be awaited before. Chrome: a panel of this tab alone. Firefox: the window's sidebar, which follows the tabs.
 * Neither (Android, some Chromium shells): the same page in a tab of its own.
 */
export function openPanel(tabId: number): void {
  const path = `${PAGE}?tab=${tabId}`;
  const inTab = () => void browser.tabs.create({ url: browser.runtime.getURL(path), openerTabId: tabId });
  const sidePanel = findSidePanel();
  if (sidePanel) {
    void sidePanel.setOptions({ tabId, path, enabled: true });
    sidePanel.open({ tabId }).catch(inTab);
  } else if ('sidebarAction' in browser) browser.sidebarAction.open().catch(inTab);
  else inTab();
}

/** Takes the panel away from every tab that did not ask for it. */
export function closePanelByDefault(): void {
  void findSidePanel()?.setOptions({ enabled: false });
}

/** Chrome's side panel, where this browser has one that can be opened by a click. */
function findSidePanel(): typeof chrome.sidePanel | null {
  const found = typeof chrome !== 'undefined' && 'sidePanel' in chrome ? chrome.sidePanel : null;
  return found && 'open' in found ? found : null;
}
