import type { Library, PinChange } from '../library/open-library.ts';
import type { LibraryActions, LibraryState, OpenedPin } from './library-state.ts';
import type { Show } from './state.ts';
import { createStore } from './store.ts';
import { libraryTrouble } from './troubles.ts';

export type LibraryPins = Pick<Library, 'list' | 'quarantined' | 'get' | 'unpin' | 'restore' | 'update' | 'watch'>;

/** Everything the library page does outside itself. */
export interface LibraryEffects {
  /** Opens the library of pins; asked again after a failure. */
  library(): Promise<LibraryPins>;
  /** The choice of language that was remembered. */
  readonly remembered: Show;
  remember(show: Show): void;
  /** Another pin is open, or none: for the page's address. */
  opened?(id: string | null): void;
}

export interface LibrarySession {
  readonly state: LibraryState;
  readonly actions: LibraryActions;
  /** Gives what ends the subscription. */
  subscribe(listener: () => void): () => void;
  /** Lists the pins, and opens one where the page's address names it. */
  start(id?: string | null): void;
  close(): void;
}

/** The logic of the library page. The list follows every change, also of other windows; the last request for a pin counts. */
export function createLibrarySession(effects: LibraryEffects): LibrarySession {
  const store = createStore<LibraryState>({
    list: { kind: 'opening' },
    opened: { kind: 'none' },
    show: effects.remembered,
    removed: null,
    trouble: null,
  });
  const life = new AbortController();
  let pins: Promise<LibraryPins> | null = null;
  let listing = 0;
  let opening = 0;
  /** Writes go one after the other, so that of two notes the later one stays. */
  let writing: Promise<void> = Promise.resolve();

  const set = (patch: Partial<LibraryState>) => {
    if (!life.signal.aborted) store.set(patch);
  };

  const library = (): Promise<LibraryPins> => {
    pins ??= openPins().catch((error: unknown) => {
      pins = null;
      throw error;
    });
    return pins;
  };
  async function openPins(): Promise<LibraryPins> {
    const opened = await effects.library();
    opened.watch(changed, { signal: life.signal });
    return opened;
  }

  async function list(): Promise<void> {
    const turn = ++listing;
    try {
      const from = await library();
      const all = await from.list(); // first, as it finds what cannot be read
      const unreadable = await from.quarantined();
      if (turn !== listing) return;
      const { removed } = store.state;
      const isBack = all.some(({ id }) => id === removed?.id);
      set({ list: { kind: 'ready', pins: all, unreadable }, removed: isBack ? null : removed });
    } catch (error) {
      if (turn === listing) set({ list: { kind: 'failed', trouble: libraryTrouble(error) } });
    }
  }

  /** Reads a pin into the pane, unless another one was asked for meanwhile. */
  async function read(id: string): Promise<void> {
    const turn = ++opening;
    let opened: OpenedPin;
    try {
      const pin = await (await library()).get(id);
      opened = pin ? { kind: 'open', pin } : { kind: 'gone', id };
    } catch (error) {
      opened = { kind: 'failed', id, trouble: libraryTrouble(error) };
    }
    if (turn === opening) set({ opened });
  }

  function changed(): void {
    void list();
    const { opened } = store.state;
    if (opened.kind === 'none') return;
    void read(opened.kind === 'open' ? opened.pin.id : opened.id);
  }

  function write(work: (library: LibraryPins) => Promise<Partial<LibraryState>>): void {
    set({ trouble: null });
    writing = writing.then(async () => {
      try {
        set(await work(await library()));
      } catch (error) {
        set({ trouble: libraryTrouble(error) });
      }
      changed();
    });
  }

  const update = (id: string, change: PinChange) =>
    write(async (from) => {
      await from.update(id, change);
      return {};
    });

  function open(id: string): void {
    set({ opened: { kind: 'opening', id } });
    effects.opened?.(id);
    void read(id);
  }

  return {
    get state() {
      return store.state;
    },
    subscribe: store.subscribe,
    actions: {
      open,
      close() {
        opening++;
        set({ opened: { kind: 'none' } });
        effects.opened?.(null);
      },
      remove: (id) => write(async (from) => ({ removed: (await from.unpin(id)) ?? store.state.removed })),
      undoRemove() {
        const { removed } = store.state;
        if (!removed) return;
        write(async (from) => {
          await from.restore(removed);
          return store.state.removed === removed ? { removed: null } : {};
        });
      },
      setNote: (id, note) => update(id, { note }),
      setTags: (id, tags) => update(id, { tags }),
      setShow(show) {
        set({ show });
        effects.remember(show);
      },
      dismissTrouble: () => set({ trouble: null }),
      retry() {
        set({ list: { kind: 'opening' } });
        changed();
      },
    },
    start(id = null) {
      void list();
      if (id !== null) open(id);
    },
    close: () => life.abort(),
  };
}
