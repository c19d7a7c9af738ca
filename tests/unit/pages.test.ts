import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Block, Post, Reading } from '../../src/article/article.ts';
import { isBody } from '../../src/article/text-of.ts';
import { foldSpace } from '../../src/page/fold-space.ts';
import { detectArticle } from '../../src/page/is-article-page.ts';
import { decodePage } from '../../tools/decode-page.ts';
import { readFileAs } from '../../tools/read-file.ts';
import { pageOf } from '../page-of.ts';

/** The corpora stand beside the project where it is developed; they are no part of it. */
const SHARED = join(process.cwd(), '../shared');
const PAGES = join(SHARED, 'pages');
const SEED = join(SHARED, 'seed');
const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

/** What the corpora must give at least; raised when the reader becomes better, never lowered. */
const FLOORS = { paragraphs: 0.97, title: 1, lead: 1, byline: 1, published: 1 };

const textOfKind = ({ article }: Reading, kind: Block['kind']): string | null =>
  article.blocks.flatMap((block) => (block.kind === kind && block.kind !== 'post' ? block.text : []))[0] ?? null;
const bodyOf = ({ article }: Reading): string[] => article.blocks.filter(isBody).map(({ text }) => foldSpace(text));
const postsOf = ({ article }: Reading): Post[] =>
  article.blocks.flatMap((block) => (block.kind === 'post' ? block.post : []));

/** Share of gold's and ours that are equal, as F1; order is checked apart. */
function f1(given: readonly string[], gold: readonly string[]): number {
  const right = given.filter((text) => gold.includes(text)).length;
  return given.length + gold.length ? (2 * right) / (given.length + gold.length) : 1;
}

describe.skipIf(!existsSync(PAGES))('the saved pages (skipped: corpus not present, where it is not)', async () => {
  const slugs = existsSync(PAGES)
    ? readdirSync(PAGES).filter((slug) => existsSync(join(PAGES, slug, 'gold.json')))
    : [];
  const pages = await Promise.all(
    slugs.map(async (slug) => ({
      slug,
      gold: json(join(PAGES, slug, 'gold.json')),
      reading: await readFileAs(join(PAGES, slug, 'page.html')),
    })),
  );
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

  it('gives the paragraphs', () => {
    const scores = pages
      .filter(({ gold }) => gold.paragraphs)
      .map(({ gold, reading }) => {
        const optional: string[] = (gold.optional ?? []).map(foldSpace);
        return f1(
          bodyOf(reading).filter((text) => !optional.includes(text)),
          gold.paragraphs.map(foldSpace),
        );
      });
    expect(scores.length).toBeGreaterThan(0);
    expect(mean(scores)).toBeGreaterThanOrEqual(FLOORS.paragraphs);
  });

  it.each(['title', 'lead', 'byline', 'published'] as const)('gives the %s', (key) => {
    const value = (reading: Reading) =>
      key === 'title' || key === 'lead' ? textOfKind(reading, key) : reading.article[key];
    const same = (given: string, gold: string) => {
      if (key !== 'published') return foldSpace(given) === foldSpace(gold);
      return gold.length === 10 ? given.slice(0, 10) === gold : Math.abs(Date.parse(given) - Date.parse(gold)) < 60_000;
    };
    const asked = pages.filter(({ gold }) => gold[key]);
    const right = asked.filter(({ gold, reading }) =>
      [gold[key], ...(gold[`${key}_alt`] ?? [])].some((one) => same(value(reading) ?? '', one)),
    );
    expect(asked.length).toBeGreaterThan(0);
    expect(right.length / asked.length).toBeGreaterThanOrEqual(FLOORS[key]);
  });

  it('finds every post and no other', () => {
    for (const { slug, gold, reading } of pages.filter((page) => page.gold.posts)) {
      const due = gold.posts
        .filter((post: { optional?: boolean }) => !post.optional)
        .map((post: { id: string }) => post.id);
      const allowed = gold.posts.map((post: { id: string }) => post.id);
      const given = postsOf(reading).map(({ id }) => id);
      expect(given, slug).toEqual(expect.arrayContaining(due));
      expect(allowed, slug).toEqual(expect.arrayContaining(given));
    }
  });

  it('calls Arabic articles so and nothing else; the detector agrees with the reader', () => {
    for (const { slug, gold, reading } of pages.filter((page) => !page.gold.scores)) {
      const expected = gold.isArticle && gold.language === 'ar';
      const called = reading.verdict.isArticle && reading.verdict.language === 'ar';
      const detected = detectArticle(
        pageOf(
          decodePage(readFileSync(join(PAGES, slug, 'page.html'))),
          json(join(PAGES, slug, 'source.json')).url ?? undefined,
        ),
      );
      expect([slug, called, detected]).toEqual([slug, expected, expected]);
    }
  });
});

describe.skipIf(!existsSync(SEED))(
  'the first article in its three forms (skipped: corpus not present, where it is not)',
  () => {
    const expected = existsSync(SEED) ? json(join(SEED, 'expected.json')) : null;
    const orderOf = ({ article }: Reading): string[] => {
      let paragraphs = 0;
      let posts = 0;
      return article.blocks
        .filter((block) => block.kind === 'post' || isBody(block))
        .map((block) => (block.kind === 'post' ? `post${posts++}` : `p${paragraphs++}`));
    };

    it.each(['article.txt', 'article.html', 'article-hydrated.html'])(
      '%s: title, lead, paragraphs, posts in their places',
      async (file) => {
        const reading = await readFileAs(join(SEED, file));
        expect(textOfKind(reading, 'title')).toBe(expected.title);
        expect(textOfKind(reading, 'lead')).toBe(expected.lead);
        expect(bodyOf(reading)).toEqual(expected.paragraphs);
        expect(orderOf(reading)).toEqual(expected.order);
        expect(reading.verdict).toMatchObject({ isArticle: true, language: expected.language });
        if (file !== 'article.txt') {
          expect(reading.article.published).toBe(expected.publishedInPage);
          expect(reading.article.outlet?.english).toBe(expected.outlet);
        }
      },
    );

    it('keeps author, handle, day and words of every post in the page and in the text', async () => {
      const wanted = expected.posts.map(({ platform, author, handle, date, text }: Post) => ({
        platform,
        author,
        handle,
        date,
        text,
        state: 'text',
      }));
      const [page, text] = [await readFileAs(join(SEED, 'article.html')), await readFileAs(join(SEED, 'article.txt'))];
      for (const reading of [page, text]) expect(postsOf(reading)).toMatchObject(wanted);
      expect(postsOf(page).map(({ id, url }) => [id, url])).toEqual(
        expected.posts.map(({ pageId, handle }: { pageId: string; handle: string }) => [
          pageId,
          `https://x.com/${handle}/status/${pageId}`,
        ]),
      );
      expect(postsOf(text).map(({ id, url }) => [id, url])).toEqual(
        expected.posts.map(({ media }: { media: string }) => [null, media]),
      );
    });

    it('keeps the link of every post where only its id is left', async () => {
      const posts = postsOf(await readFileAs(join(SEED, 'article-hydrated.html')));
      expect(posts).toEqual(
        expected.posts.map(({ pageId }: { pageId: string }) => ({
          platform: 'x',
          id: pageId,
          url: `https://x.com/i/status/${pageId}`,
          author: null,
          handle: null,
          date: null,
          text: null,
          state: 'link',
        })),
      );
    });
  },
);
