import type { VNode } from 'preact';
import type { PinSummary } from '../library/pin-summary.ts';
import type { LibraryActions, PinList } from '../session/library-state.ts';
import { CopyReport } from './copy-report.tsx';
import { toDayText, toLocalDayText } from './date-text.ts';
import { nameInLanguage } from './in-language.ts';
import { OutletMark, outletName } from './outlet-mark.tsx';
import { Bones, StatePage } from './state-page.tsx';

interface PinListProps {
  readonly list: PinList;
  /** The pin in the reading pane. */
  readonly openId: string | null;
  readonly actions: LibraryActions;
}

/** All pins, the newest first, under the months in which they were pinned. */
export function PinListView({ list, openId, actions }: PinListProps): VNode {
  switch (list.kind) {
    case 'opening':
      return (
        <div class="waiting" aria-busy="true">
          <h2>Opening the library</h2>
          <Bones rows={[[60], [90, 70], [95, 40]]} />
        </div>
      );
    case 'failed':
      return (
        <StatePage title={list.trouble.what}>
          <p>{list.trouble.todo}</p>
          <div class="choice-row">
            <button type="button" class="button first" onClick={actions.retry}>
              Try again
            </button>
          </div>
          <CopyReport report={list.trouble.report} />
        </StatePage>
      );
    case 'ready':
      return (
        <>
          {list.pins.length === 0 && <NoPins />}
          {byMonth(list.pins).map(([month, pins]) => (
            <section key={month} class="month">
              <h2>{month}</h2>
              <ul>
                {pins.map((pin) => (
                  <li key={pin.id}>
                    <PinRow pin={pin} open={pin.id === openId} onOpen={actions.open} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
          <Unreadable list={list} />
        </>
      );
  }
}

function NoPins(): VNode {
  return (
    <StatePage title="Nothing is pinned yet">
      <p>
        Open an Arabic article, click the icon, then the ribbon in the panel. The whole article is kept on this device.
      </p>
    </StatePage>
  );
}

/** Pins in their order, cut where the month of pinning changes: `2026-11-21T…` → "Nov 2026". */
function byMonth(pins: readonly PinSummary[]): [string, PinSummary[]][] {
  const months = new Map<string, PinSummary[]>();
  for (const pin of pins) {
    const month = toLocalDayText(pin.pinnedAt)?.replace(/^\d+ /, '') ?? 'Pinned some day';
    months.set(month, [...(months.get(month) ?? []), pin]);
  }
  return [...months];
}

function PinRow({ pin, open, onOpen }: { pin: PinSummary; open: boolean; onOpen: (id: string) => void }): VNode {
  const published = toDayText(pin.published);
  return (
    <button
      type="button"
      class={open ? 'pin-row open' : 'pin-row'}
      aria-current={open ? 'true' : undefined}
      onClick={() => onOpen(pin.id)}
    >
      <OutletMark article={pin} />
      <span class="pin-words">
        <span class="pin-by">
          <b>
            <bdi>{outletName(pin) ?? 'Pasted text'}</bdi>
          </b>
          {published !== null && <span class="number">{published}</span>}
        </span>
        {pin.translatedTitle !== null && (
          <span class="pin-title" lang="en" dir="ltr">
            {pin.translatedTitle}
          </span>
        )}
        <span class={`original${pin.translatedTitle === null ? ' alone' : ''}`} {...nameInLanguage(pin.title, 'ar')}>
          {pin.title}
        </span>
        {pin.note !== '' && (
          <span class="pin-note" dir="auto">
            {pin.note}
          </span>
        )}
      </span>
    </button>
  );
}

/** Records that made no sense: set aside, not thrown away. */
function Unreadable({ list }: { readonly list: Extract<PinList, { kind: 'ready' }> }): VNode | null {
  const { unreadable } = list;
  if (unreadable.length === 0) return null;
  const count = unreadable.length === 1 ? '1 pin could not be read' : `${unreadable.length} pins could not be read`;
  return (
    <details class="unreadable">
      <summary>{count}</summary>
      <p class="fine">Nothing of them is lost: they are set aside whole, for a later version that can read them.</p>
      <ul>
        {unreadable.map(({ id, title, since, why }) => (
          <li key={id}>
            <bdi dir="auto">{title ?? 'A pin without a title'}</bdi>, {toLocalDayText(since)}. <code>{why}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}
