import { describe, expect, it } from 'vitest';
import { sampleArticle, sampleBrief, samplePin } from '../library/samples/drafts.ts';
import { TimeoutError } from '../translate/deadline.ts';
import type { PanelSession } from './panel-session.ts';
import {
  arabic,
  type Harness,
  panelHarness,
  read,
  readingOf,
  settle,
  showingHarness,
} from './samples/panel-harness.ts';
import { spanId, spansToTranslate } from './spans-to-translate.ts';

const wanted = spansToTranslate(sampleArticle(1), sampleBrief).map(spanId);
const translationOf = ({ state: { scene } }: PanelSession) => (scene.kind === 'showing' ? scene.translation : null);
const doneOf = (session: PanelSession) => {
  const translation = translationOf(session);
  return translation && 'done' in translation ? translation.done.map(({ text }) => text) : null;
};

/** Presses the button and opens the translator; gives what it was asked. */
async function working(harness: Harness, turn = 0) {
  harness.session.actions.translate();
  await settle();
  harness.translator.opens[turn]?.resolve();
  await settle();
  const work = harness.translator.works[turn];
  if (!work) throw new Error('no work');
  return work;
}

describe('what is translated', () => {
  it('is what the panel shows, in reading order, each once, nothing empty', () => {
    expect(wanted).toEqual(
      ['0:0:38', '1:0:20', '1:28:52', '2:0:20'].map((id) => expect.stringMatching(id.replace(/\d+$/, '\\d+'))),
    );
    const twice = { ...sampleBrief, statements: [], lines: [...sampleBrief.lines, ...sampleBrief.lines] };
    expect(spansToTranslate(sampleArticle(1), twice)).toHaveLength(3);
    const nowhere = { ...sampleBrief, lines: [], statements: [] };
    expect(spansToTranslate({ ...sampleArticle(1), blocks: [{ kind: 'title', text: ' ' }] }, nowhere)).toEqual([]);
  });
});

describe('probing', () => {
  it('never holds up the brief, and tells when it knows', async () => {
    const { session, translator } = await showingHarness();
    expect(translationOf(session)).toEqual({ kind: 'off', readiness: null });
    translator.probes[0]?.resolve({ state: 'needs-download', bytes: null, needsGesture: true });
    await settle();
    expect(translationOf(session)).toMatchObject({ kind: 'off', readiness: { state: 'needs-download' } });
  });

  it.each(['en', 'en-GB'])('asks and offers nothing for an article in %s, which the reader reads', async (own) => {
    const { session, reads, translator } = panelHarness();
    session.actions.readAnyway();
    const reading = readingOf({ ...sampleArticle(1), language: own }, { ...arabic, language: own });
    reads[0]?.resolve({ kind: 'read', reading, document: '1' });
    await settle();
    expect(session.state.scene).toMatchObject({ kind: 'showing', article: { language: own } });
    expect(translator.probes).toEqual([]);
    expect(translationOf(session)).toEqual({ kind: 'off', readiness: null });
  });

  it('of a page that has gone is dropped', async () => {
    const { session, translator, reads } = await showingHarness();
    session.pageChanged('navigation');
    reads[1]?.resolve(read(2));
    await settle();
    translator.probes[0]?.resolve({ state: 'ready' });
    await settle();
    expect(translationOf(session)).toEqual({ kind: 'off', readiness: null });
    session.actions.translate();
    session.actions.cancelTranslation();
    expect(translationOf(session)).toEqual({ kind: 'off', readiness: null });
  });

  it('that breaks its promise harms nothing', async () => {
    const { session, translator } = await showingHarness();
    translator.probes[0]?.reject(new Error('no'));
    await settle();
    expect(session.state.scene.kind).toBe('showing');
  });

  it('is answered at once where there is no translator', async () => {
    const { session } = await showingHarness({ provider: null });
    expect(translationOf(session)).toMatchObject({ kind: 'off', readiness: { state: 'unavailable' } });
    session.actions.translate();
    expect(translationOf(session)).toMatchObject({ kind: 'failed', trouble: { report: 'translate: no provider' } });
  });
});

describe('translating', () => {
  it('opens in the same breath as the click, shows progress, then line after line', async () => {
    const harness = await showingHarness();
    const { session, translator } = harness;
    session.actions.translate();
    expect(translator.opens).toHaveLength(1);
    expect(translationOf(session)).toEqual({ kind: 'opening', progress: null });
    translator.opens[0]?.about(0.5);
    expect(translationOf(session)).toEqual({ kind: 'opening', progress: 0.5 });
    translator.opens[0]?.resolve();
    await settle();
    expect(translationOf(session)).toEqual({ kind: 'working', done: [], total: wanted.length });
    const { about, resolve } = translator.works[0] ?? expect.fail('no work');
    expect(about.items.map(({ id }) => id)).toEqual(wanted);
    expect(about.items[0]?.text).toBe('افتتاح محطة المياه رقم 1 في وادي الزهور');
    for (const [index, { id }] of about.items.entries()) {
      about.onItem(id, `line ${index}`);
      expect(translationOf(session)).toMatchObject({ kind: 'working', total: wanted.length });
      expect(doneOf(session)).toHaveLength(index + 1);
    }
    resolve();
    await settle();
    expect(translationOf(session)).toMatchObject({
      kind: 'done',
      done: about.items.map(({ id }, index) => ({
        text: `line ${index}`,
        provider: 'stub',
        locality: 'on-device',
        language: 'en',
        span: expect.toSatisfy((span) => spanId(span) === id),
      })),
    });
    expect(translator.closed()).toBe(1);
    about.onItem(wanted[0] ?? '', 'late');
    expect(translationOf(session)?.kind).toBe('done');
  });

  it('lines that fail are told and can be tried again, those alone', async () => {
    const harness = await showingHarness();
    const { session } = harness;
    const { about, resolve } = await working(harness);
    about.onItem(wanted[0] ?? '', 'one');
    about.onItem(wanted[1] ?? '', null);
    resolve();
    await settle();
    expect(translationOf(session)).toMatchObject({
      kind: 'failed',
      trouble: { what: '3 of 4 lines could not be translated.' },
    });
    about.onItem(wanted[1] ?? '', 'too late');
    expect(doneOf(session)).toEqual(['one']);
    const again = await working(harness, 1);
    expect(again.about.items.map(({ id }) => id)).toEqual(wanted.slice(1));
    for (const id of wanted.slice(1)) again.about.onItem(id, 'more');
    again.resolve();
    await settle();
    expect(translationOf(session)?.kind).toBe('done');
    expect(doneOf(session)).toEqual(['one', 'more', 'more', 'more']);
  });

  it.each(['open', 'work'])('a translator that breaks in its %s is told, and what was done stays', async (where) => {
    const harness = await showingHarness();
    const { session, translator } = harness;
    session.actions.translate();
    if (where === 'open') translator.opens[0]?.reject(new DOMException('no', 'NetworkError'));
    else {
      translator.opens[0]?.resolve();
      await settle();
      translator.works[0]?.about.onItem(wanted[0] ?? '', 'one');
      translator.works[0]?.reject(new DOMException('no', 'NetworkError'));
    }
    await settle();
    expect(translationOf(session)).toMatchObject({ kind: 'failed', trouble: { report: 'translate: NetworkError' } });
    expect(doneOf(session)).toEqual(where === 'open' ? [] : ['one']);
    expect(translator.closed()).toBe(where === 'open' ? 0 : 1);
  });

  it('one that does not come in time says so, and what may help', async () => {
    const { session, translator } = await showingHarness();
    session.actions.translate();
    translator.opens[0]?.reject(new TimeoutError('30 seconds'));
    await settle();
    expect(translationOf(session)).toMatchObject({
      trouble: { what: expect.stringContaining('did not come'), todo: expect.stringContaining('connection') },
    });
  });

  it('one that throws instead of opening is told too', async () => {
    const provider = { ...panelHarness().translator.provider, open: () => expect.fail('thrown') };
    const { session } = await showingHarness({ provider });
    session.actions.translate();
    expect(translationOf(session)?.kind).toBe('failed');
  });

  it('can be stopped, goes on where it stopped, and takes nothing that comes late', async () => {
    const harness = await showingHarness();
    const { session, translator } = harness;
    session.actions.translate();
    session.actions.cancelTranslation();
    expect(translationOf(session)).toEqual({ kind: 'off', readiness: null });
    expect(translator.opens[0]?.signal?.aborted).toBe(true);
    translator.opens[0]?.resolve();
    await settle();
    expect(translator.works).toHaveLength(0);
    expect(translator.closed()).toBe(1);
    session.actions.translate();
    translator.opens[1]?.resolve();
    await settle();
    translator.works[0]?.about.onItem(wanted[0] ?? '', 'one');
    session.actions.cancelTranslation();
    translator.works[0]?.about.onItem(wanted[1] ?? '', 'late');
    translator.works[0]?.reject(new DOMException('stopped', 'AbortError'));
    await settle();
    expect(translationOf(session)).toMatchObject({ kind: 'failed', trouble: { what: 'The translation was stopped.' } });
    expect(doneOf(session)).toEqual(['one']);
  });

  it('one that ends quietly after it was stopped changes nothing', async () => {
    const harness = await showingHarness();
    const { about, resolve } = await working(harness);
    about.onItem(wanted[0] ?? '', 'one');
    harness.session.actions.cancelTranslation();
    resolve();
    await settle();
    expect(translationOf(harness.session)).toMatchObject({ trouble: { what: 'The translation was stopped.' } });
  });

  it('ends with the page, and its lines stay with their own article', async () => {
    const harness = await showingHarness();
    const { session, reads } = harness;
    const { about, signal, resolve } = await working(harness);
    about.onItem(wanted[0] ?? '', 'one');
    session.pageChanged('navigation');
    expect(signal?.aborted).toBe(true);
    reads[1]?.resolve(read(2));
    await settle();
    about.onItem(wanted[1] ?? '', 'two');
    resolve();
    await settle();
    expect(translationOf(session)).toEqual({ kind: 'off', readiness: null });
    const other = await working(harness, 1);
    expect(other.about.items).toHaveLength(wanted.length);
  });

  it('the same article read again keeps its lines', async () => {
    const harness = await showingHarness();
    const { session, reads } = harness;
    const { about, resolve } = await working(harness);
    for (const id of wanted) about.onItem(id, 'x');
    resolve();
    await settle();
    session.clicked();
    reads[1]?.resolve(read(1));
    await settle();
    expect(translationOf(session)?.kind).toBe('done');
  });
});

describe('translations and pins', () => {
  const texts = (harness: Harness) =>
    [...harness.library.pins.values()].flatMap(({ translations }) => translations.map(({ text }) => text));

  it('a pin takes what is there, and later what comes', async () => {
    const harness = await showingHarness();
    const { session } = harness;
    const { about, resolve } = await working(harness);
    about.onItem(wanted[0] ?? '', 'one');
    session.actions.pin();
    await settle();
    expect(texts(harness)).toEqual(['one']);
    about.onItem(wanted[1] ?? '', 'two');
    resolve();
    await settle();
    expect(texts(harness)).toEqual(['one', 'two']);
    expect(session.state.scene).toMatchObject({
      pin: { kind: 'pinned', pin: { translations: [{ text: 'one' }, { text: 'two' }] } },
    });
  });

  it('what comes while the pin is being written is added to it', async () => {
    const harness = await showingHarness();
    const { session, library } = harness;
    const { about, resolve } = await working(harness);
    library.held.add('pin');
    session.actions.pin();
    await settle();
    for (const id of wanted) about.onItem(id, id);
    resolve();
    await settle();
    library.waiting[0]?.resolve();
    await settle();
    expect(texts(harness)).toEqual(wanted);
  });

  it('a pin that was removed meanwhile stays removed', async () => {
    const harness = await showingHarness();
    const { session, library } = harness;
    session.actions.pin();
    await settle();
    const { about, resolve } = await working(harness);
    about.onItem(wanted[0] ?? '', 'one');
    library.held.add('update');
    resolve();
    await settle();
    session.actions.unpin();
    await settle();
    library.waiting[0]?.resolve();
    await settle();
    expect(library.pins.size).toBe(0);
    expect(session.state).toMatchObject({ scene: { pin: { kind: 'removed' } }, notice: null });
  });

  it('a private window adds nothing to a pin without a word of the person', async () => {
    const harness = panelHarness({ isPrivate: true });
    const url = 'https://akhbar.example/news/1';
    harness.library.pins.set(url, { ...samplePin(1), id: url });
    harness.session.start();
    harness.reads[0]?.resolve(read(1));
    await settle();
    const { about, resolve } = await working(harness);
    about.onItem(wanted[0] ?? '', 'one');
    resolve();
    await settle();
    expect(texts(harness)).toEqual([]);
  });

  it('what comes late from the library does not undo what was done since', async () => {
    const { library } = await showingHarness();
    const updates: (() => void)[] = [];
    const update: typeof library.library.update = async (id, change) => {
      const pin = await library.library.update(id, change);
      await new Promise<void>((done) => updates.push(done));
      return pin;
    };
    const harness = await showingHarness({ library: async () => ({ ...library.library, update }) });
    const { session } = harness;
    session.actions.pin();
    await settle();
    const { about, resolve } = await working(harness);
    about.onItem(wanted[0] ?? '', 'one');
    resolve();
    await settle();
    session.actions.unpin();
    await settle();
    updates[0]?.();
    await settle();
    expect(session.state.scene).toMatchObject({ pin: { kind: 'removed' } });
  });

  it('adding to a pin that is being removed is no trouble', async () => {
    const harness = await showingHarness();
    const { session, library } = harness;
    session.actions.pin();
    await settle();
    const { about, resolve } = await working(harness);
    about.onItem(wanted[0] ?? '', 'one');
    library.held.add('unpin');
    library.failing.add('update');
    session.actions.unpin();
    resolve();
    await settle();
    expect(session.state.notice).toBeNull();
    library.waiting[0]?.resolve();
    await settle();
    expect(session.state.scene).toMatchObject({ pin: { kind: 'removed' } });
  });

  const keptOf = (article = sampleArticle(1), language = 'en') =>
    spansToTranslate(article, sampleBrief).map((span) => ({
      span,
      language,
      text: spanId(span),
      provider: 'stub',
      locality: 'on-device' as const,
    }));
  const url = 'https://akhbar.example/news/1';

  /** A panel whose article was pinned before, with translations. */
  async function reopened(translations: ReturnType<typeof keptOf>, article = sampleArticle(1)) {
    const harness = panelHarness();
    harness.library.pins.set(url, { ...samplePin(1), article, id: url, translations });
    harness.session.start();
    harness.reads[0]?.resolve(read(1));
    await settle();
    return harness;
  }

  it('a kept translation of a changed title is not taken for the new one', async () => {
    const old = sampleArticle(1, 'افتتاح محطة الماء رقم 1 في وادي الزهور!');
    const harness = await reopened(keptOf(old), old);
    expect(translationOf(harness.session)?.kind).toBe('off');
    const { about } = await working(harness);
    expect(about.items.map(({ id }) => id)).toEqual([wanted[0]]);
  });

  it('new lines of a changed article do not go to the old words of its pin', async () => {
    const old = sampleArticle(1, 'عنوان آخر تمامًا لم يعد هناك اليوم أبدًا');
    const harness = await reopened([], old);
    const { about, resolve } = await working(harness);
    for (const id of wanted) about.onItem(id, id);
    resolve();
    await settle();
    expect(texts(harness)).toEqual(wanted.slice(1));
  });

  it('a kept translation into another language is not taken', async () => {
    const harness = await reopened(keptOf(sampleArticle(1), 'fr'));
    expect(translationOf(harness.session)?.kind).toBe('off');
  });

  it('what is made here comes before what is kept', async () => {
    const harness = await showingHarness();
    const { about, resolve } = await working(harness);
    about.onItem(wanted[0] ?? '', 'made here');
    resolve();
    await settle();
    harness.library.pins.set(url, { ...samplePin(1), id: url, translations: keptOf() });
    harness.library.changed();
    await settle();
    const again = await working(harness, 1).catch(() => null);
    again?.resolve();
    await settle();
    expect(doneOf(harness.session)?.[0]).toBe('made here');
  });

  it('a kept translation is there again, without a translator', async () => {
    const harness = panelHarness({ provider: null });
    const url = 'https://akhbar.example/news/1';
    const translations = spansToTranslate(sampleArticle(1), sampleBrief).map((span) => ({
      span,
      language: 'en',
      text: spanId(span),
      provider: 'stub',
      locality: 'on-device' as const,
    }));
    harness.library.pins.set(url, { ...samplePin(1), id: url, translations });
    harness.session.start();
    harness.reads[0]?.resolve(read(1));
    await settle();
    expect(translationOf(harness.session)?.kind).toBe('done');
    expect(doneOf(harness.session)).toEqual(wanted);
  });
});
