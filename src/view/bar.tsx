import type { VNode } from 'preact';
import type { PanelActions, PanelState, Showing } from '../session/state.ts';
import { PinIcon } from './icons.tsx';
import { Menu, type MenuEntry } from './menu.tsx';
import { OutletMark, outletName } from './outlet-mark.tsx';
import { ShowSwitch } from './show-switch.tsx';
import { Wordmark } from './wordmark.tsx';

interface BarProps {
  readonly state: PanelState;
  readonly actions: PanelActions;
}

/** What stays at the top: whose article this is, the language, the pin, and the rarer actions. */
export function Bar({ state, actions }: BarProps): VNode {
  const { scene, show, pins } = state;
  const entries: MenuEntry[] = [
    { label: 'Read again', act: actions.readAgain },
    { label: 'Read my selection', act: actions.readSelection },
    { label: 'Paste Arabic text', act: actions.openPaste },
    { label: pins === null ? 'Open the library' : `Open the library (${countPins(pins)})`, act: actions.openLibrary },
    { label: 'Choose sites and language', act: actions.openOptions },
  ];
  return (
    <header class="bar">
      {scene.kind === 'showing' ? <OutletName showing={scene} /> : <Wordmark />}
      {scene.kind === 'showing' && <ShowSwitch show={show} onShow={actions.setShow} />}
      <div class="bar-actions">
        {scene.kind === 'showing' && <PinButton showing={scene} actions={actions} />}
        <Menu entries={entries} />
      </div>
    </header>
  );
}

export const countPins = (pins: number): string => (pins === 1 ? '1 pin' : `${pins} pins`);

function OutletName({ showing }: { readonly showing: Showing }): VNode {
  const name = outletName(showing.article);
  return (
    <p class="outlet">
      <OutletMark article={showing.article} />
      <bdi>{name ?? 'Pasted text'}</bdi>
    </p>
  );
}

function PinButton({ showing, actions }: { readonly showing: Showing; readonly actions: PanelActions }): VNode {
  const pinned = showing.pin.kind === 'pinned';
  const label = pinned ? 'Pinned. Unpin' : 'Pin';
  return (
    <button
      type="button"
      class="icon-button"
      aria-pressed={pinned}
      aria-label={label}
      title={label}
      disabled={showing.pin.kind === 'pinning'}
      onClick={() => (pinned ? actions.unpin() : actions.pin())}
    >
      <PinIcon />
    </button>
  );
}
