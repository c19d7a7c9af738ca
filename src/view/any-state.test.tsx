// @vitest-environment jsdom
import fc from 'fast-check';
import { render } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { samplePin, showing } from '../../tools/gallery/states.ts';
import { toldPanelActions } from '../../tools/gallery/told-actions.ts';
import type { Article, Block, Span } from '../article/article.ts';
import type { Brief } from '../article/brief.ts';
import type { PanelState, Scene } from '../session/state.ts';
import { Panel } from './panel.tsx';

/** Words of any kind, with what breaks layouts and markup among them. */
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('قال الوزير (CNN) 3.5%', '<script>alert(1)</script>', '‏\u202eمقلوب', 'javascript:alert(1)', ''),
);
const maybe = <T,>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const spans: fc.Arbitrary<Span> = fc.record({
  block: fc.integer({ min: -1, max: 12 }),
  start: fc.integer({ min: -5, max: 60 }),
  end: fc.integer({ min: -5, max: 90 }),
});
const list = <T,>(some: fc.Arbitrary<T>) => fc.array(some, { maxLength: 9 });
const name = maybe(fc.record({ text: words, from: fc.constantFrom('table', 'composed', 'model') }));
const post = fc.record({
  platform: fc.constantFrom('x', 'telegram', 'bluesky'),
  id: maybe(words),
  url: maybe(fc.oneof(words, fc.webUrl())),
  author: maybe(words),
  handle: maybe(words),
  date: maybe(words),
  text: maybe(words),
  state: fc.constantFrom('text', 'link'),
});
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('title', 'lead', 'heading', 'paragraph', 'quote', 'list-item', 'caption'),
    text: words,
  }),
  fc.record({ kind: fc.constant('paragraph'), text: words, at: fc.oneof(words, fc.constant('2026-11-20T19:05Z')) }),
  fc.record({ kind: fc.constant('post'), post }),
);
const article: fc.Arbitrary<Article> = fc.record({
  url: maybe(fc.oneof(words, fc.webUrl())),
  language: maybe(fc.oneof(words, fc.constantFrom('ar', 'fa', 'en'))),
  outlet: maybe(fc.record({ name: words, english: maybe(words) })),
  byline: maybe(words),
  published: maybe(words),
  updated: maybe(words),
  blocks: list(block),
});
const index = maybe(fc.integer({ min: -1, max: 9 }));
const brief: fc.Arbitrary<Brief> = fc.record({
  lines: list(fc.record({ span: spans, score: fc.double(), reasons: fc.constant({}), speaker: index })),
  actors: list(
    fc.record({
      name: words,
      english: name,
      type: fc.constantFrom('person', 'organisation', 'place'),
      role: maybe(fc.record({ text: words, english: maybe(words) })),
      surfaces: list(words),
      mentions: list(spans),
      salience: fc.double(),
    }),
  ),
  statements: list(
    fc.record({
      speaker: index,
      cue: spans,
      span: spans,
      kind: fc.constantFrom('direct', 'indirect'),
      verb: words,
      english: maybe(words),
    }),
  ),
  places: list(fc.record({ name: words, english: name, mentions: list(spans) })),
  dates: list(fc.record({ span: spans, from: maybe(words), to: maybe(words), english: maybe(words) })),
  figures: list(
    fc.record({
      span: spans,
      value: maybe(fc.double()),
      kind: fc.constantFrom('money', 'killed'),
      english: maybe(words),
    }),
  ),
  posts: list(fc.record({ block: fc.integer({ min: -1, max: 12 }), post })),
  names: fc.constant([]),
  reading: fc.record({ words: fc.nat(), minutes: fc.double() }),
});
const trouble = fc.record({ what: words, todo: words, report: words });
const translations = list(
  fc.record({
    span: spans,
    language: fc.constant('en'),
    text: words,
    provider: words,
    locality: fc.constantFrom('on-device', 'local-network', 'remote'),
  }),
);
const verdict = fc.record({
  isArticle: fc.boolean(),
  language: maybe(words),
  isStub: fc.boolean(),
  why: words,
});
const scene: fc.Arbitrary<Scene> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('starting', 'reading', 'no-access') }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('not-article'), verdict }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('no-text'),
      reading: fc.record({
        article,
        verdict,
        removed: list(fc.record({ step: words, why: words, text: words })),
        source: words,
      }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('paste'), draft: words }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('failed'), trouble }) },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('showing'),
      article,
      brief,
      onPage: fc.boolean(),
      isStub: fc.boolean(),
      pin: fc.oneof(
        fc.record({ kind: fc.constantFrom('unpinned', 'pinning', 'confirm-private') }),
        fc.record({ kind: fc.constant('pinned'), pin: words.map((pinnedAt) => ({ ...samplePin, pinnedAt })) }),
        fc.record({ kind: fc.constant('failed'), trouble }),
      ),
      translation: fc.oneof(
        fc.record({ kind: fc.constant('opening'), progress: maybe(fc.double()) }),
        fc.record({ kind: fc.constant('working'), done: translations, total: fc.nat() }),
        fc.record({ kind: fc.constant('done'), done: translations }),
        fc.record({ kind: fc.constant('failed'), done: translations, trouble }),
      ),
      lit: maybe(spans),
    }),
  },
);
const state: fc.Arbitrary<PanelState> = fc.record({
  scene,
  show: fc.constantFrom('en', 'both', 'ar'),
  pins: maybe(fc.nat()),
  notice: maybe(words),
});

it('whatever the state, the panel is drawn, has a heading, and links only to the web', () => {
  fc.assert(
    fc.property(state, (any) => {
      const html = renderToString(<Panel state={any} actions={toldPanelActions} />);
      expect(html).toMatch(/<h1/);
      expect(html).not.toMatch(/<(script|img|iframe)/i);
      for (const [, address] of html.matchAll(/href="([^"]*)"/g)) expect(address).toMatch(/^https?:\/\//);
    }),
    { numRuns: 150 },
  );
});

it('one state after another in the same panel', () => {
  const root = document.createElement('div');
  fc.assert(
    fc.property(state, (any) => {
      render(<Panel state={any} actions={toldPanelActions} />, root);
      expect(root.querySelectorAll('h1')).toHaveLength(1);
      expect(root.querySelectorAll('.panel')).toHaveLength(1);
    }),
    { numRuns: 100 },
  );
  render(<Panel state={{ scene: showing(), show: 'both', pins: 0, notice: null }} actions={toldPanelActions} />, root);
  expect(root.textContent).toContain('Samer al-Haddad');
});
