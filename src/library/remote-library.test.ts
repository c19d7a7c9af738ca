import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { LibraryError } from './library-error.ts';
import { type Library, openLibrary } from './open-library.ts';
import { answerLibrary, type LibraryAsk, remoteLibrary } from './remote-library.ts';
import { sampleArticle, sampleDraft } from './samples/drafts.ts';

/** A remote library over a real one; everything crosses as it does between parts of an extension. */
function pair(): { near: Library; open: () => Promise<Library> } {
  const storage = { indexedDB: new IDBFactory(), IDBKeyRange };
  const open = () => openLibrary({ ...storage, now: () => new Date(Date.UTC(2024, 2, 6)) });
  const cross = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
  const ask = async (message: LibraryAsk) => cross(await answerLibrary(open, cross(message)));
  return { near: remoteLibrary(ask), open };
}

const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => error,
  );

describe('a library reached from a page without a database', () => {
  it('keeps, finds, changes, removes and puts back, in the one store', async () => {
    const { near, open } = pair();
    const pin = await near.pin(sampleDraft(1));
    const home = await open();
    expect(await home.get(pin.id)).toEqual(pin);
    expect((await near.find(sampleArticle(1)))?.id).toBe(pin.id);
    expect((await near.list()).map(({ id }) => id)).toEqual([pin.id]);
    expect((await near.update(pin.id, { note: 'يراجع غداً' })).note).toBe('يراجع غداً');
    const removed = await near.unpin(pin.id);
    expect(await near.count()).toBe(0);
    expect(await near.unpin(pin.id)).toBeNull();
    if (removed) await near.restore(removed);
    expect(await home.get(pin.id)).toEqual(removed);
    expect(await near.quarantined()).toEqual([]);
    home.close();
  });

  it('a failure arrives with its words', async () => {
    const { near } = pair();
    const error = await failureOf(near.update('page:nowhere.example', { note: 'x' }));
    expect(error).toBeInstanceOf(LibraryError);
    expect(error).toMatchObject({ doing: 'change', reason: 'Gone', todo: expect.stringContaining('another window') });
  });

  it.each([
    ['nobody answers', () => Promise.reject(new Error('Could not establish connection'))],
    ['an answer without sense', () => Promise.resolve('ok')],
  ])('%s: a library error, not silence', async (_, ask) => {
    expect(await failureOf(remoteLibrary(ask).count())).toBeInstanceOf(LibraryError);
  });

  it('asks without sense are refused', async () => {
    const open = vi.fn();
    expect(await answerLibrary(open, { method: 'close', args: [] })).toHaveProperty('failed');
    expect(open).not.toHaveBeenCalled();
  });

  it('tells of its own changes until the signal', async () => {
    const { near } = pair();
    const heard = vi.fn();
    const life = new AbortController();
    near.watch(heard, { signal: life.signal });
    await near.count();
    expect(heard).toHaveBeenCalledTimes(0);
    await near.pin(sampleDraft(2));
    expect(heard).toHaveBeenCalledTimes(1);
    life.abort();
    await near.pin(sampleDraft(3));
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
