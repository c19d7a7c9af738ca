import { IDBObjectStore as FakeStore, IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Pin } from '../article/pin.ts';
import { LibraryError } from './library-error.ts';
import { type Library, openLibrary } from './open-library.ts';
import { PinDatabase } from './pin-database.ts';
import { Quarantine } from './quarantine.ts';
import { sampleArticle, sampleDraft } from './samples/drafts.ts';

const opened: Library[] = [];
afterEach(() => {
  for (const library of opened.splice(0)) library.close();
  vi.restoreAllMocks();
});

let ticks = 0;
/** A clock that never stands still. */
const now = () => new Date(Date.UTC(2024, 2, 6) + ticks++ * 1000);
const storage = () => ({ indexedDB: new IDBFactory(), IDBKeyRange });

async function open(on = storage()): Promise<Library> {
  const library = await openLibrary({ ...on, now });
  opened.push(library);
  return library;
}

/** Writes past the library, as another build or a broken disk would. */
async function writeRaw(on: ReturnType<typeof storage>, ...records: object[]) {
  const db = new PinDatabase('khulasa', on);
  await db.pins.bulkPut(records);
  db.close();
}

async function failure(promise: Promise<unknown>): Promise<LibraryError> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof LibraryError)) throw new Error(`expected a LibraryError, got ${String(error)}`);
  return error;
}

describe('keeping', () => {
  it('gives back what was pinned, by id and by another form of the address', async () => {
    const library = await open();
    const pin = await library.pin(sampleDraft(1));
    expect(await library.get(pin.id)).toEqual(pin);
    expect(pin).toMatchObject({ ...sampleDraft(1), version: 2, note: '', tags: [] });
    const shared = { ...sampleArticle(1), url: 'http://m.akhbar.example/news/1/?utm_source=x#top' };
    expect((await library.find(shared))?.id).toBe(pin.id);
    expect(await library.find(sampleArticle(2))).toBeNull();
  });

  it('keeps a selected part beside its article', async () => {
    const library = await open();
    const whole = await library.pin(sampleDraft(1));
    const article = { ...sampleArticle(1), blocks: sampleArticle(1).blocks.slice(1, 2) };
    const draft = { ...sampleDraft(1), article };
    expect(await library.find(article, { part: true })).toBeNull();
    const part = await library.pin(draft, { part: true });
    expect(await library.count()).toBe(2);
    expect(await library.get(whole.id)).toEqual(whole);
    expect(await library.find(article, { part: true })).toEqual(part);
  });

  it('keeps note, tags and day when the same article is pinned again', async () => {
    const library = await open();
    const first = await library.pin(sampleDraft(1));
    await library.update(first.id, { note: 'للقراءة', tags: [' ماء', 'ماء', ''] });
    const again = await library.pin({ ...sampleDraft(1), article: sampleArticle(1, 'عنوان جديد') });
    expect(again).toMatchObject({ id: first.id, note: 'للقراءة', tags: ['ماء'], pinnedAt: first.pinnedAt });
    expect(again.changedAt > first.changedAt).toBe(true);
    expect(await library.count()).toBe(1);
    expect((await library.list())[0]?.title).toBe('عنوان جديد');
  });

  it('keeps the English of what still stands, and drops that of what the newsroom changed', async () => {
    const library = await open();
    const english = (block: number, text: string) => ({
      span: { block, start: 0, end: 10 },
      language: 'en',
      text,
      provider: 'stub',
      locality: 'on-device' as const,
    });
    const { id } = await library.pin({ ...sampleDraft(1), translations: [english(0, 'Opening'), english(1, 'Said')] });
    await library.update(id, { translations: [english(1, 'He said')] });
    const again = await library.pin({ ...sampleDraft(1), article: sampleArticle(1, 'عنوان جديد') });
    expect(again.translations).toEqual([english(1, 'He said')]);
  });

  it('lists the newest first, with the translated title where there is one', async () => {
    const library = await open();
    await library.pin(sampleDraft(1));
    const title = { span: { block: 0, start: 0, end: 5 }, language: 'en', text: 'A water plant opens' };
    await library.pin({
      ...sampleDraft(2),
      translations: [{ ...title, provider: 'stub', locality: 'on-device' }],
    });
    const list = await library.list();
    expect(list.map(({ url }) => url)).toEqual([2, 1].map((number) => sampleArticle(number).url));
    expect(list.map(({ translatedTitle }) => translatedTitle)).toEqual(['A water plant opens', null]);
  });

  it('opens beside the stores of a newer build', async () => {
    const on = storage();
    const pin = await (await open(on)).pin(sampleDraft(1));
    for (const library of opened) library.close();
    const newer = new PinDatabase('khulasa', on);
    newer.version(7).stores({ stories: 'id' });
    await newer.open();
    newer.close();
    expect(await (await open(on)).get(pin.id)).toEqual(pin);
  });

  it('outlives the window', async () => {
    const on = storage();
    const first = await open(on);
    const pin = await first.pin(sampleDraft(1));
    first.close();
    expect(await (await open(on)).get(pin.id)).toEqual(pin);
  });

  it('restores what was removed, exactly', async () => {
    const library = await open();
    const { id } = await library.pin(sampleDraft(1));
    const noted = await library.update(id, { note: 'مهم' });
    expect(await library.unpin(id)).toEqual(noted);
    expect(await library.get(id)).toBeNull();
    expect(await library.unpin(id)).toBeNull();
    await library.restore(noted);
    expect(await library.get(id)).toEqual(noted);
  });

  it('does what a Map does, in whatever order', async () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('pin' as const), article: fc.nat(3) }),
      fc.record({ do: fc.constant('unpin' as const), article: fc.nat(3) }),
      fc.record({ do: fc.constant('restore' as const) }),
      fc.record({ do: fc.constant('note' as const), article: fc.nat(3), note: fc.string() }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const library = await open();
        const oracle = new Map<string, Pin>();
        let removed: Pin | null = null;
        const idOf = (article: number) => `page:akhbar.example/news/${article}`;
        for (const step of steps) {
          if (step.do === 'pin') {
            const pin = await library.pin(sampleDraft(step.article));
            expect(pin.note).toBe(oracle.get(pin.id)?.note ?? '');
            oracle.set(pin.id, pin);
          } else if (step.do === 'unpin') {
            const gone: Pin | null = await library.unpin(idOf(step.article));
            expect(gone).toEqual(oracle.get(idOf(step.article)) ?? null);
            oracle.delete(idOf(step.article));
            removed = gone ?? removed;
          } else if (step.do === 'restore') {
            if (removed) await library.restore(removed);
            if (removed) oracle.set(removed.id, removed);
          } else if (oracle.has(idOf(step.article))) {
            oracle.set(idOf(step.article), await library.update(idOf(step.article), { note: step.note }));
          } else {
            expect((await failure(library.update(idOf(step.article), { note: '' }))).todo).toMatch(/no longer/);
          }
          expect(await library.count()).toBe(oracle.size);
        }
        for (const [id, pin] of oracle) expect(await library.get(id)).toEqual(pin);
        expect((await library.list()).map(({ id }) => id).sort()).toEqual([...oracle.keys()].sort());
        library.close();
      }),
      { numRuns: 25 },
    );
  });

  it('gives back any words it was given', async () => {
    const library = await open();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.webUrl(), async (text, url) => {
        const draft = { ...sampleDraft(1), article: { ...sampleArticle(1, text), url } };
        const pin = await library.pin(draft);
        expect(await library.get(pin.id)).toEqual(pin);
        expect(pin.article).toEqual(draft.article);
      }),
      { numRuns: 40 },
    );
  });
});

describe('records that are no pins', () => {
  it('are set aside whole, and the others are listed', async () => {
    const on = storage();
    const library = await open(on);
    const good = await library.pin(sampleDraft(1));
    const article = { ...good.article, blocks: [{ kind: 'title', text: 'افتتاح محطة المياه' }] };
    const broken = { ...good, article, id: 'page:broken', brief: { ...good.brief, lines: 'لا شيء' } };
    await writeRaw(on, broken, { id: 'page:empty', changedAt: 3 });
    expect((await library.list()).map(({ id }) => id)).toEqual([good.id]);
    const aside = await library.quarantined();
    expect(aside.map(({ id, title }) => [id, title])).toEqual([
      ['page:empty', null],
      ['page:broken', 'افتتاح محطة المياه'],
    ]);
    expect(aside[1]?.why).toBe('brief.lines: expected Array');
    expect(await library.count()).toBe(1);
    const db = new PinDatabase('khulasa', on);
    expect((await db.quarantine.toArray())[0]?.record).toEqual(broken);
    db.close();
  });

  it('are set aside when opened or removed too, and no words of the page are in the reason', async () => {
    const on = storage();
    const library = await open(on);
    const good = await library.pin(sampleDraft(1));
    await writeRaw(on, { ...good, id: 'a', note: { سر: 1 } }, { ...good, id: 'b', version: 'سر' });
    expect(await library.get('a')).toBeNull();
    expect(await library.unpin('b')).toBeNull();
    const reasons = (await library.quarantined()).map(({ why }) => why);
    expect(reasons).toHaveLength(2);
    expect(reasons.join()).not.toMatch(/سر/);
  });

  it('come back when a build can read them', async () => {
    const on = storage();
    const library = await open(on);
    const good = await library.pin(sampleDraft(1));
    const newer = { ...good, id: 'page:newer', version: 99 };
    await writeRaw(on, newer);
    expect(await library.list()).toHaveLength(1);
    expect((await library.quarantined())[0]?.why).toMatch(/version 99 is newer/);
    const db = new PinDatabase('khulasa', on);
    await db.quarantine.toCollection().modify({ record: { ...newer, version: good.version } });
    db.close();
    const later = await open(on);
    expect((await later.list()).map(({ id }) => id)).toContain('page:newer');
    expect(await later.quarantined()).toEqual([]);
  });

  it('are looked at again before they go: another window may have mended them', async () => {
    const on = storage();
    const library = await open(on);
    const pin = await library.pin(sampleDraft(1));
    const db = new PinDatabase('khulasa', on);
    const quarantine = new Quarantine(db, now);
    await quarantine.setAside(pin.id);
    await quarantine.setAside('page:nothing');
    db.close();
    expect(await library.get(pin.id)).toEqual(pin);
    expect(await library.quarantined()).toEqual([]);
  });

  it('of version 1 open as if they were new', async () => {
    const on = storage();
    const library = await open(on);
    const { changedAt: _, ...old } = await library.pin(sampleDraft(1));
    await writeRaw(on, { ...old, version: 1 });
    expect(await library.get(old.id)).toEqual({ ...old, changedAt: old.pinnedAt, version: 2 });
    expect(await library.update(old.id, { note: 'ن' })).toMatchObject({ version: 2, note: 'ن' });
  });

  it('are refused before they are written', async () => {
    const library = await open();
    const url = 'javascript:alert(1)';
    const error = await failure(library.pin({ ...sampleDraft(1), article: { ...sampleArticle(1), url } }));
    expect(error.what).toBe('The article could not be pinned.');
    expect(error.report).toMatch(/article\.url/);
    expect(await library.count()).toBe(0);
  });
});

describe('a write that fails', () => {
  const failWith = (name: string) =>
    vi.spyOn(FakeStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no', name);
    });

  it.each([
    ['QuotaExceededError', /full/],
    ['InvalidStateError', /private/],
    ['DataError', /Try again/],
  ])('%s is told, and what was pinned stays', async (name, todo) => {
    const library = await open();
    const pin = await library.pin(sampleDraft(1));
    failWith(name);
    const error = await failure(library.pin(sampleDraft(2)));
    expect(error).toMatchObject({ what: 'The article could not be pinned.', todo: expect.stringMatching(todo) });
    expect(error.report).toContain(name);
    expect((await failure(library.update(pin.id, { note: 'x' }))).what).toMatch(/change/);
    vi.restoreAllMocks();
    expect(await library.list()).toHaveLength(1);
    expect(await library.get(pin.id)).toEqual(pin);
    await library.pin(sampleDraft(2));
    expect(await library.count()).toBe(2);
  });

  it('is told where the disk is full only at the end, and nothing of it stays', async () => {
    const library = await open();
    const pin = await library.pin(sampleDraft(1));
    const put = FakeStore.prototype.put;
    vi.spyOn(FakeStore.prototype, 'put').mockImplementation(function (this: InstanceType<typeof FakeStore>, value) {
      const request = put.call(this, value);
      // as browsers do: the request goes well, then the transaction is taken back
      const abort = () =>
        Reflect.apply(Reflect.get(this.transaction, '_abort'), this.transaction, ['QuotaExceededError']);
      request.addEventListener('success', abort);
      return request;
    });
    const error = await failure(library.pin({ ...sampleDraft(1), article: sampleArticle(1, 'عنوان جديد') }));
    expect(error.todo).toMatch(/full/);
    vi.restoreAllMocks();
    expect(await library.get(pin.id)).toEqual(pin);
  });

  it('is noticed where the database lies about it', async () => {
    const library = await open();
    const put = FakeStore.prototype.put;
    const spy = vi.spyOn(FakeStore.prototype, 'put');
    spy.mockImplementation(function (this: InstanceType<typeof FakeStore>, value: object, key?: IDBValidKey) {
      return put.call(this, { ...value, note: 'other' }, key);
    });
    expect((await failure(library.pin(sampleDraft(1)))).report).toMatch(/NotVerified \(differs\)/);
  });

  it('is told after the database was closed', async () => {
    const library = await open();
    library.close();
    expect((await failure(library.pin(sampleDraft(1)))).todo).toMatch(/closed/);
  });

  it('is told where the database never answers', async () => {
    const indexedDB = Object.assign(new IDBFactory(), { open: () => ({}) });
    const error = await failure(openLibrary({ indexedDB, IDBKeyRange, now, patience: 20 }));
    expect(error).toMatchObject({ doing: 'open', reason: 'TimeoutError', todo: expect.stringContaining('Restart') });
  });

  it('is told where no database can be opened', async () => {
    const indexedDB = new IDBFactory();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('private', 'InvalidStateError');
    });
    const error = await failure(open({ indexedDB, IDBKeyRange }));
    expect(error).toMatchObject({ what: 'Your pins could not be opened.', todo: expect.stringMatching(/private/) });
  });
});

describe('watching', () => {
  it('tells of changes by this window and by others, until the signal', async () => {
    const on = storage();
    const here = await open(on);
    const there = await open(on);
    const watching = new AbortController();
    const counts: number[] = [];
    const listener = vi.fn(async () => void counts.push((await here.list()).length));
    here.watch(listener, { signal: watching.signal });
    await new Promise((done) => setTimeout(done, 50));
    expect(listener).not.toHaveBeenCalled();
    const changes: (() => Promise<unknown>)[] = [
      () => there.pin(sampleDraft(1)),
      () => here.update('page:akhbar.example/news/1', { note: 'ن' }),
      () => there.unpin('page:akhbar.example/news/1'),
    ];
    for (const change of changes) {
      listener.mockClear();
      await change();
      await vi.waitFor(() => expect(listener).toHaveBeenCalled());
      await new Promise((done) => setTimeout(done, 20));
    }
    expect(counts).toEqual([1, 1, 0]);
    watching.abort();
    listener.mockClear();
    await there.pin(sampleDraft(2));
    await new Promise((done) => setTimeout(done, 50));
    expect(listener).not.toHaveBeenCalled();
  });
});
