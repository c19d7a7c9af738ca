import { describe, expect, it } from 'vitest';
import { sampleArticle, samplePin } from '../library/samples/drafts.ts';
import type { PanelSession } from './panel-session.ts';
import { read, settle, showingHarness } from './samples/panel-harness.ts';
import { NOTICES } from './troubles.ts';

const pinOf = ({ state: { scene } }: PanelSession) => (scene.kind === 'showing' ? scene.pin : null);
const URL_1 = 'https://akhbar.example/news/1';

describe('pinning', () => {
  it('keeps what is shown, asks once for lasting storage and counts', async () => {
    const { session, library, told, reads } = await showingHarness();
    expect(session.state.pins).toBe(0);
    session.actions.pin();
    expect(pinOf(session)).toEqual({ kind: 'pinning' });
    await settle();
    expect(pinOf(session)).toMatchObject({ kind: 'pinned', pin: { article: sampleArticle(1) } });
    expect(library.pins.size).toBe(1);
    expect(session.state.pins).toBe(1);
    session.actions.unpin();
    await settle();
    session.actions.undoUnpin();
    await settle();
    session.clicked();
    reads[1]?.resolve(read(2));
    await settle();
    session.actions.pin();
    await settle();
    expect(session.state.pins).toBe(2);
    expect(told.filter((word) => word === 'persist')).toHaveLength(1);
  });

  it('an article that is pinned already is shown so', async () => {
    const { session, reads, library } = await showingHarness();
    library.pins.set('https://akhbar.example/news/2', { ...samplePin(2), id: 'https://akhbar.example/news/2' });
    session.pageChanged('navigation');
    reads[1]?.resolve(read(2));
    await settle();
    expect(pinOf(session)?.kind).toBe('pinned');
  });

  it('a selection is pinned beside its article', async () => {
    const { session, library, reads } = await showingHarness();
    session.actions.pin();
    await settle();
    const whole = library.pins.get(URL_1);
    session.actions.readSelection();
    reads[1]?.resolve(read(1));
    await settle();
    expect(pinOf(session)).toEqual({ kind: 'unpinned' });
    session.actions.pin();
    await settle();
    expect(pinOf(session)?.kind).toBe('pinned');
    expect(library.pins.get(URL_1)).toBe(whole);
    expect(library.pins.size).toBe(2);
  });

  it('twice is once', async () => {
    const { session, library } = await showingHarness();
    library.held.add('pin');
    session.actions.pin();
    session.actions.pin();
    await settle();
    expect(library.waiting).toHaveLength(1);
  });

  it('neither does a second click on unpin', async () => {
    const { session, library } = await showingHarness();
    session.actions.pin();
    await settle();
    library.held.add('unpin');
    session.actions.unpin();
    session.actions.unpin();
    await settle();
    for (const call of library.waiting) call.resolve();
    await settle();
    expect(library.waiting).toHaveLength(1);
    expect(pinOf(session)?.kind).toBe('removed');
  });

  it('of two counts the later stays', async () => {
    const counts: ((count: number) => void)[] = [];
    const { library } = await showingHarness();
    const count = () => new Promise<number>((done) => counts.push(done));
    const { session } = await showingHarness({ library: async () => ({ ...library.library, count }) });
    library.changed();
    await settle();
    counts[1]?.(2);
    await settle();
    counts[0]?.(1);
    await settle();
    expect(session.state.pins).toBe(2);
  });

  it('unpin can be undone, also by pinning', async () => {
    const { session, library } = await showingHarness();
    session.actions.pin();
    await settle();
    for (const undo of [session.actions.undoUnpin, session.actions.pin]) {
      const pin = library.pins.get(URL_1);
      session.actions.unpin();
      await settle();
      expect(pinOf(session)).toEqual({ kind: 'removed', pin });
      expect(library.pins.size).toBe(0);
      undo();
      await settle();
      expect(pinOf(session)).toEqual({ kind: 'pinned', pin });
      expect(library.pins.get(URL_1)).toBe(pin);
    }
  });

  it('a failure is told and can be tried again', async () => {
    const { session, library } = await showingHarness();
    library.failing.add('pin');
    session.actions.pin();
    await settle();
    expect(pinOf(session)).toMatchObject({ kind: 'failed', trouble: { report: 'library: Error' } });
    library.failing.clear();
    session.actions.pin();
    await settle();
    expect(pinOf(session)?.kind).toBe('pinned');
  });

  it('a library that did not open is opened again', async () => {
    const harness = await showingHarness();
    const broken = await showingHarness({
      library: () => harness.library.open(),
    });
    expect(broken.session.state.pins).toBe(0);
    harness.library.failing.add('open');
    const late = await showingHarness({ library: () => harness.library.open() });
    expect(late.session.state.pins).toBeNull();
    late.session.actions.pin();
    await settle();
    expect(pinOf(late.session)?.kind).toBe('failed');
    harness.library.failing.clear();
    late.session.actions.pin();
    await settle();
    expect(pinOf(late.session)?.kind).toBe('pinned');
    expect(late.session.state.pins).toBe(1);
  });

  it.each([
    ['unpin', 'pinned'],
    ['restore', 'removed'],
  ] as const)('a failed %s says so and leaves things as they are', async (work, kind) => {
    const { session, library } = await showingHarness();
    session.actions.pin();
    await settle();
    if (work === 'restore') session.actions.unpin();
    await settle();
    library.failing.add(work);
    if (work === 'restore') session.actions.undoUnpin();
    else session.actions.unpin();
    await settle();
    expect(pinOf(session)?.kind).toBe(kind);
    expect(session.state.notice).toMatch(/Try again/);
  });
});

describe('pinning while the page moves', () => {
  it('keeps the article of the button, tells so, and the new page has its own state', async () => {
    const { session, library, reads } = await showingHarness();
    library.held.add('pin');
    session.actions.pin();
    await settle();
    session.pageChanged('navigation');
    reads[1]?.resolve(read(2));
    await settle();
    library.waiting[0]?.resolve();
    await settle();
    expect([...library.pins.values()].map(({ article }) => article)).toEqual([sampleArticle(1)]);
    expect(session.state).toMatchObject({
      scene: { kind: 'showing', article: sampleArticle(2), pin: { kind: 'unpinned' } },
      notice: NOTICES.pinnedBefore,
    });
    session.pageChanged('reload');
    expect(session.state.notice).toBe(NOTICES.pinnedBefore);
    session.actions.dismissNotice();
    expect(session.state.notice).toBeNull();
  });

  it('tells a failure that comes late', async () => {
    const { session, library } = await showingHarness();
    library.held.add('pin');
    library.failing.add('pin');
    session.actions.pin();
    await settle();
    session.pageChanged('navigation');
    library.waiting[0]?.resolve();
    await settle();
    expect(session.state.notice).toMatch(/did not answer/);
    expect(session.state.scene.kind).toBe('reading');
  });
});

describe('in a private window', () => {
  it('keeps nothing until the person confirms, and asks again for the next article', async () => {
    const { session, library, reads } = await showingHarness({ isPrivate: true });
    session.actions.pin();
    await settle();
    expect(pinOf(session)).toEqual({ kind: 'confirm-private' });
    expect(library.pins.size).toBe(0);
    session.actions.cancelPrivatePin();
    expect(pinOf(session)).toEqual({ kind: 'unpinned' });
    session.actions.confirmPrivatePin();
    await settle();
    expect(library.pins.size).toBe(0);
    session.actions.pin();
    session.actions.confirmPrivatePin();
    await settle();
    expect(library.pins.size).toBe(1);
    session.pageChanged('navigation');
    reads[1]?.resolve(read(2));
    await settle();
    session.actions.pin();
    expect(pinOf(session)).toEqual({ kind: 'confirm-private' });
  });
});

describe('other windows', () => {
  it('are followed', async () => {
    const { session, library } = await showingHarness();
    await library.library.pin({ article: sampleArticle(1), brief: samplePin(1).brief, translations: [] });
    await settle();
    expect(pinOf(session)?.kind).toBe('pinned');
    expect(session.state.pins).toBe(1);
    await library.library.update(URL_1, { note: 'ن' });
    await settle();
    expect(pinOf(session)).toMatchObject({ pin: { note: 'ن' } });
    await library.library.unpin(URL_1);
    await settle();
    expect(pinOf(session)).toEqual({ kind: 'unpinned' });
  });

  it('do not overrule what the person has done since the look', async () => {
    const { session, library } = await showingHarness();
    library.held.add('find');
    library.changed();
    await settle();
    session.actions.pin();
    await settle();
    for (const look of library.waiting) look.resolve();
    await settle();
    expect(pinOf(session)?.kind).toBe('pinned');
  });
});
