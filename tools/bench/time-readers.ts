import type { Browser } from 'puppeteer-core';
import { closePage, openPage } from './lab.ts';
import { median } from './median.ts';
import type { BenchPage } from './pages.ts';

/** Scripts by the name of their reader. */
export type Readers = ReadonlyMap<string, string>;
/** Milliseconds by the name of a reader. */
export type Times = ReadonlyMap<string, number>;

/** The script and its first call, as a person has it who opens the panel on this page. */
const FIRST = `(source, name) => {
  const start = performance.now();
  (0, eval)(source);
  globalThis['reader_' + name].read(document);
  return performance.now() - start;
}`;

const LOAD = '(source) => void (0, eval)(source)';

const ONCE = `(name) => {
  const { read } = globalThis['reader_' + name];
  const start = performance.now();
  read(document);
  return performance.now() - start;
}`;

/** A slow page is not read as often as a quick one, but at least this many times. */
const LEAST_ROUNDS = 3;
const MOST_MS = 4000;
/** Calls before any counts, so that all readers run as the engine has optimised them. */
const WARM_UP = 10;

/** The same page for all readers by turns, when the engine has seen their code: medians of some rounds. */
export async function timeWarm(browser: Browser, content: BenchPage, readers: Readers, rounds: number): Promise<Times> {
  const page = await openPage(browser, content);
  const times = new Map([...readers.keys()].map((name) => [name, [] as number[]]));
  try {
    for (const source of readers.values()) await page.call(LOAD, source);
    for (const name of readers.keys()) for (let i = 0; i < WARM_UP; i += 1) await page.call(ONCE, name);
    const end = performance.now() + MOST_MS;
    for (let round = 0; round < rounds; round += 1) {
      if (round >= LEAST_ROUNDS && performance.now() > end) break;
      for (const [name, list] of times) list.push(await page.call<number>(ONCE, name));
    }
  } finally {
    await closePage(page);
  }
  return medians(times);
}

/** A fresh process for every measurement: script and first call together. */
export async function timeCold(browser: Browser, content: BenchPage, readers: Readers, rounds: number): Promise<Times> {
  const times = new Map([...readers.keys()].map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, source] of readers) {
      const page = await openPage(browser, content);
      try {
        times.get(name)?.push(await page.call<number>(FIRST, source, name));
      } finally {
        await closePage(page);
      }
    }
  }
  return medians(times);
}

const medians = (times: ReadonlyMap<string, readonly number[]>): Times =>
  new Map([...times].map(([name, list]) => [name, median(list)]));
