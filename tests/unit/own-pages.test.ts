import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { isBody } from '../../src/article/text-of.ts';
import { detectArticle } from '../../src/page/is-article-page.ts';
import { decodePage } from '../../tools/decode-page.ts';
import { readFileAs } from '../../tools/read-file.ts';
import { pageOf } from '../page-of.ts';

/** What a careful reader takes from a page; tests/pages/README.md says what each key means. */
const unsure = v.nullable(v.string());
const Post = v.strictObject({
  platform: v.string(),
  id: unsure,
  url: unsure,
  author: unsure,
  handle: unsure,
  date: unsure,
  text: unsure,
  state: v.picklist(['text', 'link']),
  after: v.number(),
});
const Gold = v.strictObject({
  about: v.string(),
  after: v.string(),
  url: v.string(),
  isArticle: v.boolean(),
  language: unsure,
  title: v.exactOptional(unsure),
  lead: v.exactOptional(unsure),
  byline: v.exactOptional(unsure),
  published: v.exactOptional(unsure),
  updated: v.exactOptional(unsure),
  paragraphs: v.exactOptional(v.array(v.string())),
  headings: v.exactOptional(v.array(v.string())),
  sections: v.exactOptional(v.array(v.strictObject({ paragraph: v.number(), at: v.string() }))),
  posts: v.exactOptional(v.array(Post)),
  isStub: v.exactOptional(v.boolean()),
  lights: v.exactOptional(v.boolean()),
});
type Gold = v.InferOutput<typeof Gold>;

const PAGES = join(process.cwd(), 'tests/pages');
const slugs = readdirSync(PAGES, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []));

const goldOf = (slug: string): Gold => v.parse(Gold, JSON.parse(readFileSync(join(PAGES, slug, 'gold.json'), 'utf8')));

/** What the reader gives, in the same words as the expectation and with only its keys. */
async function readAs(gold: Gold, file: string): Promise<Record<string, unknown>> {
  const { article, verdict } = await readFileAs(file, gold.url);
  const body = article.blocks.filter(isBody);
  const textOfKind = (kind: 'title' | 'lead') =>
    article.blocks.flatMap((block) => (block.kind === kind ? block.text : []))[0] ?? null;
  const given: Record<string, unknown> = {
    isArticle: verdict.isArticle,
    language: verdict.language,
    title: textOfKind('title'),
    lead: textOfKind('lead'),
    byline: article.byline,
    published: article.published,
    updated: article.updated,
    paragraphs: body.map(({ text }) => text),
    headings: body.flatMap(({ kind, text }) => (kind === 'heading' ? text : [])),
    sections: body.flatMap(({ at }, paragraph) => (at === undefined ? [] : { paragraph, at })),
    posts: article.blocks.flatMap((block, index) => {
      if (block.kind !== 'post') return [];
      return { ...block.post, after: article.blocks.slice(0, index).filter(isBody).length - 1 };
    }),
    isStub: verdict.isStub,
  };
  return Object.fromEntries(Object.keys(given).flatMap((key) => (key in gold ? [[key, given[key]]] : [])));
}

describe.each(slugs)('%s', (slug) => {
  const gold = goldOf(slug);
  const file = join(PAGES, slug, 'page.html');

  it('is read exactly', async () => {
    const { about: _a, after: _b, url: _c, lights: _d, ...expected } = gold;
    expect(await readAs(gold, file)).toEqual(expected);
  });

  it('is known for what it is by the detector', () => {
    const due = gold.isArticle && gold.language === 'ar';
    expect(detectArticle(pageOf(decodePage(readFileSync(file)), gold.url))).toBe(due);
  });
});
