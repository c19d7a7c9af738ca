import type { TargetedKeyboardEvent, TargetedMouseEvent, VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { BriefView } from './brief-view.ts';
import { toPlaceName } from './place-name.ts';
import { nearestTick, type Tick } from './ticks.ts';

interface MentionStripProps {
  readonly view: BriefView;
  /** Of whom, in words to read aloud. */
  readonly of: string;
  readonly ticks: readonly Tick[];
}

/** Where a key leads from tick `at` (-1: none yet) of `count`; null for a key that is not the strip's. */
function stepTo(key: string, at: number, count: number): number | null {
  const last = count - 1;
  if (key === 'ArrowRight' || key === 'ArrowUp') return Math.min(last, at + 1);
  if (key === 'ArrowLeft' || key === 'ArrowDown') return Math.max(0, at - 1);
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === 'Enter' || key === ' ') return Math.max(0, at);
  return null;
}

/**
 * The article as a line from start to end, with a short tick where the actor is named and a tall one where it speaks.
 * One control: a click goes to the nearest mention, arrow keys step from mention to mention.
 */
export function MentionStrip({ view, of, ticks }: MentionStripProps): VNode {
  const [at, setAt] = useState(-1);
  const { onShow } = view;
  const speaking = ticks.filter((tick) => tick.speaks).length;
  const summary = `${of}: named ${times(ticks.length)}${speaking > 0 ? `, speaks ${times(speaking)}` : ''}`;
  const drawing = <Ticks ticks={ticks} at={at} />;
  if (onShow === null || ticks.length === 0) {
    return (
      <div class="strip" role="img" aria-label={summary}>
        {drawing}
      </div>
    );
  }

  const go = (index: number) => {
    const tick = ticks[index];
    if (tick === undefined) return;
    setAt(index);
    onShow(tick.span);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const next = stepTo(event.key, at, ticks.length);
    if (next === null) return;
    event.preventDefault();
    go(next);
  };
  const onClick = (event: TargetedMouseEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    go(nearestTick(ticks, box.width > 0 ? (event.clientX - box.left) / box.width : 0));
  };
  const current = ticks[Math.max(0, at)];
  return (
    <div
      class="strip"
      role="slider"
      tabIndex={0}
      aria-label={`Mentions of ${summary}`}
      aria-valuemin={1}
      aria-valuemax={ticks.length}
      aria-valuenow={Math.max(0, at) + 1}
      aria-valuetext={current && describe(view, current, Math.max(0, at), ticks.length)}
      title="Click a tick, or step with the arrow keys"
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      {drawing}
    </div>
  );
}

function describe(view: BriefView, tick: Tick, index: number, count: number): string {
  const place = toPlaceName(view.article, tick.span.block).spoken;
  return `mention ${index + 1} of ${count}, ${place}${tick.speaks ? ', speaks' : ''}`;
}

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

function Ticks({ ticks, at }: { readonly ticks: readonly Tick[]; readonly at: number }): VNode {
  return (
    <svg class="ticks" aria-hidden="true" focusable="false">
      <line class="base" x1="0" x2="100%" y1="15.500" y2="15.500" />
      {ticks.map((tick, index) => {
        const x = `${(tick.share * 100).toFixed(1)}%`;
        return (
          <g key={`${tick.span.block}:${tick.span.start}`}>
            {index === at && <circle class="current" cx={x} cy="9" r="7" />}
            <line class={tick.speaks ? 'speaks' : 'named'} x1={x} x2={x} y1={tick.speaks ? 3 : 9} y2="15" />
          </g>
        );
      })}
    </svg>
  );
}
