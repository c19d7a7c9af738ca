/** `npx tsx tools/make-icons.ts`: draws public/icons/*.png from the one drawing below, in a headless Chromium. */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './find-browser.ts';

const SIZES = [16, 32, 48, 128];

/** A ribbon on a tile: ink at rest, and lit like a marked sentence where an Arabic article was seen. */
const LOOKS = {
  '': { tile: '#2a2a2d', edge: '#5c5c62', ribbon: '#ffffff' },
  '-on': { tile: '#ffd95a', edge: '#7a5b00', ribbon: '#1b1b1d' },
};

/** Whole pixels at 16: the ribbon stands on columns 5 to 11 and its notch is two deep. */
const drawing = ({ tile, edge, ribbon }: (typeof LOOKS)['']): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">
    <rect x=".25" y=".25" width="15.5" height="15.5" rx="3.25" fill="${tile}" stroke="${edge}" stroke-width=".5"/>
    <path d="M5 3h6v10l-3-2.250-3 2.250z" fill="${ribbon}"/>
  </svg>`;

const executablePath = findBrowser('chrome');
if (executablePath === null) throw new Error('no Chromium found: set CHROME_PATH');
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const [suffix, look] of Object.entries(LOOKS)) {
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.goto(`data:image/svg+xml,${encodeURIComponent(drawing(look))}`);
    const picture = await page.screenshot({ omitBackground: true });
    await writeFile(resolve(import.meta.dirname, `../public/icons/${size}${suffix}.png`), picture);
  }
}
await browser.close();
