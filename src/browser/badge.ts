import browser from 'webextension-polyfill';

/**
 * The mark on the icon of a tab where the detector sees an Arabic article. The browser drops it when the tab loads another page.
 * A detector that outlived its grant still says what it sees: the mark stays out where the tab's address is hidden from us.
 */
export async function showBadge(tabId: number, article: boolean): Promise<void> {
  // The tab may be gone by now.
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab) await setBadge(tabId, article && tab.url !== undefined);
}

/** Puts the mark out on every tab that is no longer allowed. */
export async function clearBadges(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id, url }) => id !== undefined && url === undefined && setBadge(id, false)));
}

async function setBadge(tabId: number, isOn: boolean): Promise<void> {
  const ignore = () => {};
  if (isOn) await browser.action.setBadgeBackgroundColor({ tabId, color: '#a3123a' }).catch(ignore);
  await browser.action.setBadgeText({ tabId, text: isOn ? '¶' : '' }).catch(ignore);
}
