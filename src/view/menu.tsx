import type { TargetedFocusEvent, TargetedKeyboardEvent, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { MoreIcon } from './icons.tsx';

export interface MenuEntry {
  readonly label: string;
  readonly act: () => void;
}

/** The rarer actions behind "…": a button that opens a list of buttons; Escape, a click elsewhere or leaving it closes it. */
export function Menu({ entries }: { readonly entries: readonly MenuEntry[] }): VNode {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const life = new AbortController();
    const onPress = ({ target }: Event) => {
      if (!(target instanceof Node && root.current?.contains(target))) setOpen(false);
    };
    document.addEventListener('pointerdown', onPress, { signal: life.signal });
    return () => life.abort();
  }, [open]);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  const onFocusOut = (event: TargetedFocusEvent<HTMLDivElement>) => {
    const { relatedTarget, currentTarget } = event;
    if (relatedTarget === null || (relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) return;
    setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the group only hears Escape and the loss of focus of its buttons
    <div ref={root} class="menu" onKeyDown={onKeyDown} onFocusOut={onFocusOut}>
      <button
        ref={button}
        type="button"
        class="icon-button"
        aria-label="More"
        title="More"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <MoreIcon />
      </button>
      {open && (
        <ul class="menu-list">
          {entries.map(({ label, act }) => (
            <li key={label}>
              <button
                type="button"
                onClick={() => {
                  setOpen(false);
                  act();
                }}
              >
                {label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
