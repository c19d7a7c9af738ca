import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { DownIcon, UpIcon } from './icons.tsx';

interface PartProps {
  readonly title: string;
  /** Names the part for styles and for its heading's id. */
  readonly kind: string;
  /** Small print at the end of the heading's line. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One section under its ink line, with its name in rubric. */
export function Part({ title, kind, aside, children }: PartProps): VNode {
  return (
    <section class={`part ${kind}`} aria-labelledby={`part-${kind}`}>
      <header class="part-head">
        <h2 id={`part-${kind}`}>{title}</h2>
        {aside !== undefined && <p class="aside number">{aside}</p>}
      </header>
      {children}
    </section>
  );
}

interface FoldProps<Item> {
  readonly items: readonly Item[];
  /** How many are always there; one more than this is shown rather than folded. */
  readonly first: number;
  /** What the folded ones are, after their number: "named once". */
  readonly rest: string;
  readonly children: (items: readonly Item[]) => ComponentChildren;
}

/** The first few, and a control that shows the others. */
export function Fold<Item>({ items, first, rest, children }: FoldProps<Item>): VNode {
  const [open, setOpen] = useState(false);
  const more = items.length - first;
  if (more <= 1) return <>{children(items)}</>;
  return (
    <>
      {children(open ? items : items.slice(0, first))}
      <button type="button" class="more" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? <UpIcon /> : <DownIcon />}
        {open ? (
          <span>Show fewer</span>
        ) : (
          <span>
            <b class="number">{more} more</b> {rest}
          </span>
        )}
      </button>
    </>
  );
}
