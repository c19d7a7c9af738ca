import { analyse } from '../analysis/analyse.ts';
import type { Article, Reading, Span } from '../article/article.ts';
import type { ReadMode, ReadOutcome } from '../article/read-outcome.ts';
import { nameBrief } from '../naming/name-brief.ts';
import { beginningOf } from './beginning-of.ts';
import type { PanelEffects, PanelLibrary } from './effects.ts';
import { createPinning } from './pinning.ts';
import { createStage, type Visit } from './stage.ts';
import type { PanelActions, PanelState, Scene, Show, Showing } from './state.ts';
import { hasBody, isArabic, toOpening } from './to-scene.ts';
import { createTranslating } from './translating.ts';
import { cannotAnalyse, cannotRead, cannotReadText, NOTICES, reportOf } from './troubles.ts';

/** Milliseconds of reading after which the person is told that the page takes long. */
const PATIENCE = 8_000;

/** Why the page beside the panel is another one now. 'access-lost': it may not be read until the icon is clicked. */
export type PageMove = 'navigation' | 'reload' | 'history' | 'in-page' | 'tab' | 'access-lost';

export interface PanelSession {
  readonly state: PanelState;
  readonly actions: PanelActions;
  /** Gives what ends the subscription. */
  subscribe(listener: () => void): () => void;
  start(): void;
  /** The page has moved, or begins to: what was shown of it goes at once. May be called any number of times. */
  pageChanged(move: PageMove): void;
  /** The toolbar icon was clicked: the page beside the panel may be read now. */
  clicked(): void;
  close(): void;
}

/** The logic of one panel: what is on screen, and what the person's actions and the page's moves make of it. */
export function createPanelSession(effects: PanelEffects): PanelSession {
  const stage = createStage(effects.remembered);
  const life = new AbortController();
  let pageNow = new AbortController();
  let isOfPage = true;
  const briefOf = effects.analyse ?? ((article: Article) => nameBrief(article, analyse(article)));

  let opened: Promise<PanelLibrary> | null = null;
  const library = (): Promise<PanelLibrary> => {
    opened ??= openPins().catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
  async function openPins(): Promise<PanelLibrary> {
    const pins = await effects.library();
    pins.watch(() => void look(stage.visit), { signal: life.signal });
    return pins;
  }

  const translating = createTranslating({
    stage,
    provider: effects.provider,
    language: effects.language ?? 'en',
    onDone: (visit, done) => pinning.translated(visit, done),
  });
  const pinning = createPinning({ stage, effects, library, translations: translating.doneOf });

  async function look(visit: Visit): Promise<void> {
    const pin = await pinning.look(visit);
    if (pin) translating.adopt(visit, pin);
  }

  /** From the page to a scene. The last scene goes before anything is waited for. */
  async function read(mode: Exclude<ReadMode, 'selection'>): Promise<void> {
    const visit = leave({ kind: 'reading' });
    sayWhenLate(visit);
    try {
      await play(visit, await effects.read(mode, visit.signal), mode);
    } catch (error) {
      stage.play(visit, { kind: 'failed', trouble: cannotRead(reportOf('read', error)) });
    }
  }

  /** Reads beside the scene, which stays where nothing is selected. */
  async function readSelection(): Promise<void> {
    const isFirst = stage.state.scene.kind === 'starting';
    const before = isFirst ? leave({ kind: 'reading' }) : stage.visit;
    const page = pageNow;
    try {
      const outcome = await effects.read('selection', AbortSignal.any([before.signal, page.signal]));
      if (before.signal.aborted) return;
      if (page.signal.aborted) stage.say(NOTICES.selectAgain);
      else if (outcome.kind === 'nothing-selected') {
        if (isFirst) void read('auto'); // there is no scene to stay with
        stage.say(NOTICES.nothingSelected);
      } else await play(leave({ kind: 'reading' }), outcome, 'selection');
    } catch (error) {
      if (before.signal.aborted) return;
      if (page.signal.aborted) stage.say(NOTICES.selectAgain);
      else leave({ kind: 'failed', trouble: cannotRead(reportOf('read selection', error)) });
    }
  }

  function readPasted(text: string): void {
    try {
      const reading = effects.readText(text);
      if (!hasBody(reading)) {
        leave({ kind: 'paste', draft: text }, false);
        stage.say(NOTICES.nothingPasted);
        return;
      }
      const visit = leave({ kind: 'reading' }, false);
      if (!isArabic(reading.verdict.language)) stage.say(NOTICES.pastedNotArabic);
      void present(visit, reading, { onPage: false, part: false });
    } catch (error) {
      leave({ kind: 'failed', trouble: cannotReadText(error) }, false);
    }
  }

  async function play(visit: Visit, outcome: ReadOutcome, mode: ReadMode): Promise<void> {
    if (visit.signal.aborted) return;
    const opening = toOpening(outcome, mode);
    if (opening.kind === 'scene') stage.play(visit, opening.scene);
    else await present(visit, opening.reading, { onPage: true, part: mode === 'selection' });
  }

  async function present(visit: Visit, reading: Reading, from: Pick<Showing, 'onPage' | 'part'>): Promise<void> {
    const { article, verdict } = reading;
    try {
      const beginning = beginningOf(article);
      const brief = await briefOf(beginning);
      const pin = { kind: 'unpinned' } as const;
      const translation = { kind: 'off', readiness: null } as const;
      const { isStub } = verdict;
      stage.play(visit, { kind: 'showing', article, brief, ...from, isStub, pin, translation, lit: null });
      if (beginning !== article && stage.showing(visit)) stage.say(NOTICES.veryLong);
    } catch (error) {
      stage.play(visit, { kind: 'failed', trouble: cannotAnalyse(error) });
      return;
    }
    translating.begin(visit);
    void look(visit);
  }

  /** Ends what is on screen. `ofPage`: pasted text and its brief belong to no page, so its moves leave them alone. */
  function leave(scene: Scene, ofPage = true): Visit {
    const lit = stage.showing()?.lit;
    isOfPage = ofPage;
    const visit = stage.next(scene);
    if (lit) effects.clear();
    return visit;
  }

  /** A page that goes on loading for ever would leave the person with nothing but "reading". */
  function sayWhenLate(visit: Visit): void {
    const late = () => {
      if (!visit.signal.aborted && stage.state.scene.kind === 'reading') stage.say(NOTICES.stillReading);
    };
    AbortSignal.timeout(effects.patience ?? PATIENCE).addEventListener('abort', late, { signal: visit.signal });
  }

  async function showOnPage(span: Span): Promise<void> {
    const { visit } = stage;
    if (!stage.showing()?.onPage) return;
    stage.change(visit, () => ({ lit: span }));
    let shown = false;
    try {
      shown = await effects.show(span);
    } catch {
      // told below: for the person it is the same
    }
    if (shown || stage.showing(visit)?.lit !== span) return;
    stage.change(visit, () => ({ lit: null }));
    stage.say(NOTICES.notOnPage);
  }

  /** The person acts: what was said before is answered. */
  const acting =
    <A extends unknown[]>(act: (...args: A) => unknown) =>
    (...args: A): void => {
      if (life.signal.aborted) return;
      stage.say(null);
      try {
        void act(...args);
      } catch {
        stage.say(NOTICES.didNotWork);
      }
    };

  return {
    get state() {
      return stage.state;
    },
    subscribe: stage.subscribe,
    actions: {
      readAgain: acting(() => read('auto')),
      readAnyway: acting(() => read('anyway')),
      readSelection: acting(readSelection),
      openPaste: acting(() => leave({ kind: 'paste', draft: '' }, false)),
      readPasted: acting(readPasted),
      back: acting(() => read('auto')),
      showOnPage: acting(showOnPage),
      setShow: acting((show: Show) => {
        stage.set({ show });
        effects.remember(show);
      }),
      pin: acting(() => pinning.pin()),
      confirmPrivatePin: acting(() => pinning.confirm()),
      cancelPrivatePin: acting(() => pinning.cancel()),
      unpin: acting(() => pinning.unpin()),
      undoUnpin: acting(() => pinning.undo()),
      translate: acting(() => translating.translate()),
      cancelTranslation: acting(() => translating.cancel()),
      openLibrary: acting(() => effects.openLibrary()),
      openOptions: acting(() => effects.openOptions()),
      dismissNotice: acting(() => {}),
    },
    start() {
      if (stage.state.scene.kind === 'starting') void read('auto');
    },
    pageChanged(move) {
      if (life.signal.aborted) return;
      pageNow.abort();
      pageNow = new AbortController();
      if (!isOfPage) return;
      if (move === 'access-lost') leave({ kind: 'no-access' });
      else void read('auto');
    },
    clicked() {
      if (!life.signal.aborted) void read('auto');
    },
    close() {
      life.abort();
      stage.close();
    },
  };
}
