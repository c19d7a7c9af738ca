import type { HTTPRequest, Page } from 'puppeteer-core';
import { pageAt, type Site } from './drive.ts';

/** Closes every dialogue a page opens: an alert would hold the page, and the test with it. */
export function dismissDialogs(page: Page): void {
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
}

/** Answers the requests of a tab from a site; everything else fails as if there were no network. */
export async function serveSite(page: Page, site: Site | null): Promise<void> {
  if (!site) return;
  page.on('request', (request) => {
    void respond(request, site).catch(() => {});
  });
  await page.setRequestInterception(true);
}

async function respond(request: HTTPRequest, site: Site): Promise<void> {
  if (!/^https?:/.test(request.url())) return request.continue();
  const page = pageAt(site, request.url());
  if (page === null) return request.abort();
  return request.respond({
    status: 200,
    contentType: typeof page.body === 'string' ? 'text/html; charset=utf-8' : 'text/html',
    headers: page.runs ? {} : { 'content-security-policy': "script-src 'none'" },
    body: page.body,
  });
}
