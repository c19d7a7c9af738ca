import type { VNode } from 'preact';
import type { EnglishName } from '../article/brief.ts';

/** "≈" stands before a name that a model wrote: it is a guess and says so. */
export function English({ name }: { readonly name: EnglishName }): VNode {
  return (
    <bdi lang="en" class="english-name">
      {name.from === 'model' && (
        <span class="guess" title="A guess at the spelling">
          <span aria-hidden="true">≈ </span>
          <span class="unseen">perhaps </span>
        </span>
      )}
      {name.text}
    </bdi>
  );
}
