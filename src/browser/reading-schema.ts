import * as v from 'valibot';
import type { Reading } from '../article/article.ts';

const text = v.string();
const unsure = v.nullable(text);
/** A page may name any address; only one that a browser opens as a web page goes further, any other counts as unknown. */
const webAddress = v.fallback(v.nullable(v.pipe(text, v.regex(/^https?:\/\//i))), null);

const post = v.object({
  platform: v.picklist([
    'x',
    'telegram',
    'facebook',
    'instagram',
    'youtube',
    'tiktok',
    'threads',
    'bluesky',
    'mastodon',
  ]),
  id: unsure,
  url: webAddress,
  author: unsure,
  handle: unsure,
  date: unsure,
  text: unsure,
  state: v.picklist(['text', 'link']),
});

const block = v.variant('kind', [
  v.object({
    kind: v.picklist(['title', 'lead', 'heading', 'paragraph', 'quote', 'list-item', 'caption']),
    text,
    at: v.exactOptional(text),
  }),
  v.object({ kind: v.literal('post'), post }),
]);

const article = v.object({
  url: webAddress,
  language: unsure,
  outlet: v.nullable(v.object({ name: text, english: unsure })),
  byline: unsure,
  published: unsure,
  updated: unsure,
  blocks: v.array(block),
});

/** What comes out of a page. The content script lives in the page's process, so its word is checked too. */
export const readingSchema: v.GenericSchema<unknown, Reading> = v.object({
  article,
  verdict: v.object({ isArticle: v.boolean(), language: unsure, isStub: v.boolean(), why: text }),
  removed: v.array(v.object({ step: text, why: text, text })),
  source: text,
});
