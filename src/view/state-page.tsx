import type { ComponentChildren, FunctionComponent, VNode } from 'preact';
import { GoIcon } from './icons.tsx';

/** A page that says one thing and what can be done: a heading, a sentence or two, and what follows. */
export function StatePage({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <div class="state-page">
      <h1>{title}</h1>
      {children}
    </div>
  );
}

export interface Choice {
  readonly icon: FunctionComponent<{ class?: string }>;
  readonly label: string;
  readonly why: string;
  readonly act: () => void;
}

/** Ways on, each with its reason. */
export function Choices({ choices }: { readonly choices: readonly Choice[] }): VNode {
  return (
    <ul class="choices">
      {choices.map(({ icon: Icon, label, why, act }) => (
        <li key={label}>
          <button type="button" onClick={act}>
            <Icon />
            <span>
              <b>{label}</b>
              <small>{why}</small>
            </span>
            <GoIcon />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The shape of what will come; it does not move. */
export function Bones({ rows }: { readonly rows: readonly (readonly number[])[] }): VNode {
  return (
    <div class="bones" aria-hidden="true">
      {rows.map((row) => (
        <p key={row.join()}>
          {row.map((width) => (
            <span key={width} class="bone" style={{ inlineSize: `${width}%` }} />
          ))}
        </p>
      ))}
    </div>
  );
}
