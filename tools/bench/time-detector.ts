import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { bundleReader } from './bundle-reader.ts';
import { closePage, openLab, openPage, serve } from './lab.ts';
import { median } from './median.ts';
import { foreignPage } from './pages.ts';
import { timeCold, timeWarm } from './time-readers.ts';

const NODES = 3000;
/** The same page at three addresses: with the detector, with a content script that does nothing, with none. */
const ADDRESSES = {
  with: 'https://with.example/story/night-ferry',
  empty: 'https://empty.example/story/night-ferry',
  without: 'https://without.example/story/night-ferry',
} as const;
type Kind = keyof typeof ADDRESSES;
const KINDS = Object.keys(ADDRESSES) as Kind[];
const SETTLE = 300; // ms after the load event: what the detector does at once is over
const METRICS = ['ScriptDuration', 'V8CompileDuration', 'TaskDuration'] as const;

/** Main-thread milliseconds of a foreign page by what runs on it, and of the detector's question alone. */
export interface DetectorTimes {
  readonly nodes: number;
  readonly loads: Readonly<Record<Kind, Readonly<Record<string, number>>>>;
  readonly asked: { readonly cold: number; readonly warm: number };
}

/** An extension that does nothing but run the package's detector on one address of the page, and an empty script on another. */
function detectorAlone(script: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'khulasa-bench-'));
  cpSync(script, join(folder, 'detect.js'));
  writeFileSync(join(folder, 'empty.js'), '');
  writeFileSync(join(folder, 'background.js'), 'chrome.runtime.onMessage.addListener(() => {});');
  const manifest = {
    manifest_version: 3,
    name: 'bench',
    version: '1',
    background: { service_worker: 'background.js' },
    content_scripts: [
      { matches: [`${new URL(ADDRESSES.with).origin}/*`], js: ['detect.js'], run_at: 'document_idle' },
      { matches: [`${new URL(ADDRESSES.empty).origin}/*`], js: ['empty.js'], run_at: 'document_idle' },
    ],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

/** What one load of an address cost its main thread, in a process of its own. */
async function loadOnce(browser: Browser, url: string): Promise<Map<string, number>> {
  const page = await browser.newPage();
  try {
    await serve(page, [foreignPage(NODES, url)]);
    await page.goto(url, { waitUntil: 'load' });
    await new Promise((resolve) => setTimeout(resolve, SETTLE));
    const metrics = await page.metrics();
    return new Map(METRICS.map((name) => [name, (metrics[name as keyof typeof metrics] ?? 0) * 1000]));
  } finally {
    await page.close();
  }
}

/** Loads the same page by turns with the detector, with an empty script and with none. `script`: the detector as it is in the package. */
export async function timeDetector(script: string, loads: number): Promise<DetectorTimes> {
  const extension = detectorAlone(script);
  const browser = await openLab(extension);
  try {
    const runs: Record<Kind, Map<string, number>[]> = { with: [], empty: [], without: [] };
    await loadOnce(browser, ADDRESSES.with);
    for (let i = 0; i < loads; i += 1)
      for (const kind of KINDS) runs[kind].push(await loadOnce(browser, ADDRESSES[kind]));
    const medians = (list: readonly Map<string, number>[]) =>
      Object.fromEntries(METRICS.map((name) => [name, median(list.map((run) => run.get(name) ?? 0))]));
    const content = foreignPage(NODES, ADDRESSES.without);
    const readers = new Map([['detect', await bundleReader('detect')]]);
    const cold = (await timeCold(browser, content, readers, 5)).get('detect') ?? Number.NaN;
    const warm = (await timeWarm(browser, content, readers, 30)).get('detect') ?? Number.NaN;
    const counted = await openPage(browser, content);
    const nodes = await counted.call<number>('() => document.querySelectorAll("*").length');
    await closePage(counted);
    return {
      nodes,
      loads: { with: medians(runs.with), empty: medians(runs.empty), without: medians(runs.without) },
      asked: { cold, warm },
    };
  } finally {
    await browser.close();
    rmSync(extension, { recursive: true, force: true });
  }
}
