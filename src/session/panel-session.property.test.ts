import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Article } from '../article/article.ts';
import type { ReadMode, ReadOutcome } from '../article/read-outcome.ts';
import { textOf } from '../article/text-of.ts';
import type { Translation } from '../article/translation.ts';
import { sampleArticle } from '../library/samples/drafts.ts';
import type { PageMove } from './panel-session.ts';
import { arabic, panelHarness, pendingCalls, read, settle } from './samples/panel-harness.ts';

/** Whatever happens in whatever order: these must hold after every single step. */

const unhandled: unknown[] = [];
const note = (error: unknown) => unhandled.push(error);
beforeAll(() => void process.on('unhandledRejection', note));
afterAll(() => void process.off('unhandledRejection', note));

const MOVES: PageMove[] = ['navigation', 'reload', 'history', 'in-page', 'tab', 'access-lost'];
const ANSWERS = ['article', 'not-article', 'no-access', 'restricted', 'failed', 'nothing-selected', 'breaks'] as const;
const ACTIONS = [
  'readAgain',
  'readAnyway',
  'readSelection',
  'openPaste',
  'back',
  'pin',
  'confirmPrivatePin',
  'cancelPrivatePin',
  'unpin',
  'undoUnpin',
  'translate',
  'cancelTranslation',
  'openLibrary',
  'openOptions',
  'dismissNotice',
] as const;

const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('move' as const), move: fc.constantFrom(...MOVES) }) },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('answer' as const),
      at: fc.nat(),
      with: fc.constantFrom('article', 'article', 'article', ...ANSWERS),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({ do: fc.constant('act' as const), action: fc.constantFrom('pin', 'translate', ...ACTIONS) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('paste' as const), text: fc.constantFrom('', 'هطل المطر في المدينة.') }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('show' as const), fails: fc.boolean() }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('translator' as const), at: fc.nat(), fails: fc.boolean() }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('library' as const), at: fc.nat() }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('fail' as const),
      work: fc.constantFrom('pin', 'unpin', 'restore', 'update', 'find'),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'click' as const }) },
  { weight: 6, arbitrary: fc.constant({ do: 'settle' as const }) },
);

/** One panel beside one page, which `turn` moves on; each read answers for the page of its own time. */
function world(isPrivate: boolean) {
  let page = 1;
  const reads = pendingCalls<ReadOutcome, { mode: ReadMode; page: number }>();
  const harness = panelHarness({
    isPrivate,
    patience: 60_000,
    read: (mode, signal) => reads.call({ mode, page }, signal),
  });
  const { session, library, translator } = harness;
  for (const work of ['pin', 'unpin', 'restore', 'update', 'find'] as const) library.held.add(work);
  const answered = new Set<unknown>();
  /** Articles of which the person said that they may be kept. */
  const wanted = new Set<string | null>();

  /** Picks one that waits still. */
  function pick<T>(calls: readonly T[], at: number): T | undefined {
    const open = calls.filter((call) => !answered.has(call));
    const call = open[at % Math.max(1, open.length)];
    answered.add(call);
    return call;
  }

  function answer(at: number, kind: (typeof ANSWERS)[number]) {
    const call = pick(reads.calls, at);
    const number = call?.about.page ?? 0;
    const outcomes: Record<typeof kind, () => void> = {
      article: () => call?.resolve(read(number)),
      'not-article': () => call?.resolve(read(number, { ...arabic, isArticle: false })),
      'no-access': () => call?.resolve({ kind: 'no-access' }),
      restricted: () => call?.resolve({ kind: 'restricted', page: 'store' }),
      failed: () => call?.resolve({ kind: 'failed', report: 'x' }),
      'nothing-selected': () => call?.resolve({ kind: 'nothing-selected' }),
      breaks: () => call?.reject(new Error('read')),
    };
    outcomes[kind]();
  }

  /** One step of the translator: a probe answered, a session opened, a line made, a job ended. */
  function translate(at: number, fails: boolean) {
    const { probes, opens, works } = translator;
    const call = pick([...probes, ...opens, ...works], at);
    const work = works.find((one) => one === call);
    if (work && at % 3 > 0) {
      const item = work.about.items[at % work.about.items.length];
      if (item) work.about.onItem(item.id, fails ? null : `EN ${item.text}`);
      answered.delete(work);
    } else if (fails) call?.reject(new Error('translator'));
    else if (work) work.resolve();
    else
      opens.find((one) => one === call)?.resolve() ?? probes.find((one) => one === call)?.resolve({ state: 'ready' });
  }

  function act(action: (typeof ACTIONS)[number]) {
    const { scene } = session.state;
    if (scene.kind === 'showing' && action === (isPrivate ? 'confirmPrivatePin' : 'pin')) wanted.add(scene.article.url);
    session.actions[action]();
  }

  return {
    ...harness,
    answer,
    translate,
    act,
    wanted,
    reads: reads.calls,
    pick,
    get page() {
      return page;
    },
    move(move: PageMove) {
      page++;
      session.pageChanged(move);
    },
  };
}

const sameWords = (article: Article, done: readonly Translation[]) => {
  for (const { span, text } of done) expect(text).toBe(`EN ${textOf(article, span)}`);
};

function check(now: ReturnType<typeof world>) {
  const { scene } = now.session.state;
  if (scene.kind === 'showing') {
    // never an old brief beside a new page
    if (scene.onPage) expect(scene.article.url).toBe(sampleArticle(now.page).url);
    // the pin shown is that of the article shown
    if (scene.pin.kind === 'pinned' || scene.pin.kind === 'removed')
      expect(scene.pin.pin.article.url).toBe(scene.article.url);
    // and so are the lines
    if ('done' in scene.translation) sameWords(scene.article, scene.translation.done);
  }
  for (const { article, translations } of now.library.pins.values()) {
    expect(now.wanted).toContain(article.url);
    sameWords(article, translations);
  }
}

/** Lets the world answer everything that is still open. */
async function drain(now: ReturnType<typeof world>) {
  now.library.failing.clear();
  for (let turn = 0; turn < 12; turn++) {
    await settle();
    for (const call of now.library.waiting) call.resolve();
    for (const { about, resolve } of now.reads) resolve(read(about.page));
    for (const { resolve } of now.shows) resolve(true);
    for (const { resolve } of now.translator.probes) resolve({ state: 'ready' });
    for (const { resolve } of now.translator.opens) resolve();
    for (const { resolve } of now.translator.works) resolve();
    check(now);
  }
}

it.each([false, true])('invariants hold in any order of events (private window: %s)', async (isPrivate) => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 60 }), async (steps) => {
      const now = world(isPrivate);
      const { session, library } = now;
      session.start();
      for (const step of steps) {
        const { scene } = session.state;
        const ofPage = scene.kind !== 'paste' && !(scene.kind === 'showing' && !scene.onPage);
        if (step.do === 'move') {
          now.move(step.move);
          // at once, before anything is waited for
          if (ofPage && scene.kind !== 'reading')
            expect(session.state.scene.kind).toBe(step.move === 'access-lost' ? 'no-access' : 'reading');
        } else if (step.do === 'answer') now.answer(step.at, step.with);
        else if (step.do === 'act') now.act(step.action);
        else if (step.do === 'paste') session.actions.readPasted(step.text);
        else if (step.do === 'show') {
          session.actions.showOnPage({ block: 0, start: 0, end: 1 });
          const call = now.shows.at(-1);
          if (step.fails) call?.reject(new Error('show'));
          else call?.resolve(false);
        } else if (step.do === 'translator') now.translate(step.at, step.fails);
        else if (step.do === 'library') now.pick(library.waiting, step.at)?.resolve();
        else if (step.do === 'fail') library.failing.add(step.work);
        else if (step.do === 'click') session.clicked();
        else await settle();
        check(now);
        await Promise.resolve();
        check(now);
      }
      await drain(now);
      const { scene } = session.state;
      // nothing hangs: everything that could be answered has led somewhere
      expect(['starting', 'reading']).not.toContain(scene.kind);
      if (scene.kind === 'showing') {
        expect(scene.pin.kind).not.toBe('pinning');
        expect(['opening', 'working']).not.toContain(scene.translation.kind);
      }
      session.close();
    }),
    { numRuns: 300 },
  );
  await new Promise((done) => setTimeout(done, 0));
  expect(unhandled).toEqual([]);
});
