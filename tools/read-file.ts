import { readFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import type { DOMWindow } from 'jsdom';
import * as v from 'valibot';
import { languageOf } from '../src/arabic/is-arabic.ts';
import type { Article, Reading } from '../src/article/article.ts';
import { readText } from '../src/page/read-text.ts';
import { siteOf } from '../src/sites/site-of.ts';
import { decodePage } from './decode-page.ts';

const nullable = v.nullish(v.string(), null);

/** The text parts of an article, as other tools hand them over. */
const Parts = v.object({
  title: nullable,
  lead: nullable,
  paragraphs: v.array(v.string()),
  published: nullable,
  outlet: nullable,
  url: nullable,
});

/** Text parts → reading; the paragraphs stay exactly as they are. */
function toReading(input: unknown): Reading {
  const { title, lead, paragraphs, published, outlet, url } = v.parse(Parts, input);
  const language = languageOf([title, lead, ...paragraphs].join('\n'));
  const article: Article = {
    url,
    language,
    outlet: outlet ? { name: outlet, english: siteOf(url)?.english ?? null } : null,
    byline: null,
    published,
    updated: null,
    blocks: [
      ...(title === null ? [] : [{ kind: 'title' as const, text: title }]),
      ...(lead === null ? [] : [{ kind: 'lead' as const, text: lead }]),
      ...paragraphs.map((text) => ({ kind: 'paragraph' as const, text })),
    ],
  };
  const isArticle = paragraphs.some((text) => text.trim() !== '');
  return {
    article,
    verdict: { isArticle, language, isStub: false, why: 'text parts were given' },
    removed: [],
    source: 'text parts',
  };
}

/** The address that a `source.json` beside a saved page gives; undefined where there is none. */
async function addressBeside(file: string): Promise<string | undefined> {
  try {
    const source = v.parse(
      v.object({ url: v.optional(nullable) }),
      JSON.parse(await readFile(join(dirname(file), 'source.json'), 'utf8')),
    );
    return source.url ?? undefined;
  } catch {
    return undefined;
  }
}

/** A saved page as a document without layout or scripts; its address: `url`, else that of the `source.json` beside it. */
export async function openPage(
  file: string,
  url?: string,
): Promise<{ window: DOMWindow; address: string | undefined }> {
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const html = decodePage(await readFile(file));
  const address = url ?? (await addressBeside(file));
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole(), ...(address ? { url: address } : {}) });
  return { window, address };
}

async function readHtml(file: string, url: string | undefined): Promise<Reading> {
  const { readPage } = await import('../src/page/read-page.ts');
  const { window, address } = await openPage(file, url);
  const { places: _, ...reading } = readPage(window.document, address ? { url: address } : {});
  window.close();
  return reading;
}

/** What came of one article of a file; `ms` is the time its reading took. */
export type Outcome = { readonly reading: Reading; readonly ms: number } | { readonly error: string };

const messageOf = (error: unknown): string =>
  error instanceof v.ValiError
    ? `not the parts of an article: ${error.message}`
    : error instanceof Error
      ? error.message
      : String(error);

async function attempt(read: () => Reading | Promise<Reading>): Promise<Outcome> {
  const start = performance.now();
  try {
    return { reading: await read(), ms: performance.now() - start };
  } catch (error) {
    return { error: messageOf(error) };
  }
}

/** A single article's file (.html, .json, anything else as plain text) → its reading. Throws where it cannot be read. */
export async function readFileAs(file: string, url?: string): Promise<Reading> {
  switch (extname(file).toLowerCase()) {
    case '.html':
    case '.htm':
      return readHtml(file, url);
    case '.json':
      return toReading(JSON.parse(await readFile(file, 'utf8')));
    default:
      return readText(await readFile(file, 'utf8'), url ? { url } : {});
  }
}

/** The articles of a file: one, or one for every line of a .jsonl. Never throws: what cannot be read says why. */
export async function readArticles(file: string, url?: string): Promise<Outcome[]> {
  if (extname(file).toLowerCase() !== '.jsonl') return [await attempt(() => readFileAs(file, url))];
  const text = await readFile(file, 'utf8').catch((error: unknown) => new Error(messageOf(error)));
  if (text instanceof Error) return [{ error: text.message }];
  const lines = text.split('\n').filter((line) => line.trim());
  return Promise.all(lines.map((line) => attempt(() => toReading(JSON.parse(line)))));
}
