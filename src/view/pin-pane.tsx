import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Span } from '../article/article.ts';
import type { Pin } from '../article/pin.ts';
import type { LibraryActions, OpenedPin } from '../session/library-state.ts';
import type { Show } from '../session/state.ts';
import { BriefParts } from './brief-parts.tsx';
import type { BriefView } from './brief-view.ts';
import { CopyReport } from './copy-report.tsx';
import { toLocalDayText } from './date-text.ts';
import { blockId, FullText } from './full-text.tsx';
import { Head } from './head.tsx';
import { OutIcon, PinIcon } from './icons.tsx';
import { OutletMark, outletName } from './outlet-mark.tsx';
import { PinNotes } from './pin-notes.tsx';
import { ShowSwitch } from './show-switch.tsx';
import { Bones, StatePage } from './state-page.tsx';
import { toWebAddress } from './web-address.ts';

interface PinPaneProps {
  readonly opened: OpenedPin;
  readonly show: Show;
  readonly actions: LibraryActions;
}

/** The opened pin, whole and without the network; or why there is none. */
export function PinPane({ opened, show, actions }: PinPaneProps): VNode {
  switch (opened.kind) {
    case 'none':
      return <p class="pane-empty">Choose a pin to read it here.</p>;
    case 'opening':
      return (
        <div class="waiting" aria-busy="true">
          <h2>Opening the pin</h2>
          <Bones
            rows={[
              [96, 58],
              [98, 92, 64],
            ]}
          />
        </div>
      );
    case 'gone':
      return (
        <StatePage title="This pin is not in the library any more">
          <p>It was removed here or in another window.</p>
          <div class="choice-row">
            <BackButton onBack={actions.close} />
          </div>
        </StatePage>
      );
    case 'failed':
      return (
        <StatePage title={opened.trouble.what}>
          <p>{opened.trouble.todo}</p>
          <div class="choice-row">
            <button type="button" class="button first" onClick={() => actions.open(opened.id)}>
              Try again
            </button>
            <BackButton onBack={actions.close} />
          </div>
          <CopyReport report={opened.trouble.report} />
        </StatePage>
      );
    case 'open':
      return <OpenPin key={opened.pin.id} pin={opened.pin} show={show} actions={actions} />;
  }
}

function BackButton({ onBack }: { readonly onBack: () => void }): VNode {
  return (
    <button type="button" class="button back" onClick={onBack}>
      All pins
    </button>
  );
}

/** Here the "page" that lines and mentions lead to is the kept text below. */
function OpenPin({ pin, show, actions }: { pin: Pin; show: Show; actions: LibraryActions }): VNode {
  const [lit, setLit] = useState<Span | null>(null);
  const { article, brief, translations } = pin;
  const onShow = (span: Span) => {
    setLit(span);
    document.getElementById(blockId(span.block))?.scrollIntoView({ block: 'center' });
  };
  const view: BriefView = { article, brief, show, translations, lit, onShow };
  const address = toWebAddress(article.url);
  return (
    <article class="open-pin">
      <div class="pane-bar">
        <BackButton onBack={actions.close} />
        <p class="outlet">
          <OutletMark article={article} />
          <bdi>{outletName(article) ?? 'Pasted text'}</bdi>
        </p>
        <ShowSwitch show={show} onShow={actions.setShow} />
        {address !== null && (
          <a
            class="icon-button"
            href={address}
            target="_blank"
            rel="noopener noreferrer"
            aria-label="Open the page it came from"
            title="Open the page it came from"
          >
            <OutIcon />
          </a>
        )}
        <button
          type="button"
          class="icon-button"
          aria-pressed="true"
          aria-label="Pinned. Unpin"
          title="Pinned. Unpin"
          onClick={() => actions.remove(pin.id)}
        >
          <PinIcon />
        </button>
      </div>
      <Head view={view} />
      <BriefParts view={view} />
      <PinNotes pin={pin} actions={actions} />
      <FullText article={article} lit={lit} />
      <p class="pinned-at">
        Pinned <span class="number">{toLocalDayText(pin.pinnedAt)}</span>, kept on this device.
      </p>
    </article>
  );
}
