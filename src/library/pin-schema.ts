import * as v from 'valibot';
import type { Pin } from '../article/pin.ts';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const link = v.pipe(v.string(), v.regex(/^https?:\/\//i));
const text = v.nullable(v.string());

const span = v.pipe(
  v.object({ block: whole, start: whole, end: whole }),
  v.check(({ start, end }) => start <= end, 'a span ends before it starts'),
);
const english = v.nullable(v.object({ text: v.string(), from: v.picklist(['table', 'composed', 'model']) }));

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
  id: text,
  url: v.nullable(link),
  author: text,
  handle: text,
  date: text,
  text,
  state: v.picklist(['text', 'link']),
});

const block = v.variant('kind', [
  v.object({
    kind: v.picklist(['title', 'lead', 'heading', 'paragraph', 'quote', 'list-item', 'caption']),
    text: v.string(),
    at: v.exactOptional(v.string()),
  }),
  v.object({ kind: v.literal('post'), post }),
]);

const article = v.object({
  url: v.nullable(link),
  language: text,
  outlet: v.nullable(v.object({ name: v.string(), english: text })),
  byline: text,
  published: text,
  updated: text,
  blocks: v.array(block),
});

const actorType = v.picklist(['person', 'organisation', 'place']);
const index = v.nullable(whole);

const brief = v.object({
  lines: v.array(v.object({ span, score: v.number(), reasons: v.record(v.string(), v.number()), speaker: index })),
  actors: v.array(
    v.object({
      name: v.string(),
      english,
      type: actorType,
      role: v.nullable(v.object({ text: v.string(), english: text })),
      surfaces: v.array(v.string()),
      mentions: v.array(span),
      salience: v.number(),
    }),
  ),
  statements: v.array(
    v.object({
      speaker: index,
      cue: span,
      span,
      kind: v.picklist(['direct', 'indirect']),
      verb: v.string(),
      english: text,
    }),
  ),
  places: v.array(v.object({ name: v.string(), english, mentions: v.array(span) })),
  dates: v.array(v.object({ span, from: text, to: text, english: text })),
  figures: v.array(
    v.object({
      span,
      value: v.nullable(v.number()),
      kind: v.picklist(['killed', 'injured', 'missing', 'money', 'percent', 'count']),
      english: text,
    }),
  ),
  posts: v.array(v.object({ block: whole, post })),
  names: v.array(v.object({ span, type: actorType })),
  reading: v.object({ words: v.number(), minutes: v.number() }),
});

/**
 * The form of a pin of the current version; everything that comes out of the database goes through it.
 * A change here that older records do not meet needs a step in `migrations.ts`.
 */
export const pinSchema = v.object({
  version: whole,
  id: v.pipe(v.string(), v.minLength(1)),
  article,
  brief,
  translations: v.array(
    v.object({
      span,
      language: v.string(),
      text: v.string(),
      provider: v.string(),
      locality: v.picklist(['on-device', 'local-network', 'remote']),
    }),
  ),
  note: v.string(),
  tags: v.array(v.string()),
  pinnedAt: v.pipe(v.string(), v.isoTimestamp()),
  changedAt: v.pipe(v.string(), v.isoTimestamp()),
}) satisfies v.GenericSchema<unknown, Pin>;
