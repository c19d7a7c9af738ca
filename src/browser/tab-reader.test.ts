import { beforeEach, expect, test, vi } from 'vitest';
import type { Reading } from '../article/article.ts';
import type { ReadOutcome } from '../article/read-outcome.ts';
import { createTabReader } from './tab-reader.ts';

const world = vi.hoisted(() => ({
  answers: [] as unknown[],
  status: 'complete',
  asked: [] as unknown[],
  cut: () => {},
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    tabs: {
      get: async () => ({ status: world.status }),
      connect: () => ({
        disconnect() {},
        onDisconnect: { addListener: (listener: () => void) => (world.cut = listener) },
      }),
    },
  },
}));
vi.mock('./messages.ts', () => ({
  call: async (name: string, ask: unknown) => {
    world.asked.push([name, ask]);
    return name === 'show' ? true : world.answers.length > 1 ? world.answers.shift() : world.answers[0];
  },
  tell: () => {},
}));

const reading = (isArticle: boolean): Reading => ({
  article: {
    url: null,
    language: 'ar',
    outlet: null,
    byline: null,
    published: null,
    updated: null,
    blocks: [{ kind: 'paragraph', text: 'نص' }],
  },
  verdict: { isArticle, language: 'ar', isStub: false, why: '' },
  removed: [],
  source: '',
});
const read = (document: string, isArticle = true): ReadOutcome => ({
  kind: 'read',
  reading: reading(isArticle),
  document,
});
const { signal } = new AbortController();

beforeEach(() => {
  world.answers = [];
  world.asked = [];
  world.status = 'complete';
});

test('the document that went does not count while the tab loads', async () => {
  const gone = vi.fn();
  const page = createTabReader({ id: 7 }, gone);
  world.answers = [read('old')];
  await page.read('auto', signal);
  world.cut();
  expect(gone).toHaveBeenCalledTimes(1);
  world.status = 'loading';
  world.answers = [read('old'), { kind: 'failed', report: '' }, read('new')];
  expect(await page.read('auto', signal)).toMatchObject({ document: 'new' });
});

test('a tab that loads something while its document stays has no news', async () => {
  const page = createTabReader({ id: 7 }, () => {});
  world.answers = [read('a')];
  await page.read('auto', signal);
  expect(page.isOutdatedBy('loading')).toBe(false);
  world.cut();
  expect(page.isOutdatedBy('loading')).toBe(true);
});

test('another tab is always news', async () => {
  const page = createTabReader({ id: 7 }, () => {});
  world.answers = [read('a')];
  await page.read('auto', signal);
  expect(page.isOutdatedBy('switched')).toBe(true);
  world.answers = [{ kind: 'no-access' }];
  await page.read('auto', signal);
  expect(page.isOutdatedBy('loading')).toBe(true);
});

test('a span is shown in the document that was read last', async () => {
  const page = createTabReader({ id: 7 }, () => {});
  const span = { block: 0, start: 0, end: 2 };
  expect(await page.show(span)).toBe(false);
  world.answers = [read('a')];
  await page.read('auto', signal);
  expect(await page.show(span)).toBe(true);
  expect(world.asked.at(-1)).toEqual(['show', { tab: 7, document: 'a', span }]);
});

test('a complete page is worth another look only where the last one found no article', async () => {
  const page = createTabReader({ id: 7 }, () => {});
  world.answers = [read('a')];
  await page.read('auto', signal);
  expect(page.isOutdatedBy('complete')).toBe(false);
  world.answers = [read('a', false)];
  await page.read('auto', signal);
  expect(page.isOutdatedBy('complete')).toBe(true);
  world.answers = [{ kind: 'no-access' }];
  await page.read('auto', signal);
  expect(page.isOutdatedBy('complete')).toBe(false);
});

test('a tab that is gone gives no access', async () => {
  expect(await createTabReader({ id: null }, () => {}).read('auto', signal)).toEqual({ kind: 'no-access' });
});
