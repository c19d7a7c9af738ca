import type { Pin } from '../article/pin.ts';
import type { PinSummary, Quarantined } from '../library/pin-summary.ts';
import type { Show, Trouble } from './state.ts';

/** What the library page is doing. The list stands beside the opened pin; each can fail without the other. */
export interface LibraryState {
  readonly list: PinList;
  readonly opened: OpenedPin;
  readonly show: Show;
  /** The pin removed last, as long as that can be undone. */
  readonly removed: Pin | null;
  /** Something that the person did and that did not work; the list is as it was. */
  readonly trouble: Trouble | null;
}

export type PinList =
  | { readonly kind: 'opening' }
  | {
      readonly kind: 'ready';
      /** Newest first. */
      readonly pins: readonly PinSummary[];
      /** Records that could not be read and were set aside. */
      readonly unreadable: readonly Quarantined[];
    }
  | { readonly kind: 'failed'; readonly trouble: Trouble };

export type OpenedPin =
  | { readonly kind: 'none' }
  | { readonly kind: 'opening'; readonly id: string }
  | { readonly kind: 'open'; readonly pin: Pin }
  /** Not in the library (any more): removed here or in another window. */
  | { readonly kind: 'gone'; readonly id: string }
  | { readonly kind: 'failed'; readonly id: string; readonly trouble: Trouble };

/** What a person can do in the library page. `view/` raises these; `session/` acts on them. */
export interface LibraryActions {
  /** Opens a pin in the reading pane. */
  open(id: string): void;
  close(): void;
  remove(id: string): void;
  undoRemove(): void;
  setNote(id: string, note: string): void;
  setTags(id: string, tags: readonly string[]): void;
  setShow(show: Show): void;
  dismissTrouble(): void;
  /** Opens the library again after it failed. */
  retry(): void;
}
