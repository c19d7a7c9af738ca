import type { VNode } from 'preact';
import type { LibraryActions, LibraryState, OpenedPin } from '../session/library-state.ts';
import { countPins } from './bar.tsx';
import { CloseIcon } from './icons.tsx';
import { PinListView } from './pin-list.tsx';
import { PinPane } from './pin-pane.tsx';
import { Wordmark } from './wordmark.tsx';

interface LibraryPageProps {
  readonly state: LibraryState;
  readonly actions: LibraryActions;
}

/** Every pin, and the opened one beside it (in its place where there is no room). Wants `styles/library.css`. */
export function LibraryPage({ state, actions }: LibraryPageProps): VNode {
  const { list, opened, show } = state;
  return (
    <div class={opened.kind === 'none' ? 'library' : 'library reading'} lang="en" dir="ltr">
      <header class="library-bar">
        <h1 class="unseen">Khulasa: the library</h1>
        <Wordmark />
        {list.kind === 'ready' && <p class="fine number">{countPins(list.pins.length)}, on this device</p>}
      </header>
      <Notes state={state} actions={actions} />
      <nav class="side" aria-label="Pins">
        <PinListView list={list} openId={openedId(opened)} actions={actions} />
      </nav>
      <main class="pane">
        <PinPane opened={opened} show={show} actions={actions} />
      </main>
    </div>
  );
}

function openedId(opened: OpenedPin): string | null {
  if (opened.kind === 'none') return null;
  return opened.kind === 'open' ? opened.pin.id : opened.id;
}

/** What just happened: a pin removed, which can be undone; something that did not work. */
function Notes({ state, actions }: LibraryPageProps): VNode {
  const { removed, trouble } = state;
  return (
    <div class="library-notes">
      <div role="status">
        {removed !== null && (
          <p class="notice">
            <span>Unpinned.</span>
            <button type="button" class="button" onClick={actions.undoRemove}>
              Undo
            </button>
          </p>
        )}
      </div>
      <div role="alert">
        {trouble !== null && (
          <p class="notice">
            <span>
              <b>{trouble.what}</b> {trouble.todo}
            </span>
            <button
              type="button"
              class="icon-button"
              aria-label="Dismiss"
              title="Dismiss"
              onClick={actions.dismissTrouble}
            >
              <CloseIcon />
            </button>
          </p>
        )}
      </div>
    </div>
  );
}
