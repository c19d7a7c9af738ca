import browser from 'webextension-polyfill';

/** The mark on the icon of a tab where the detector sees an Arabic article. The browser drops it when the tab loads another page. */
export async function showBadge(tabId: number, article: boolean): Promise<void> {
  // The tab may be gone by now.
  const ignore = () => {};
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#a3123a' }).catch(ignore);
  await browser.action.setBadgeText({ tabId, text: article ? '¶' : '' }).catch(ignore);
}
