import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LibraryError } from '../library/library-error.ts';
import { type Library, openLibrary } from '../library/open-library.ts';
import { sampleDraft } from '../library/samples/drafts.ts';
import { createLibrarySession, type LibraryPins } from './library-session.ts';

const opened: Library[] = [];
afterEach(() => {
  for (const library of opened.splice(0)) library.close();
});

let ticks = 0;
const now = () => new Date(Date.UTC(2024, 2, 6) + ticks++ * 1000);

/** The page over a real library; `over` replaces what shall break. */
async function page(over: (library: Library) => Partial<LibraryPins> = () => ({})) {
  const library = await openLibrary({ indexedDB: new IDBFactory(), IDBKeyRange, now });
  opened.push(library);
  const addresses: (string | null)[] = [];
  const remember = vi.fn();
  const session = createLibrarySession({
    library: async () => ({ ...library, ...over(library) }),
    remembered: 'both',
    remember,
    opened: (id) => addresses.push(id),
  });
  const list = () => (session.state.list.kind === 'ready' ? session.state.list.pins.map(({ id }) => id) : null);
  return { library, session, addresses, list, remember };
}

const until = vi.waitFor;
const no = () => Promise.reject(new LibraryError('change', 'QuotaExceededError'));

describe('the library page', () => {
  it('lists, opens what the address names, and follows other windows', async () => {
    const { library, session, list, addresses } = await page();
    const first = await library.pin(sampleDraft(1));
    session.start(first.id);
    expect(session.state).toMatchObject({ list: { kind: 'opening' }, opened: { kind: 'opening', id: first.id } });
    await until(() => expect(session.state.opened).toEqual({ kind: 'open', pin: first }));
    expect(list()).toEqual([first.id]);
    const second = await library.pin(sampleDraft(2));
    await until(() => expect(list()).toEqual([second.id, first.id]));
    await library.unpin(first.id);
    await until(() => expect(session.state.opened).toEqual({ kind: 'gone', id: first.id }));
    session.actions.close();
    expect(session.state.opened).toEqual({ kind: 'none' });
    expect(addresses).toEqual([first.id, null]);
  });

  it('removes with undo, as often as one likes', async () => {
    const { library, session, list } = await page();
    const first = await library.pin(sampleDraft(1));
    const second = await library.pin(sampleDraft(2));
    session.start();
    session.actions.open(first.id);
    session.actions.remove(first.id);
    await until(() => expect(session.state.removed).toEqual(first));
    await until(() => expect(list()).toEqual([second.id]));
    expect(session.state.opened).toEqual({ kind: 'gone', id: first.id });
    session.actions.undoRemove();
    await until(() => expect(session.state).toMatchObject({ removed: null, opened: { kind: 'open', pin: first } }));
    await until(() => expect(list()).toEqual([second.id, first.id]));
    session.actions.undoRemove();
    session.actions.remove('page:nothing');
    await library.count();
    expect(session.state).toMatchObject({ removed: null, trouble: null });
  });

  it('offers no undo once the article is pinned anew elsewhere: the old pin would take the place of the new one', async () => {
    const { library, session, list } = await page();
    const old = await library.pin(sampleDraft(1));
    session.start();
    session.actions.remove(old.id);
    await until(() => expect(session.state.removed).toEqual(old));
    await library.pin(sampleDraft(1));
    await until(() => expect(list()).toEqual([old.id]));
    expect(session.state.removed).toBeNull();
  });

  it('of two notes the later stays, also where the first takes longer', async () => {
    let slow = 20;
    const { library, session } = await page((library) => ({
      async update(id, change) {
        const wait = slow;
        slow = 0;
        await new Promise((done) => setTimeout(done, wait));
        return library.update(id, change);
      },
    }));
    const { id } = await library.pin(sampleDraft(1));
    session.start(id);
    session.actions.setNote(id, 'أولى');
    session.actions.setNote(id, 'ثانية');
    session.actions.setTags(id, ['ماء']);
    await until(() => expect(session.state.opened).toMatchObject({ pin: { note: 'ثانية', tags: ['ماء'] } }));
    expect(await library.get(id)).toMatchObject({ note: 'ثانية', tags: ['ماء'] });
  });

  it('of two lists the later stays', async () => {
    const waiting: (() => void)[] = [];
    const { library, session, list } = await page((library) => ({
      async list() {
        const pins = await library.list();
        await new Promise<void>((go) => waiting.push(go));
        return pins;
      },
    }));
    session.start();
    await until(() => expect(waiting).toHaveLength(1));
    const pin = await library.pin(sampleDraft(1));
    await until(() => expect(waiting.length).toBeGreaterThan(1));
    for (const go of waiting.slice(1)) go();
    await until(() => expect(list()).toEqual([pin.id]));
    waiting[0]?.();
    await new Promise((done) => setTimeout(done, 20));
    expect(list()).toEqual([pin.id]);
  });

  it('removing what is gone already keeps the undo', async () => {
    const { library, session } = await page();
    const pin = await library.pin(sampleDraft(1));
    session.start();
    session.actions.remove(pin.id);
    session.actions.remove(pin.id);
    session.actions.undoRemove();
    await until(() => expect(session.state.removed).toEqual(pin));
    session.actions.undoRemove();
    await until(async () => expect(await library.get(pin.id)).toEqual(pin));
  });

  it('the last pin asked for is the one that opens', async () => {
    const waiting: (() => void)[] = [];
    const { library, session } = await page((library) => ({
      get: async (id) => {
        await new Promise<void>((go) => waiting.push(go));
        return library.get(id);
      },
    }));
    const first = await library.pin(sampleDraft(1));
    const second = await library.pin(sampleDraft(2));
    session.start(first.id);
    session.actions.open(second.id);
    await until(() => expect(waiting).toHaveLength(2));
    waiting[1]?.();
    await until(() => expect(session.state.opened).toEqual({ kind: 'open', pin: second }));
    waiting[0]?.();
    await new Promise((done) => setTimeout(done, 20));
    expect(session.state.opened).toEqual({ kind: 'open', pin: second });
    session.actions.open(first.id);
    session.actions.close();
    await until(() => expect(waiting).toHaveLength(3));
    waiting[2]?.();
    await new Promise((done) => setTimeout(done, 20));
    expect(session.state.opened).toEqual({ kind: 'none' });
  });

  it('counts what cannot be read, beside the rest', async () => {
    const unreadable = [{ id: 'x', since: '2024-01-01T00:00:00.000Z', why: 'brief: expected Object', title: null }];
    const { library, session } = await page(() => ({ quarantined: async () => unreadable }));
    await library.pin(sampleDraft(1));
    session.start();
    await until(() => expect(session.state.list).toMatchObject({ kind: 'ready', unreadable, pins: [{}] }));
  });

  it('a change that fails is told, and the list is as it was', async () => {
    const { library, session, list } = await page(() => ({ unpin: no, update: no }));
    const { id } = await library.pin(sampleDraft(1));
    session.start();
    for (const act of [() => session.actions.remove(id), () => session.actions.setNote(id, 'ن')]) {
      act();
      await until(() => expect(session.state.trouble?.todo).toMatch(/full/));
      expect(session.state.removed).toBeNull();
      await until(() => expect(list()).toEqual([id]));
      session.actions.dismissTrouble();
      expect(session.state.trouble).toBeNull();
    }
  });

  it('an undo that fails can be tried again', async () => {
    let fails = true;
    const { library, session } = await page((library) => ({ restore: (pin) => (fails ? no() : library.restore(pin)) }));
    const pin = await library.pin(sampleDraft(1));
    session.start();
    session.actions.remove(pin.id);
    await until(() => expect(session.state.removed).toEqual(pin));
    session.actions.undoRemove();
    await until(() => expect(session.state.trouble).not.toBeNull());
    expect(session.state.removed).toEqual(pin);
    fails = false;
    session.actions.undoRemove();
    await until(() => expect(session.state).toMatchObject({ removed: null, trouble: null }));
    expect(await library.get(pin.id)).toEqual(pin);
  });

  it('a pin that cannot be read says why', async () => {
    const { session } = await page(() => ({ get: no }));
    session.start('page:x');
    await until(() => expect(session.state.opened).toMatchObject({ kind: 'failed', id: 'page:x' }));
  });

  it('a library that does not open says why and can be tried again', async () => {
    const { library } = await page();
    await library.pin(sampleDraft(1));
    let fails = true;
    const session = createLibrarySession({
      library: async () => (fails ? Promise.reject(new LibraryError('open', 'InvalidStateError')) : library),
      remembered: 'en',
      remember: () => {},
    });
    session.start();
    await until(() =>
      expect(session.state.list).toMatchObject({ kind: 'failed', trouble: { todo: expect.stringMatching(/private/) } }),
    );
    fails = false;
    session.actions.retry();
    expect(session.state.list.kind).toBe('opening');
    await until(() => expect(session.state.list).toMatchObject({ kind: 'ready', pins: [{}] }));
  });

  it('remembers the language, and is still after closing', async () => {
    const { library, session, remember } = await page();
    session.actions.setShow('ar');
    expect(session.state.show).toBe('ar');
    expect(remember).toHaveBeenCalledWith('ar');
    session.start();
    await until(() => expect(session.state.list.kind).toBe('ready'));
    const listener = vi.fn();
    session.subscribe(listener);
    session.close();
    await library.pin(sampleDraft(1));
    await new Promise((done) => setTimeout(done, 20));
    expect(listener).not.toHaveBeenCalled();
  });
});
