import type { RestrictedPage } from '../article/read-outcome.ts';

/** Sites of the browsers' makers where no extension may run a script. */
const STORES = [
  'chromewebstore.google.com',
  'chrome.google.com',
  'microsoftedge.microsoft.com',
  'addons.opera.com',
  'addons.mozilla.org',
  'accounts.firefox.com',
  'support.mozilla.org',
];

/** What kind of page an address is that refused a script: `about:config → browser`, `https://addons.mozilla.org/… → store`. */
export function toRestrictedPage(address: string): RestrictedPage {
  if (!URL.canParse(address)) return 'other';
  const { protocol, hostname, pathname } = new URL(address);
  if (protocol === 'file:') return pathname.toLowerCase().endsWith('.pdf') ? 'pdf' : 'file';
  if (protocol === 'data:' || protocol === 'blob:') return 'other';
  if (protocol !== 'http:' && protocol !== 'https:') return 'browser';
  if (STORES.includes(hostname)) return 'store';
  return pathname.toLowerCase().endsWith('.pdf') ? 'pdf' : 'other';
}
