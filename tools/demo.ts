import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Drive, until, type View } from '../tests/e2e/drive.ts';
import { driveChromium } from '../tests/e2e/drive-chromium.ts';
import { driveFirefox } from '../tests/e2e/drive-firefox.ts';
import { needPackage, root } from './build.ts';
import { composePicture } from './compose-picture.ts';
import type { BrowserKind } from './find-browser.ts';
import { needBrowser } from './install-browsers.ts';

const USAGE = `npm start [-- [--browser chrome|firefox] [FILE.html or ADDRESS]]
Opens an article (a sample, unless you name one) with Khulasa loaded and its panel open.
Without a display it prints the brief here and writes a picture to out/.`;
const SAMPLE = join(root, 'samples/wire-report.html');

/** What to open: its address, and the pages that are served from this machine; null: the network is asked. */
interface Target {
  readonly address: string;
  readonly file: string | null;
  readonly site: ReadonlyMap<string, string> | null;
}

function readOptions() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { browser: { type: 'string', default: 'chrome' }, help: { type: 'boolean', default: false } },
  });
  const { browser, help } = values;
  if (browser !== 'chrome' && browser !== 'firefox')
    throw new Error(`--browser takes chrome (also for Chromium and Edge) or firefox, not ${browser}.`);
  if (positionals.length > 1) throw new Error('One article at a time.');
  const kind: BrowserKind = browser;
  return { kind, help, article: positionals[0] ?? SAMPLE };
}

function findTarget(article: string): Target {
  if (/^https?:\/\//.test(article)) return { address: article, file: null, site: null };
  const file = resolve(article);
  const site = new Map<string, string>();
  for (const sample of readdirSync(join(root, 'samples')).filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(root, 'samples', sample), 'utf8');
    site.set(addressOf(html, sample), html);
  }
  const html = readArticle(file);
  const address = addressOf(html, basename(file));
  return { address, file, site: site.set(address, html) };
}

function readArticle(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Error(`${file} cannot be read: name a saved page (.html) or an address that begins with https://`);
  }
}

/** The address a saved page says it has; an invented one where it says none. */
function addressOf(html: string, name: string): string {
  const said = /rel="canonical" href="(https?:\/\/[^"]+)"|property="og:url" content="(https?:\/\/[^"]+)"/.exec(html);
  return said?.[1] ?? said?.[2] ?? `https://saved-page.example/${encodeURIComponent(name)}`;
}

const hasDisplay = () =>
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

/** Opens the page, clicks the toolbar icon and waits until the panel has something to say. */
async function show(drive: Drive, target: Target) {
  const tab = await drive.open(target.address).catch((error: Error) => {
    throw new Error(`${target.address} could not be opened: ${error.message}`);
  });
  await drive.click(tab);
  const panel = await drive.panel(tab);
  const settled = 'document.querySelector("main > *") && !document.querySelector("main > [aria-busy]")';
  await until('the panel to read the page', () => panel.run(`!!(${settled})`).then(Boolean), 20_000);
  return { tab, panel };
}

/** A saved page's brief as the project's own command line prints it; of an address, what the panel shows. */
async function print({ file }: Target, panel: View): Promise<void> {
  const isBrief = await panel.run('!!document.querySelector("main > article")');
  if (!file || !isBrief) return console.log(String(await panel.run('document.querySelector("main").innerText')));
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  spawnSync(process.execPath, [tsx, join(root, 'tools/read.ts'), file], { stdio: 'inherit' });
}

async function savePicture(drive: Drive, views: readonly View[]): Promise<string> {
  const pictures: Uint8Array[] = [];
  for (const view of views) pictures.push(await view.picture());
  const file = join(root, 'out', `khulasa-${drive.kind}.png`);
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(file, await composePicture(drive, pictures));
  return file;
}

async function main(): Promise<void> {
  const { kind, help, article } = readOptions();
  if (help) return console.log(USAGE);
  const target = findTarget(article);
  needBrowser(kind);
  const extension = needPackage(kind);
  const headless = !hasDisplay();
  const profile = mkdtempSync(join(tmpdir(), 'khulasa-profile-'));
  const run = kind === 'chrome' ? driveChromium : driveFirefox;
  // Whichever way this ends: Ctrl+C ends the process from inside the browser's driver.
  process.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));
  const drive = await run({ profile, extension, site: target.site, headless });
  try {
    const { tab, panel } = await show(drive, target);
    if (headless) {
      await print(target, panel);
      const picture = await savePicture(drive, [tab, panel]);
      console.log(`\nNo display here. Picture of page and panel: ${relative(process.cwd(), picture)}`);
    } else {
      console.log('Khulasa is open. Close the browser, or press Ctrl+C here, to end.');
      await drive.ended();
    }
  } finally {
    await drive.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
