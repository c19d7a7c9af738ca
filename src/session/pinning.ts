import type { Pin } from '../article/pin.ts';
import { textOf } from '../article/text-of.ts';
import type { Translation } from '../article/translation.ts';
import type { PanelEffects, PanelLibrary } from './effects.ts';
import type { Stage, Visit } from './stage.ts';
import type { PinState, Showing } from './state.ts';
import { inOneLine, libraryTrouble, NOTICES } from './troubles.ts';

/** The pin of the brief on screen. */
export interface Pinning {
  pin(): void;
  confirm(): void;
  cancel(): void;
  unpin(): void;
  undo(): void;
  /** Looks up whether the article of a visit is pinned, and how many pins there are. Gives the pin. */
  look(visit: Visit): Promise<Pin | null>;
  /** A visit has more translations now: a pin that is there takes them in. */
  translated(visit: Visit, done: readonly Translation[]): void;
}

interface Options {
  readonly stage: Stage;
  readonly effects: PanelEffects;
  readonly library: () => Promise<PanelLibrary>;
  /** What is translated so far of a visit's article. */
  readonly translations: (visit: Visit) => readonly Translation[];
}

export function createPinning({ stage, effects, library, translations }: Options): Pinning {
  /** Visits whose pin is being written: a second click waits for nothing, it does nothing. */
  const busy = new WeakSet<Visit>();
  /** Visits in a private window of which the person said that their article may stay. */
  const mayStay = new WeakSet<Visit>();
  let asked = false;
  let counting = 0;

  const put = (visit: Visit, pin: PinState) => stage.change(visit, () => ({ pin }));

  async function count(): Promise<void> {
    const turn = ++counting;
    try {
      const pins = await (await library()).count();
      if (turn === counting && pins !== stage.state.pins) stage.set({ pins });
    } catch {
      // not knowing how many pins there are is no trouble of its own; pinning will tell what is wrong
    }
  }

  /** Writes to the library for a visit; what comes of it is told, beside the next page if this one has gone. */
  async function write<T>(
    visit: Visit,
    work: (library: PanelLibrary) => Promise<T>,
    tell: { done: (result: T) => PinState; failed: (error: unknown) => void; late: string },
  ): Promise<void> {
    if (busy.has(visit)) return;
    busy.add(visit);
    try {
      const result = await work(await library());
      if (visit.signal.aborted) stage.say(tell.late, { outlives: true });
      else put(visit, tell.done(result));
    } catch (error) {
      if (visit.signal.aborted) stage.say(inOneLine(libraryTrouble(error)), { outlives: true });
      else tell.failed(error);
    } finally {
      busy.delete(visit);
      void count();
    }
  }

  const sayWhy = (error: unknown) => stage.say(inOneLine(libraryTrouble(error)));

  async function keep(visit: Visit, { article, brief, part = false }: Showing): Promise<void> {
    const taken = translations(visit);
    put(visit, { kind: 'pinning' });
    if (!asked) void effects.persist().catch(() => {});
    asked = true;
    await write(visit, (pins) => pins.pin({ article, brief, translations: taken }, { part }), {
      done: (pin) => ({ kind: 'pinned', pin }),
      failed: (error) => put(visit, { kind: 'failed', trouble: libraryTrouble(error) }),
      late: NOTICES.pinnedBefore,
    });
    if (translations(visit).length > taken.length) void takeIn(visit, translations(visit));
  }

  async function takeIn(visit: Visit, done: readonly Translation[]): Promise<void> {
    const showing = stage.showing(visit);
    if (showing?.pin.kind !== 'pinned') return;
    const before = showing.pin;
    if (effects.isPrivate && !mayStay.has(visit)) return;
    // the newsroom may have changed the article since it was pinned: English goes only to the Arabic it was made of
    const fitting = done.filter(({ span }) => textOf(showing.article, span) === textOf(before.pin.article, span));
    if (fitting.length === 0) return;
    try {
      const pin = await (await library()).update(before.pin.id, { translations: fitting });
      if (stage.showing(visit)?.pin === before) put(visit, { kind: 'pinned', pin });
    } catch (error) {
      if (stage.showing(visit)?.pin === before && !busy.has(visit)) sayWhy(error);
    }
  }

  return {
    pin() {
      const { visit } = stage;
      const showing = stage.showing();
      if (!showing || busy.has(visit)) return;
      const { kind } = showing.pin;
      if (kind === 'removed') this.undo();
      else if (kind !== 'unpinned' && kind !== 'failed') return;
      else if (effects.isPrivate && !mayStay.has(visit)) put(visit, { kind: 'confirm-private' });
      else void keep(visit, showing);
    },
    confirm() {
      const { visit } = stage;
      const showing = stage.showing();
      if (showing?.pin.kind !== 'confirm-private') return;
      mayStay.add(visit);
      void keep(visit, showing);
    },
    cancel() {
      if (stage.showing()?.pin.kind === 'confirm-private') put(stage.visit, { kind: 'unpinned' });
    },
    unpin() {
      const { visit } = stage;
      const now = stage.showing()?.pin;
      if (now?.kind !== 'pinned') return;
      void write(visit, (pins) => pins.unpin(now.pin.id), {
        done: (pin) => (pin ? { kind: 'removed', pin } : { kind: 'unpinned' }),
        failed: sayWhy,
        late: NOTICES.removedBefore,
      });
    },
    undo() {
      const { visit } = stage;
      const now = stage.showing()?.pin;
      if (now?.kind !== 'removed') return;
      void write(visit, (pins) => pins.restore(now.pin), {
        done: () => ({ kind: 'pinned', pin: now.pin }),
        failed: sayWhy,
        late: NOTICES.restoredBefore,
      });
    },
    async look(visit) {
      void count();
      const showing = stage.showing(visit);
      if (!showing) return null;
      const before = showing.pin;
      try {
        const pin = await (await library()).find(showing.article, { part: showing.part ?? false });
        // whatever the person did meanwhile counts more than what was looked up before
        if (stage.showing(visit)?.pin !== before || busy.has(visit)) return null;
        const after = found(before, pin);
        if (after !== before) put(visit, after);
        return pin;
      } catch {
        return null; // as with the count: told when the person pins
      }
    },
    translated: (visit, done) => void takeIn(visit, done),
  };
}

/** What a look into the library makes of what was known. */
function found(before: PinState, pin: Pin | null): PinState {
  if (before.kind === 'pinning' || before.kind === 'confirm-private') return before;
  if (!pin) return before.kind === 'pinned' ? { kind: 'unpinned' } : before;
  return before.kind === 'pinned' && before.pin.changedAt === pin.changedAt ? before : { kind: 'pinned', pin };
}
