import { describe, expect, it, vi } from 'vitest';
import type { ReadOutcome } from '../article/read-outcome.ts';
import { sampleArticle, sampleBrief } from '../library/samples/drafts.ts';
import { createPanelSession, type PageMove, type PanelSession } from './panel-session.ts';
import { arabic, panelHarness, read, readingOf, settle, showingHarness } from './samples/panel-harness.ts';
import type { Showing } from './state.ts';
import { NOTICES } from './troubles.ts';

const kind = (session: PanelSession) => session.state.scene.kind;
const showing = (session: PanelSession): Showing => {
  const { scene } = session.state;
  if (scene.kind !== 'showing') throw new Error(`not showing but ${scene.kind}`);
  return scene;
};

describe('from the page to a scene', () => {
  const english = { isArticle: true, language: 'en', isStub: false, why: 'Latin letters' };
  const home = { isArticle: false, language: 'ar', isStub: false, why: 'forty links' };
  const empty: ReadOutcome = {
    kind: 'read',
    reading: readingOf({ ...sampleArticle(1), blocks: [{ kind: 'title', text: 'عنوان' }] }),
    document: '1',
  };
  it.each<[string, ReadOutcome, string]>([
    ['an Arabic article', read(1), 'showing'],
    ['an Arabic article of a country', read(1, { ...arabic, language: 'ar-EG' }), 'showing'],
    ['an English article', read(1, english), 'not-article'],
    ['a page in an unknown language', read(1, { ...arabic, language: null }), 'not-article'],
    ['an Aramaic article', read(1, { ...arabic, language: 'arc' }), 'not-article'],
    ['an Arabic home page', read(1, home), 'not-article'],
    ['an article without its text', empty, 'no-text'],
    ['a page out of reach', { kind: 'no-access' }, 'no-access'],
    ['a page of the browser', { kind: 'restricted', page: 'browser' }, 'restricted'],
    ['a reader that broke', { kind: 'failed', report: 'read: TypeError' }, 'failed'],
    ['an answer to another question', { kind: 'nothing-selected' }, 'failed'],
  ])('%s', async (_, outcome, scene) => {
    const { session, reads } = panelHarness();
    expect(kind(session)).toBe('starting');
    session.start();
    expect(kind(session)).toBe('reading');
    reads[0]?.resolve(outcome);
    await settle();
    expect(kind(session)).toBe(scene);
  });

  it.each([
    ['anyway', read(1, english), 'showing'],
    ['anyway', read(1, home), 'showing'],
    ['anyway', empty, 'no-text'],
  ] as const)('%s reads whatever is there', async (mode, outcome, scene) => {
    const { session, reads } = panelHarness();
    session.start();
    reads[0]?.resolve(read(1, english));
    await settle();
    session.actions.readAnyway();
    expect(reads[1]?.about).toBe(mode);
    reads[1]?.resolve(outcome);
    await settle();
    expect(kind(session)).toBe(scene);
  });

  it('a read that breaks ends in words', async () => {
    const { session, reads } = panelHarness();
    session.start();
    reads[0]?.reject(new TypeError('words of the page'));
    await settle();
    expect(session.state.scene).toMatchObject({ kind: 'failed', trouble: { report: 'read: TypeError' } });
  });

  it('an analysis that breaks ends in words', async () => {
    const analyse = () => {
      throw new RangeError('words of the page');
    };
    const { session } = await showingHarness({ analyse });
    expect(session.state.scene).toMatchObject({ kind: 'failed', trouble: { report: 'analyse: RangeError' } });
  });

  it('without an analysis handed in, the one of the house is used, with names', async () => {
    const { analyse: _, ...effects } = panelHarness().effects;
    const text = 'قال الرئيس المصري عبد الفتاح السيسي إن بلاده ستبني محطة جديدة للمياه في القاهرة.';
    const article = { ...sampleArticle(1), blocks: [{ kind: 'paragraph' as const, text }] };
    const outcome: ReadOutcome = { kind: 'read', reading: readingOf(article), document: '1' };
    const session = createPanelSession({ ...effects, read: async () => outcome });
    session.start();
    await settle();
    const { brief } = showing(session);
    expect(brief.lines).toHaveLength(1);
    expect(brief.actors.some(({ english }) => english !== null)).toBe(true);
  });

  it.each([true, false])('a stub is known as one beside its brief: %s', async (isStub) => {
    const { session, reads } = panelHarness();
    session.start();
    reads[0]?.resolve(read(1, { ...arabic, isStub }));
    await settle();
    expect(showing(session).isStub).toBe(isStub);
  });

  it('of a text as long as a book the beginning is analysed, and the person is told', async () => {
    const analysed: number[] = [];
    const { session, reads } = panelHarness({
      analyse(article) {
        analysed.push(article.blocks.length);
        return sampleBrief;
      },
    });
    const blocks = Array.from({ length: 5000 }, () => ({ kind: 'paragraph' as const, text: 'كلمة '.repeat(50) }));
    session.start();
    reads[0]?.resolve({ kind: 'read', reading: readingOf({ ...sampleArticle(1), blocks }), document: '1' });
    await settle();
    expect(analysed).toEqual([800]);
    expect(showing(session).article.blocks).toHaveLength(5000);
    expect(session.state.notice).toBe(NOTICES.veryLong);
  });

  it('a page that takes long is told to', async () => {
    const { session } = panelHarness({ patience: 5 });
    session.start();
    await vi.waitFor(() => expect(session.state.notice).toBe(NOTICES.stillReading));
    expect(kind(session)).toBe('reading');
  });
});

describe('moves of the page', () => {
  const moves: PageMove[] = ['navigation', 'reload', 'history', 'in-page', 'tab'];
  it.each(moves)('%s takes the old brief away at once', async (move) => {
    const { session, reads } = await showingHarness();
    session.pageChanged(move);
    expect(kind(session)).toBe('reading');
    reads[1]?.resolve(read(2));
    await settle();
    expect(showing(session).article).toEqual(sampleArticle(2));
  });

  it('access-lost says so at once, and a click reads', async () => {
    const { session, reads } = await showingHarness();
    session.pageChanged('access-lost');
    expect(kind(session)).toBe('no-access');
    expect(reads).toHaveLength(1);
    session.clicked();
    expect(kind(session)).toBe('reading');
  });

  it('an answer of an older page is dropped, in whatever order', async () => {
    const { session, reads } = panelHarness();
    session.start();
    session.pageChanged('navigation');
    expect(reads[0]?.signal?.aborted).toBe(true);
    reads[1]?.resolve(read(2));
    await settle();
    reads[0]?.resolve(read(1));
    await settle();
    expect(showing(session).article).toEqual(sampleArticle(2));
    session.pageChanged('navigation');
    session.pageChanged('navigation');
    reads[2]?.reject(new Error('gone'));
    await settle();
    expect(kind(session)).toBe('reading');
  });

  it('an answer of an older page is not even analysed', async () => {
    const analyse = vi.fn(() => sampleBrief);
    const { session, reads } = panelHarness({ analyse });
    session.start();
    session.pageChanged('navigation');
    reads[0]?.resolve(read(1));
    await settle();
    expect(analyse).not.toHaveBeenCalled();
  });

  it('a brief that is still being made is dropped', async () => {
    const making: (() => void)[] = [];
    const harness = panelHarness({ analyse: () => new Promise((done) => making.push(() => done(sampleBrief))) });
    harness.session.start();
    harness.reads[0]?.resolve(read(1));
    await settle();
    harness.session.pageChanged('navigation');
    making[0]?.();
    await settle();
    expect(kind(harness.session)).toBe('reading');
  });

  it('after closing nothing happens any more', async () => {
    const { session, reads } = await showingHarness();
    const listener = vi.fn();
    session.subscribe(listener);
    session.close();
    session.pageChanged('navigation');
    session.clicked();
    session.actions.readAgain();
    session.actions.pin();
    await settle();
    expect(reads).toHaveLength(1);
    expect(listener).not.toHaveBeenCalled();
  });
});

describe('selection and pasted text', () => {
  it('nothing selected: the scene stays, and it is said once', async () => {
    const { session, reads } = await showingHarness();
    const before = session.state.scene;
    session.actions.readSelection();
    reads[1]?.resolve({ kind: 'nothing-selected' });
    await settle();
    expect(session.state).toMatchObject({ scene: before, notice: NOTICES.nothingSelected });
    session.actions.dismissNotice();
    expect(session.state.notice).toBeNull();
  });

  it('nothing selected when the panel opens: the page is read', async () => {
    const { session, reads } = panelHarness();
    session.actions.readSelection();
    expect(kind(session)).toBe('reading');
    reads[0]?.resolve({ kind: 'nothing-selected' });
    await settle();
    expect(session.state.notice).toBe(NOTICES.nothingSelected);
    expect(reads[1]?.about).toBe('auto');
    reads[1]?.resolve(read(1));
    await settle();
    expect(kind(session)).toBe('showing');
  });

  it('a selection is read as it is', async () => {
    const { session, reads } = await showingHarness();
    session.actions.readSelection();
    expect(reads[1]?.about).toBe('selection');
    reads[1]?.resolve(read(3, { isArticle: false, language: 'fa', isStub: false, why: '' }));
    await settle();
    expect(showing(session).article).toEqual(sampleArticle(3));
  });

  it('a selection of a page that has moved is not shown, not even from the paste box', async () => {
    const { session, reads } = await showingHarness();
    session.actions.openPaste();
    session.actions.readSelection();
    session.pageChanged('navigation');
    expect(reads[1]?.signal?.aborted).toBe(true);
    reads[1]?.resolve(read(1));
    await settle();
    expect(session.state).toMatchObject({ scene: { kind: 'paste' }, notice: NOTICES.selectAgain });
  });

  it('a selection that breaks late harms no other scene', async () => {
    const { session, reads } = await showingHarness();
    session.actions.readSelection();
    session.actions.readAgain();
    reads[2]?.resolve(read(1));
    reads[1]?.reject(new Error('late'));
    await settle();
    expect(session.state).toMatchObject({ scene: { kind: 'showing' }, notice: null });
  });

  it('pasted text belongs to no page', async () => {
    const { session, reads } = await showingHarness();
    session.actions.openPaste();
    expect(session.state.scene).toEqual({ kind: 'paste', draft: '' });
    session.pageChanged('navigation');
    expect(kind(session)).toBe('paste');
    session.actions.readPasted('هطل المطر في المدينة.');
    await settle();
    expect(showing(session)).toMatchObject({ onPage: false, article: { url: null } });
    session.pageChanged('tab');
    expect(kind(session)).toBe('showing');
    session.actions.back();
    expect(kind(session)).toBe('reading');
    reads.at(-1)?.resolve(read(2));
    await settle();
    expect(showing(session)).toMatchObject({ onPage: true, article: sampleArticle(2) });
  });

  it('nothing pasted keeps the draft and says so', async () => {
    const { session } = await showingHarness();
    session.actions.openPaste();
    session.actions.readPasted('  ');
    expect(session.state).toMatchObject({ scene: { kind: 'paste', draft: '  ' }, notice: NOTICES.nothingPasted });
  });

  it('pasted text that is not Arabic is read, and that is said', async () => {
    const reading = readingOf(sampleArticle(1), { isArticle: false, language: 'en', isStub: false, why: '' });
    const { session } = await showingHarness({ readText: () => reading });
    session.actions.readPasted('Rain');
    await settle();
    expect(session.state).toMatchObject({ scene: { kind: 'showing' }, notice: NOTICES.pastedNotArabic });
  });

  it('pasted text that breaks the reader ends in words', async () => {
    const readText = () => {
      throw new Error('words');
    };
    const { session } = await showingHarness({ readText });
    session.actions.readPasted('هطل');
    expect(session.state.scene).toMatchObject({ kind: 'failed', trouble: { report: 'read-text: Error' } });
  });
});

describe('places on the page', () => {
  const span = { block: 1, start: 0, end: 5 };
  it('lights what was clicked, and puts it out with the page', async () => {
    const { session, shows, told } = await showingHarness();
    session.actions.showOnPage(span);
    expect(showing(session).lit).toBe(span);
    shows[0]?.resolve(true);
    await settle();
    expect(showing(session).lit).toBe(span);
    session.actions.openPaste();
    expect(told).toContain('clear');
  });

  it.each([
    ['is gone', (call: { resolve(shown: boolean): void }) => call.resolve(false)],
    ['cannot be asked', (call: { reject(error: unknown): void }) => call.reject(new Error('no'))],
  ])('a place that %s is told', async (_, answer) => {
    const { session, shows } = await showingHarness();
    session.actions.showOnPage(span);
    if (shows[0]) answer(shows[0]);
    await settle();
    expect(showing(session).lit).toBeNull();
    expect(session.state.notice).toBe(NOTICES.notOnPage);
  });

  it('the last click counts', async () => {
    const { session, shows } = await showingHarness();
    const other = { block: 1, start: 6, end: 9 };
    session.actions.showOnPage(span);
    session.actions.showOnPage(other);
    shows[1]?.resolve(true);
    shows[0]?.resolve(false);
    await settle();
    expect(showing(session).lit).toBe(other);
    expect(session.state.notice).toBeNull();
  });

  it('pasted text has none', async () => {
    const { session, shows } = await showingHarness();
    session.actions.readPasted('هطل المطر.');
    await settle();
    session.actions.showOnPage(span);
    expect(shows).toHaveLength(0);
  });
});

describe('the rest', () => {
  it('remembers the language and opens what is asked', async () => {
    const { session, told } = await showingHarness();
    session.actions.setShow('ar');
    session.actions.openLibrary();
    session.actions.openOptions();
    expect(session.state.show).toBe('ar');
    expect(told).toEqual(['remember ar', 'library', 'options']);
  });

  it('an effect that breaks is told', async () => {
    const openOptions = () => {
      throw new Error('no window');
    };
    const { session } = await showingHarness({ openOptions });
    session.actions.openOptions();
    expect(session.state.notice).toBe(NOTICES.didNotWork);
  });
});
