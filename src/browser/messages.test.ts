import { beforeEach, expect, test, vi } from 'vitest';
import { answer, call, callTab } from './messages.ts';

type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined;
const bus = vi.hoisted(() => ({ listeners: new Set<Listener>(), sender: {} as object }));

/** Chrome and Firefox in short: the first listener that answers, its answer copied as JSON. */
async function deliver(message: unknown): Promise<unknown> {
  for (const listener of bus.listeners) {
    const answer = listener(JSON.parse(JSON.stringify(message)), bus.sender);
    if (answer) return JSON.parse(JSON.stringify((await answer) ?? null));
  }
  throw new Error('Receiving end does not exist');
}
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'khulasa',
      getURL: (path: string) => `chrome-extension://khulasa/${path}`,
      sendMessage: (message: unknown) => deliver(message),
      onMessage: {
        addListener: (listener: Listener) => bus.listeners.add(listener),
        removeListener: (listener: Listener) => bus.listeners.delete(listener),
      },
    },
    tabs: { sendMessage: (_tab: number, message: unknown) => deliver(message) },
  },
}));

const ownPage = { id: 'khulasa', url: 'chrome-extension://khulasa/src/entries/panel.html' };
const webPage = { id: 'khulasa', url: 'https://a.example/', tab: { id: 7 } };
const span = { block: 1, start: 0, end: 5 };

beforeEach(() => {
  bus.listeners.clear();
  bus.sender = ownPage;
});

test('a question reaches its handler, its answer comes back', async () => {
  answer({ read: ({ tab, mode }) => ({ kind: 'failed', report: `${tab} ${mode}` }) });
  expect(await call('read', { tab: 7, mode: 'auto' })).toEqual({ kind: 'failed', report: '7 auto' });
});

test('an answer that makes no sense is an error', async () => {
  answer({ readPage: () => JSON.parse('{"kind":"read"}') });
  await expect(callTab(7, 'readPage', { mode: 'auto' })).rejects.toThrow();
});

test('a question that makes no sense does not reach its handler', async () => {
  const show = vi.fn(() => true);
  answer({ show });
  await expect(call('show', { tab: 7, document: 'a', span: { ...span, start: -1 } })).rejects.toThrow();
  expect(show).not.toHaveBeenCalled();
});

test('a web page’s script cannot speak as the extension, nor the extension as a page', async () => {
  const read = vi.fn(() => ({ kind: 'no-access' }) as const);
  const detected = vi.fn();
  answer({ read, detected });
  bus.sender = webPage;
  await expect(call('read', { tab: 7, mode: 'auto' })).rejects.toThrow('Receiving end');
  await call('detected', { article: true });
  expect(detected).toHaveBeenCalledWith({ article: true }, { tab: 7 });
  bus.sender = ownPage;
  await expect(call('detected', { article: true })).rejects.toThrow('Receiving end');
  expect(read).not.toHaveBeenCalled();
});

test('another extension is nobody, and so is noise', async () => {
  const read = vi.fn(() => ({ kind: 'no-access' }) as const);
  answer({ read });
  bus.sender = { ...ownPage, id: 'somebody' };
  await expect(call('read', { tab: 7, mode: 'auto' })).rejects.toThrow('Receiving end');
  bus.sender = ownPage;
  for (const noise of [null, 'read', { name: 'toString', ask: {} }, { name: '__proto__', ask: {} }])
    expect([...bus.listeners].map((listener) => listener(noise, ownPage))).toEqual([undefined]);
});

test('a handler falls silent with its signal', async () => {
  const life = new AbortController();
  answer({ clearSpan: () => true }, life.signal);
  expect(await callTab(7, 'clearSpan', {})).toBe(true);
  life.abort();
  await expect(callTab(7, 'clearSpan', {})).rejects.toThrow('Receiving end');
});
