import type { VNode } from 'preact';
import { inLanguage } from './in-language.ts';

/** A newsroom that Khulasa knows. */
export interface Newsroom {
  readonly name: string;
  readonly english: string | null;
  readonly host: string;
}

/** What the newsrooms are, for whoever wants to see before allowing. */
export function SiteList({ newsrooms }: { readonly newsrooms: readonly Newsroom[] }): VNode {
  return (
    <details class="site-list">
      <summary>Which ones?</summary>
      <ul>
        {newsrooms.map(({ name, english, host }) => (
          <li key={host}>
            {english !== null && <span>{english}</span>}
            <bdi {...inLanguage('ar')}>{name}</bdi>
            <bdi class="host" dir="ltr">
              {host}
            </bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
