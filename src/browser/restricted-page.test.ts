import { expect, test } from 'vitest';
import { toRestrictedPage } from './restricted-page.ts';

test.each([
  ['about:config', 'browser'],
  ['chrome://version/', 'browser'],
  ['moz-extension://8e1b/panel.html', 'browser'],
  ['view-source:https://a.example/', 'browser'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://addons.mozilla.org/firefox/', 'store'],
  ['https://a.example/report.PDF?page=2', 'pdf'],
  ['file:///home/reader/letter.html', 'file'],
  ['file:///home/reader/letter.pdf', 'pdf'],
  ['https://a.example/news', 'other'],
  ['data:text/html,x', 'other'],
  ['no address', 'other'],
])('%s is closed: %s', (address, page) => {
  expect(toRestrictedPage(address)).toBe(page);
});
