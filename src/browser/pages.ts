import browser from 'webextension-polyfill';

export type OwnPage = 'library' | 'welcome';

/** Opens a page of the extension in a tab; `query` goes into its address. */
export async function openPage(page: OwnPage): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`src/entries/${page}.html`) });
}

/** Opens the options in a tab. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Whether this page stands in a private window. */
export async function isPrivateWindow(): Promise<boolean> {
  return (await browser.windows.getCurrent()).incognito;
}
