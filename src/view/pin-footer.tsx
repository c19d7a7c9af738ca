import type { ComponentChildren, VNode } from 'preact';
import type { PanelActions, PinState } from '../session/state.ts';
import { countPins } from './bar.tsx';
import { toLocalDayText } from './date-text.ts';
import { PinIcon } from './icons.tsx';

interface PinFooterProps {
  readonly pin: PinState;
  readonly pins: number | null;
  readonly actions: PanelActions;
}

/** Whether and how this article is kept. What asks for an answer stays in sight; what is settled stands at the end. */
export function PinFooter({ pin, pins, actions }: PinFooterProps): VNode {
  const library = (
    <button type="button" class="quiet" onClick={actions.openLibrary}>
      Open the library{pins === null ? '' : ` (${countPins(pins)})`}
    </button>
  );
  switch (pin.kind) {
    case 'unpinned':
      return (
        <Footer>
          <p class="pin-state">
            <button type="button" class="button first" onClick={actions.pin}>
              <PinIcon /> Pin
            </button>
            {library}
          </p>
          <p class="fine">Keeps the whole article and this brief on this device.</p>
        </Footer>
      );
    case 'pinning':
      return (
        <Footer>
          <p class="pin-state">Pinning…</p>
        </Footer>
      );
    case 'pinned':
      return (
        <Footer>
          <p class="pin-state">
            <PinIcon class="filled" /> <b>Pinned</b> <span class="number">{toLocalDayText(pin.pin.pinnedAt)}</span>
            {library}
          </p>
          <p class="pin-more">
            <button type="button" class="quiet" onClick={actions.unpin}>
              Unpin
            </button>
          </p>
        </Footer>
      );
    case 'removed':
      return (
        <Footer asks>
          <p class="pin-state">
            <b>Unpinned.</b>
            <button type="button" class="button" onClick={actions.undoUnpin}>
              Undo
            </button>
          </p>
        </Footer>
      );
    case 'confirm-private':
      return (
        <Footer asks>
          <p>
            <b>This is a private window.</b> A pin stays on this device after the window is closed.
          </p>
          <p class="choice-row">
            <button type="button" class="button first" onClick={actions.confirmPrivatePin}>
              Pin all the same
            </button>
            <button type="button" class="button" onClick={actions.cancelPrivatePin}>
              Do not pin
            </button>
          </p>
        </Footer>
      );
    case 'failed':
      return (
        <Footer asks>
          <p role="alert">
            <b>{pin.trouble.what}</b> {pin.trouble.todo}
          </p>
          <p class="choice-row">
            <button type="button" class="button" onClick={actions.pin}>
              Try again
            </button>
          </p>
        </Footer>
      );
  }
}

function Footer({ asks = false, children }: { readonly asks?: boolean; readonly children: ComponentChildren }): VNode {
  return (
    <footer class={asks ? 'pin-footer asks' : 'pin-footer'}>
      <h2 class="unseen">Pin</h2>
      {children}
    </footer>
  );
}
