import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chromeTranslator, type TranslatorGlobal } from './chrome-translator.ts';
import { TimeoutError } from './deadline.ts';

const PAIR = { from: 'ar', to: 'en' };
const live = () => new AbortController().signal;
const never = <T>() => new Promise<T>(() => {});

type Create = TranslatorGlobal['create'];
type ChromeSession = Awaited<ReturnType<Create>>;
type Progress = (event: { readonly loaded: number }) => void;

const sessionOf = (translate: ChromeSession['translate'], destroy: () => void = () => {}): ChromeSession => ({
  translate,
  destroy,
});
/** A stand-in for the browser's global: answers what the test says. */
const globalOf = (parts: Partial<TranslatorGlobal>): TranslatorGlobal => ({
  availability: async () => 'available',
  create: async () => sessionOf(async (text) => `[${text}]`),
  ...parts,
});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

describe('probe', () => {
  it.each([
    ['available', { state: 'ready' }],
    ['downloadable', { state: 'needs-download', bytes: null, needsGesture: true }],
    ['downloading', { state: 'downloading' }],
    ['unavailable', { state: 'unavailable', why: 'The browser does not translate ar to en.' }],
    ['a word of a later version', { state: 'unavailable', why: 'The browser does not translate ar to en.' }],
  ])('%s', async (availability, expected) => {
    const asked = vi.fn(async () => availability);
    expect(await chromeTranslator(globalOf({ availability: asked })).probe(PAIR, live())).toEqual(expected);
    expect(asked).toHaveBeenCalledWith({ sourceLanguage: 'ar', targetLanguage: 'en' });
  });

  it('says so where there is no translator', async () => {
    expect(await chromeTranslator(undefined).probe(PAIR, live())).toMatchObject({ state: 'unavailable' });
  });

  it('does not throw when the browser does, or when it is aborted', async () => {
    const throwing = chromeTranslator(
      globalOf({
        availability: () => {
          throw new TypeError('broken');
        },
      }),
    );
    expect(await throwing.probe(PAIR, live())).toEqual({ state: 'unavailable', why: 'broken' });
    const hanging = chromeTranslator(globalOf({ availability: never }));
    expect(await hanging.probe(PAIR, AbortSignal.abort(new Error('gone')))).toEqual({
      state: 'unavailable',
      why: 'gone',
    });
  });

  it('answers in time where the browser never does', async () => {
    const answer = chromeTranslator(globalOf({ availability: never }), { timeouts: { probe: 700 } }).probe(
      PAIR,
      live(),
    );
    await vi.advanceTimersByTimeAsync(699);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await answer).toMatchObject({ state: 'unavailable', why: expect.stringContaining('did not answer') });
  });
});

describe('open', () => {
  const open = (
    create: Create,
    options: { signal?: AbortSignal; onProgress?: (share: number | null) => void; quiet?: number } = {},
  ) =>
    chromeTranslator(globalOf({ create }), { timeouts: { quiet: options.quiet ?? 1000 } }).open(PAIR, {
      signal: options.signal ?? live(),
      onProgress: options.onProgress ?? (() => {}),
    });

  it('calls the browser in the same turn, while the click still counts', () => {
    const create = vi.fn<Create>(async () => sessionOf(async (text) => text));
    void open(create);
    expect(create).toHaveBeenCalledOnce();
    return vi.advanceTimersByTimeAsync(0);
  });

  it('gives up on a download that never starts, with a clear error, and aborts it', async () => {
    let inner: AbortSignal | undefined;
    const opening = open(({ signal }) => {
      inner = signal;
      return never();
    });
    const caught = expect(opening).rejects.toThrow(/did not move for 1 seconds/);
    await vi.advanceTimersByTimeAsync(1000);
    await caught;
    await expect(opening).rejects.toBeInstanceOf(TimeoutError);
    expect(inner?.aborted).toBe(true);
  });

  it('waits as long as the download moves, and tells its share', async () => {
    const shares: (number | null)[] = [];
    let tell: Progress = () => {};
    let finish: (session: ChromeSession) => void = () => {};
    const opening = open(
      ({ monitor }) => {
        monitor?.({ addEventListener: (_type, listener) => (tell = listener) });
        return new Promise((resolve) => (finish = resolve));
      },
      { onProgress: (share) => shares.push(share) },
    );
    for (const loaded of [0.1, 0.5, 0.9, 1, Number.NaN]) {
      await vi.advanceTimersByTimeAsync(900);
      tell({ loaded });
    }
    finish(sessionOf(async (text) => text));
    await expect(opening).resolves.toBeDefined();
    expect(shares).toEqual([0.1, 0.5, 0.9, 1, null]);
  });

  it('gives up on a download that stops half way', async () => {
    let tell: Progress = () => {};
    const opening = open(({ monitor }) => {
      monitor?.({ addEventListener: (_type, listener) => (tell = listener) });
      return never();
    });
    const caught = expect(opening).rejects.toBeInstanceOf(TimeoutError);
    await vi.advanceTimersByTimeAsync(900);
    tell({ loaded: 0.4 });
    await vi.advanceTimersByTimeAsync(999);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    await caught;
  });

  it('ends at once when aborted, and closes a session that comes too late', async () => {
    const stop = new AbortController();
    const destroy = vi.fn();
    let finish: (session: ChromeSession) => void = () => {};
    const opening = open(() => new Promise((resolve) => (finish = resolve)), { signal: stop.signal });
    const caught = expect(opening).rejects.toThrow('not any more');
    stop.abort(new Error('not any more'));
    await caught;
    finish(sessionOf(async (text) => text, destroy));
    await vi.advanceTimersByTimeAsync(0);
    expect(destroy).toHaveBeenCalledOnce();
  });

  it('hands on what the browser refuses', async () => {
    await expect(open(async () => Promise.reject(new Error('NotAllowedError: needs a gesture')))).rejects.toThrow(
      'gesture',
    );
    await expect(chromeTranslator(undefined).open(PAIR, { signal: live(), onProgress: () => {} })).rejects.toThrow(
      'no translator',
    );
  });
});

describe('session', () => {
  const ITEMS = ['أولاً', 'ثانياً', 'ثالثاً', 'رابعاً'].map((text, index) => ({ id: String(index), text }));
  const openWith = (translate: ChromeSession['translate'], destroy?: () => void) =>
    chromeTranslator(globalOf({ create: async () => sessionOf(translate, destroy) }), { timeouts: { item: 500 } }).open(
      PAIR,
      {
        signal: live(),
        onProgress: () => {},
      },
    );

  it('translates item by item; one that fails or is empty does not end the others', async () => {
    const session = await openWith(async (text) => {
      if (text === 'ثانياً') throw new Error('quota');
      return text === 'ثالثاً' ? '  ' : `[${text}]`;
    });
    const got: [string, string | null][] = [];
    await session.translate(ITEMS, { signal: live(), onItem: (id, text) => got.push([id, text]) });
    expect(got).toEqual([
      ['0', '[أولاً]'],
      ['1', null],
      ['2', null],
      ['3', '[رابعاً]'],
    ]);
  });

  it('does not wait for every item where the engine hangs', async () => {
    const asked = vi.fn(() => never<string>());
    const session = await openWith(asked);
    const got: [string, string | null][] = [];
    const done = session.translate(ITEMS, { signal: live(), onItem: (id, text) => got.push([id, text]) });
    await vi.advanceTimersByTimeAsync(1000);
    await done;
    expect(got).toEqual(ITEMS.map(({ id }) => [id, null]));
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('stops when aborted: nothing more is asked or told', async () => {
    const stop = new AbortController();
    const asked = vi.fn(async (text: string) => text);
    const session = await openWith(asked);
    const got: string[] = [];
    const running = session.translate(ITEMS, {
      signal: stop.signal,
      onItem: (id) => {
        got.push(id);
        stop.abort(new Error('enough'));
      },
    });
    await expect(running).rejects.toThrow('enough');
    expect(got).toEqual(['0']);
    expect(asked).toHaveBeenCalledOnce();
  });

  it('closes once; a closed session translates nothing', async () => {
    const destroy = vi.fn();
    const session = await openWith(async (text) => text, destroy);
    session.close();
    session.close();
    expect(destroy).toHaveBeenCalledOnce();
    await expect(session.translate(ITEMS, { signal: live(), onItem: () => {} })).rejects.toThrow('closed');
  });
});
