import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type HTTPRequest, type Page } from 'puppeteer-core';
import * as v from 'valibot';
import { type Sign, signsFor } from '../src/browser/lighting.ts';
import { matchPatterns } from '../src/sites/site-of.ts';
import { root } from './build.ts';
import { decodePage } from './decode-page.ts';
import { findBrowser } from './find-browser.ts';

/** A page to try the lights on, under its own address. */
export interface LightPage {
  readonly slug: string;
  readonly url: string;
  readonly html: string;
  /** Whether the icon should light up. */
  readonly due: boolean;
}

export interface Light extends Omit<LightPage, 'html'> {
  readonly isLit: boolean;
  /** The signs that matched, as they are written. */
  readonly by: readonly string[];
}

const Gold = v.object({
  isArticle: v.boolean(),
  language: v.nullable(v.string()),
  lights: v.optional(v.boolean()),
  url: v.optional(v.string()),
});
const Source = v.object({ url: v.nullish(v.string(), null) });

const readJson = <Schema extends v.GenericSchema>(schema: Schema, file: string): v.InferOutput<Schema> | null =>
  existsSync(file) ? v.parse(schema, JSON.parse(readFileSync(file, 'utf8'))) : null;

/** Every page of a folder of pages, one in each folder below it with its gold; none where the folder is absent. */
export function readLightPages(folder: string): LightPage[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = join(folder, entry.name);
    const gold = entry.isDirectory() ? readJson(Gold, join(place, 'gold.json')) : null;
    if (!gold) return [];
    const url = gold.url ?? readJson(Source, join(place, 'source.json'))?.url;
    // Saved without an address: one that says nothing.
    const address = url && /^https?:/.test(url) ? new URL(url).href : `https://unknown.example/${entry.name}`;
    const due = gold.lights ?? (gold.isArticle && gold.language === 'ar');
    return { slug: entry.name, url: address, html: decodePage(readFileSync(join(place, 'page.html'))), due };
  });
}

const nameOf = ({ css, hostSuffix, urlMatches }: Sign): string => hostSuffix ?? [...(css ?? []), urlMatches].join('  ');

/** Selectors of each sign → whether each sign's are all met by something displayed. Runs in the page: no names inside. */
const seeSigns = (signs: readonly (readonly string[])[]): boolean[] =>
  signs.map((css) =>
    css.every((selector) =>
      Array.from(document.querySelectorAll(selector)).some((element) => element.checkVisibility()),
    ),
  );

/** Nothing but the page itself is asked for; its own styles count, since they hide. */
const headers = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

async function lightOne(tab: Page, { html, ...page }: LightPage, signs: readonly Sign[]): Promise<Light> {
  const answer = (request: HTTPRequest) =>
    void (request.isNavigationRequest() && request.frame() === tab.mainFrame()
      ? request.respond({ status: 200, contentType: 'text/html; charset=utf-8', headers, body: html })
      : request.abort());
  tab.on('request', answer);
  try {
    await tab.goto(page.url, { waitUntil: 'domcontentloaded' });
    const seen = await tab.evaluate(
      seeSigns,
      signs.map(({ css = [] }) => css),
    );
    const host = `.${new URL(page.url).hostname}`;
    const by = signs.filter(
      ({ urlMatches, hostSuffix = '' }, index) =>
        seen[index] && host.endsWith(hostSuffix) && new RegExp(urlMatches).test(page.url),
    );
    return { ...page, isLit: by.length > 0, by: by.map(nameOf) };
  } finally {
    tab.off('request', answer);
  }
}

/**
 * Tries the signs of Chrome's icon on pages in a real Chromium, each under its own address with its scripts off and all
 * else refused. The browser's own matching is not asked (it cannot be heard), but the same selectors on displayed elements.
 */
export async function measureLights(pages: readonly LightPage[]): Promise<Light[]> {
  const program = findBrowser('chrome');
  if (!program) return [];
  const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run'];
  const browser = await puppeteer.launch({ executablePath: program, headless: true, args });
  try {
    const tab = await browser.newPage();
    await tab.setJavaScriptEnabled(false);
    await tab.setRequestInterception(true);
    const signs = signsFor(matchPatterns());
    const lights: Light[] = [];
    for (const page of pages) lights.push(await lightOne(tab, page, signs));
    return lights;
  } finally {
    await browser.close();
  }
}

/** Hits and false lights in words, with every page that came out wrong. */
export function describeLights(lights: readonly Light[]): string {
  const due = lights.filter((light) => light.due);
  const dark = lights.filter((light) => !light.due);
  const wrong = lights.filter(({ due, isLit }) => due !== isLit);
  return [
    `lights: ${due.filter(({ isLit }) => isLit).length} of ${due.length} Arabic articles, ${dark.filter(({ isLit }) => isLit).length} false on ${dark.length} other pages`,
    ...wrong.map(
      ({ slug, isLit, by, url }) => `  ${isLit ? 'false' : 'missed'}  ${slug}  ${isLit ? by.join(' | ') : url}`,
    ),
  ].join('\n');
}

/** Saved pages without a gold: an article where a file beside it says what to expect, under the address that they give. */
function readFiles(folder: string, isArticle: (name: string) => boolean): LightPage[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((file) => {
    const name = file.replace(/\.html$/, '');
    if (name === file) return [];
    const html = decodePage(readFileSync(join(folder, file)));
    const url = /<link rel="canonical" href="(https?:[^"]+)"/.exec(html)?.[1] ?? `https://unknown.example/${name}`;
    return [{ slug: name, url, html, due: isArticle(name) }];
  });
}

/** The project's own pages and samples, the corpus of saved pages and the seed's. */
export const lightPages = (): LightPage[] => [
  ...['tests/pages', '../shared/pages'].flatMap((folder) => readLightPages(join(root, folder))),
  ...readFiles(join(root, 'samples'), (name) => existsSync(join(root, 'samples', `${name}.expected.json`))),
  ...readFiles(join(root, '../shared/seed'), () => true),
];

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  console.log(describeLights(await measureLights(lightPages())));
