import type { PanelState, Scene, Show, Showing } from './state.ts';
import { createStore } from './store.ts';

/** One reading of one page. Its signal ends when the page moves, another reading begins or the panel closes. */
export interface Visit {
  readonly signal: AbortSignal;
}

/**
 * Where scenes are played. There is one visit at a time: `next` ends the last one and its scene in the same breath, and what
 * is still on its way for an ended visit falls through. That is the one place that keeps an old brief from a new article.
 */
export interface Stage {
  readonly state: PanelState;
  readonly visit: Visit;
  subscribe(listener: () => void): () => void;
  set(patch: Pick<Partial<PanelState>, 'show' | 'pins'>): void;
  next(scene: Scene): Visit;
  /** Plays a scene of a visit, unless that visit has ended. */
  play(visit: Visit, scene: Scene): void;
  /** The brief on screen, if there is one and it is this visit's. */
  showing(visit?: Visit): Showing | null;
  /** Changes the brief on screen, if it is this visit's. */
  change(visit: Visit, change: (showing: Showing) => Partial<Showing>): void;
  /** Says a sentence beside the scene. One that `outlives` its page stays until the person acts. */
  say(notice: string | null, options?: { outlives: boolean }): void;
  close(): void;
}

export function createStage(show: Show): Stage {
  const store = createStore<PanelState>({ scene: { kind: 'starting' }, show, pins: null, notice: null });
  let ending = new AbortController();
  let visit: Visit = { signal: ending.signal };
  let noticeOutlives = false;
  let closed = false;

  const stage: Stage = {
    get state() {
      return store.state;
    },
    get visit() {
      return visit;
    },
    subscribe: store.subscribe,
    set(patch) {
      if (!closed) store.set(patch);
    },
    next(scene) {
      ending.abort();
      if (closed) return visit;
      ending = new AbortController();
      visit = { signal: ending.signal };
      store.set(noticeOutlives ? { scene } : { scene, notice: null });
      return visit;
    },
    play(of, scene) {
      if (of === visit && !of.signal.aborted) store.set({ scene });
    },
    showing(of = visit) {
      const { scene } = store.state;
      return of === visit && !of.signal.aborted && scene.kind === 'showing' ? scene : null;
    },
    change(of, change) {
      const showing = stage.showing(of);
      if (!showing) return;
      const patch = change(showing);
      if (Object.keys(patch).length > 0) stage.play(of, { ...showing, ...patch });
    },
    say(notice, { outlives } = { outlives: false }) {
      noticeOutlives = outlives && notice !== null;
      if (!closed && store.state.notice !== notice) store.set({ notice });
    },
    close() {
      closed = true;
      ending.abort();
    },
  };
  return stage;
}
