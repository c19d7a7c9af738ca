import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { bundleReader } from './bench/bundle-reader.ts';
import { openLab } from './bench/lab.ts';
import { median } from './bench/median.ts';
import { articlePages, type BenchPage, fullPages, longPage } from './bench/pages.ts';
import { printSizes } from './bench/print-sizes.ts';
import { timeDetector } from './bench/time-detector.ts';
import { type Readers, type Times, timeCold, timeWarm } from './bench/time-readers.ts';
import { needPackage } from './build.ts';

/**
 * How fast the reader is beside Readability and Defuddle: in real Chromium, on the same live pages, by turns, in one run.
 * Ratios are what counts; milliseconds are those of this machine under its load of the moment.
 */
const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    cold: { type: 'string', default: '3' },
    loads: { type: 'string', default: '40' },
    only: { type: 'string' },
  },
});
const LONG = 1001;
const READERS = ['read', 'brief', 'readability', 'defuddle'] as const;

const ms = (time: number | undefined): string => (time ?? Number.NaN).toFixed(1).padStart(8);
const ratio = (times: Times, name: string): number => (times.get(name) ?? 0) / (times.get('readability') ?? 0);
const times = (value: number): string => `${value.toFixed(2)} ×`.padStart(9);
const row = (name: string, all: Times): string =>
  `  ${name.slice(0, 34).padEnd(34)}${READERS.map((reader) => ms(all.get(reader))).join(' ')} ${times(ratio(all, 'read'))}${times(ratio(all, 'brief'))}`;

type Measure = (content: BenchPage) => Promise<Times>;

async function printTable(title: string, pages: readonly BenchPage[], measure: Measure): Promise<void> {
  console.log(`\n${title}; ms, and ours as a multiple of Readability's`);
  console.log(`  ${'page'.padEnd(34)}${READERS.map((name) => name.padStart(8)).join(' ')}      read    brief`);
  const all: Times[] = [];
  for (const content of pages) {
    const found = await measure(content);
    all.push(found);
    console.log(row(content.name, found));
  }
  const middle = new Map(READERS.map((name) => [name, median(all.map((found) => found.get(name) ?? Number.NaN))]));
  console.log(row('median of each column', middle));
  const of = (name: string): string => times(median(all.map((found) => ratio(found, name))));
  console.log(`  ${"median of the pages' ratios".padEnd(34 + READERS.length * 9)}${of('read')}${of('brief')}`);
}

async function printReaders(browser: Browser, readers: Readers): Promise<void> {
  const isAsked = ({ name }: BenchPage): boolean => name.includes(options.only ?? '');
  const pages = articlePages().filter(isAsked);
  const warm: Measure = (content) => timeWarm(browser, content, readers, Number(options.rounds));
  const cold: Measure = (content) => timeCold(browser, content, readers, Number(options.cold));
  if (pages.length > 0) {
    await printTable(`Warm: ${options.rounds} rounds by turns`, pages, warm);
    if (options.cold !== '0')
      await printTable('Cold: script and first call in a fresh process', fullPages().filter(isAsked), cold);
  }
  if (!options.only) await printTable('A long page, warm', [longPage(LONG)], warm);
}

async function printDetector(): Promise<void> {
  const script = join(needPackage('chrome'), 'src/entries/detect.js');
  const found = await timeDetector(script, Number(options.loads));
  console.log(
    `\nThe detector on an English page of ${found.nodes} elements, ${options.loads} loads by turns; main-thread ms`,
  );
  const { with: detector, empty, without } = found.loads;
  for (const [name, value] of Object.entries(detector)) {
    const [idle, none] = [empty[name] ?? Number.NaN, without[name] ?? Number.NaN];
    console.log(
      `  ${name.padEnd(18)} none ${ms(none)}  an empty script ${ms(idle)}  the detector ${ms(value)}  of its own ${ms(value - idle)}`,
    );
  }
  console.log(`  asked in the page  first ${ms(found.asked.cold)}  warm ${ms(found.asked.warm)}`);
}

const browser = await openLab();
try {
  const scripts = await Promise.all(READERS.map(async (name) => [name, await bundleReader(name)] as const));
  await printReaders(browser, new Map(scripts));
} finally {
  await browser.close();
}
if (!options.only) {
  printSizes();
  await printDetector();
}
