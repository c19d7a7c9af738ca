import type { Article, Reading, Verdict } from '../../article/article.ts';
import type { Pin } from '../../article/pin.ts';
import type { ReadMode, ReadOutcome } from '../../article/read-outcome.ts';
import { sampleArticle, sampleBrief } from '../../library/samples/drafts.ts';
import type { Item, Provider, Readiness } from '../../translate/provider.ts';
import type { PanelEffects, PanelLibrary } from '../effects.ts';
import { createPanelSession, type PanelSession } from '../panel-session.ts';

/** A promise that the test settles when it likes. */
export interface Pending<T, About> {
  readonly about: About;
  readonly signal: AbortSignal | null;
  resolve(value: T): void;
  reject(error: unknown): void;
}

/** Calls in the order in which they were made; each waits for the test. */
export function pendingCalls<T, About>() {
  const calls: Pending<T, About>[] = [];
  const call = (about: About, signal: AbortSignal | null = null) =>
    new Promise<T>((resolve, reject) => calls.push({ about, signal, resolve, reject }));
  return { calls, call };
}

/** Lets everything that can go on go on. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 30; turn++) await Promise.resolve();
}

export const arabic: Verdict = { isArticle: true, language: 'ar', isStub: false, why: 'one paragraph under one title' };

export const readingOf = (article: Article, verdict = arabic): Reading => ({
  article,
  verdict,
  removed: [],
  source: 'general',
});

/** An outcome for the article with this number. */
export const read = (number: number, verdict = arabic): ReadOutcome => ({
  kind: 'read',
  reading: readingOf(sampleArticle(number), verdict),
  document: String(number),
});

type Work = 'pin' | 'unpin' | 'restore' | 'update';

/** Pins in memory. A work named in `held` waits for the test, one in `failing` fails. */
export function fakeLibrary() {
  const pins = new Map<string, Pin>();
  const failing = new Set<Work | 'open' | 'find'>();
  const held = new Set<Work | 'find'>();
  const waiting = pendingCalls<void, string>();
  const listeners = new Set<() => void>();
  let clock = 0;
  const gate = async (work: Work | 'find') => {
    if (held.has(work)) await waiting.call(work);
    if (failing.has(work)) throw new Error(work);
  };
  const changed = () => {
    for (const listener of listeners) listener();
  };
  const idOf = (article: Article, part = false) => `${article.url ?? 'text'}${part ? ' part' : ''}`;
  const library: PanelLibrary = {
    async pin(draft, which) {
      await gate('pin');
      const id = idOf(draft.article, which?.part);
      const changedAt = `t${++clock}`;
      const pin = { version: 2, note: '', tags: [], pinnedAt: changedAt, ...pins.get(id), ...draft, id, changedAt };
      pins.set(id, pin);
      changed();
      return pin;
    },
    async unpin(id) {
      await gate('unpin');
      const pin = pins.get(id) ?? null;
      pins.delete(id);
      changed();
      return pin;
    },
    async restore(pin) {
      await gate('restore');
      pins.set(pin.id, pin);
      changed();
    },
    async find(article, which) {
      const found = pins.get(idOf(article, which?.part)) ?? null;
      await gate('find');
      return found;
    },
    count: async () => pins.size,
    async update(id, change) {
      await gate('update');
      const before = pins.get(id);
      if (!before) throw new Error('Gone');
      const pin = { ...before, ...change, changedAt: `t${++clock}` };
      pins.set(id, pin);
      changed();
      return pin;
    },
    watch(listener, { signal }) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
  };
  const open = async () => {
    if (failing.has('open')) throw new Error('open');
    return library;
  };
  return { library, open, pins, failing, held, waiting: waiting.calls, changed };
}

/** A translator whose every step waits for the test. */
export function fakeProvider() {
  const probes = pendingCalls<Readiness, null>();
  const opens = pendingCalls<void, (share: number | null) => void>();
  const works = pendingCalls<void, { items: readonly Item[]; onItem: (id: string, text: string | null) => void }>();
  let closed = 0;
  const provider: Provider = {
    id: 'stub',
    locality: 'on-device',
    probe: (_pair, signal) => probes.call(null, signal),
    async open(_pair, { signal, onProgress }) {
      await opens.call(onProgress, signal);
      return {
        translate: (items, options) => works.call({ items, onItem: options.onItem }, options.signal),
        close: () => void closed++,
      };
    },
  };
  return { provider, probes: probes.calls, opens: opens.calls, works: works.calls, closed: () => closed };
}

export interface Harness {
  readonly session: PanelSession;
  readonly effects: PanelEffects;
  readonly reads: Pending<ReadOutcome, ReadMode>[];
  readonly shows: Pending<boolean, unknown>[];
  readonly told: string[];
  readonly library: ReturnType<typeof fakeLibrary>;
  readonly translator: ReturnType<typeof fakeProvider>;
}

/** A session with effects that wait for the test. */
export function panelHarness(over: Partial<PanelEffects> = {}): Harness {
  const reads = pendingCalls<ReadOutcome, ReadMode>();
  const shows = pendingCalls<boolean, unknown>();
  const library = fakeLibrary();
  const translator = fakeProvider();
  const told: string[] = [];
  const effects: PanelEffects = {
    read: (mode, signal) => reads.call(mode, signal),
    readText: (text) => {
      const blocks = text.trim() ? [{ kind: 'paragraph' as const, text }] : [];
      return readingOf({ ...sampleArticle(0), url: null, blocks });
    },
    analyse: () => sampleBrief,
    show: (span) => shows.call(span),
    clear: () => void told.push('clear'),
    library: library.open,
    provider: translator.provider,
    isPrivate: false,
    persist: async () => void told.push('persist'),
    remembered: 'both',
    remember: (show) => void told.push(`remember ${show}`),
    openLibrary: () => void told.push('library'),
    openOptions: () => void told.push('options'),
    ...over,
  };
  const session = createPanelSession(effects);
  return { session, effects, reads: reads.calls, shows: shows.calls, told, library, translator };
}

/** A harness with the brief of article 1 on screen. */
export async function showingHarness(over: Partial<PanelEffects> = {}): Promise<Harness> {
  const harness = panelHarness(over);
  harness.session.start();
  harness.reads[0]?.resolve(read(1));
  await settle();
  return harness;
}
