import { analyse } from '../analysis/analyse.ts';
import type { Article, Reading } from '../article/article.ts';
import type { ReadMode } from '../article/read-outcome.ts';
import { nameBrief } from '../naming/name-brief.ts';
import type { PanelEffects, PanelLibrary } from './effects.ts';
import { createPinning } from './pinning.ts';
import { createStage, type Visit } from './stage.ts';
import type { PanelActions, PanelState } from './state.ts';
import { hasBody, isArabic, toOpening } from './to-scene.ts';
import { createTranslating } from './translating.ts';
import { cannotAnalyse, cannotRead, cannotReadText, NOTICES, reportOf } from './troubles.ts';

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
  async function read(mode: ReadMode): Promise<void> {
    const visit = leave({ kind: 'reading' });
    try {
      const outcome = await effects.read(mode, visit.signal);
      if (visit.signal.aborted) return;
      if (outcome.kind === 'nothing-selected')
        return stage.play(visit, { kind: 'failed', trouble: cannotRead('read: nothing selected') });
      const opening = toOpening(outcome, mode);
      if (opening.kind === 'scene') stage.play(visit, opening.scene);
      else await present(visit, opening.reading, true);
    } catch (error) {
      stage.play(visit, { kind: 'failed', trouble: cannotRead(reportOf('read', error)) });
    }
  }

  /** Reads beside the scene, which stays where nothing is selected. */
  async function readSelection(): Promise<void> {
    const before = stage.visit;
    try {
      const outcome = await effects.read('selection', before.signal);
      if (before.signal.aborted) return;
      if (outcome.kind === 'nothing-selected') return stage.say(NOTICES.nothingSelected);
      const opening = toOpening(outcome, 'selection');
      const visit = leave(opening.kind === 'scene' ? opening.scene : { kind: 'reading' });
      if (opening.kind === 'article') await present(visit, opening.reading, true);
    } catch (error) {
      if (!before.signal.aborted) leave({ kind: 'failed', trouble: cannotRead(reportOf('read selection', error)) });
    }
  }

  function readPasted(text: string): void {
    const draft = () => leave({ kind: 'paste', draft: text });
    let reading: Reading;
    try {
      reading = effects.readText(text);
    } catch (error) {
      leave({ kind: 'failed', trouble: cannotReadText(error) });
      return;
    }
    if (!hasBody(reading)) {
      draft();
      stage.say(NOTICES.nothingPasted);
      return;
    }
    const visit = leave({ kind: 'reading' });
    if (!isArabic(reading.verdict.language)) stage.say(NOTICES.pastedNotArabic);
    void present(visit, reading, false);
  }

  async function present(visit: Visit, { article }: Reading, onPage: boolean): Promise<void> {
    try {
      const brief = await briefOf(article);
      const off = { kind: 'off', readiness: null } as const;
      stage.play(visit, {
        kind: 'showing',
        article,
        brief,
        onPage,
        pin: { kind: 'unpinned' },
        translation: off,
        lit: null,
      });
    } catch (error) {
      stage.play(visit, { kind: 'failed', trouble: cannotAnalyse(error) });
      return;
    }
    translating.begin(visit);
    void look(visit);
  }

  function leave(scene: PanelState['scene']): Visit {
    if (stage.showing()?.lit) effects.clear();
    return stage.next(scene);
  }

  /** Pasted text and its brief belong to no page: a move of the page leaves them alone. */
  const isOfPage = () => stage.state.scene.kind !== 'paste' && stage.showing()?.onPage !== false;

  async function showOnPage(...[span]: Parameters<PanelActions['showOnPage']>): Promise<void> {
    const { visit } = stage;
    if (!stage.showing()?.onPage) return;
    stage.change(visit, () => ({ lit: span }));
    const shown = await effects.show(span).catch(() => false);
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
      act(...args);
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
      openPaste: acting(() => leave({ kind: 'paste', draft: '' })),
      readPasted: acting(readPasted),
      back: acting(() => read('auto')),
      showOnPage: acting(showOnPage),
      setShow: acting((show: PanelState['show']) => {
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
      if (life.signal.aborted || !isOfPage()) return;
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
