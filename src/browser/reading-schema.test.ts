import * as v from 'valibot';
import { expect, test } from 'vitest';
import { readingSchema } from './reading-schema.ts';

const article = {
  url: 'https://a.example/1',
  language: 'ar',
  outlet: { name: 'وكالة', english: null },
  byline: null,
  published: null,
  updated: null,
  blocks: [
    { kind: 'title', text: 'عنوان' },
    {
      kind: 'post',
      post: {
        platform: 'x',
        id: '1',
        url: 'https://x.com/a/status/1',
        author: null,
        handle: 'a',
        date: null,
        text: null,
        state: 'link',
      },
    },
  ],
};
const reading = {
  article,
  verdict: { isArticle: true, language: 'ar', isStub: false, why: '' },
  removed: [],
  source: 'general',
};

test('a reading goes through as it is', () => {
  expect(v.parse(readingSchema, reading)).toEqual(reading);
});

test('an address that is no web page counts as unknown', () => {
  const hostile = structuredClone(reading);
  hostile.article.url = 'javascript:alert(1)';
  const [, block] = hostile.article.blocks;
  if (block?.post) block.post.url = 'data:text/html,x';
  const parsed = v.parse(readingSchema, hostile);
  expect(parsed.article.url).toBeNull();
  expect(parsed.article.blocks[1]).toMatchObject({ post: { url: null } });
});

test('what is no reading does not go through', () => {
  expect(
    v.safeParse(readingSchema, { ...reading, article: { ...article, blocks: [{ kind: 'script', text: '' }] } }).success,
  ).toBe(false);
  expect(v.safeParse(readingSchema, null).success).toBe(false);
});
