import type { VNode } from 'preact';
import { BriefPart } from './brief-part.tsx';
import type { BriefView } from './brief-view.ts';
import { FactsPart } from './facts-part.tsx';
import { PostsPart } from './posts-part.tsx';
import { SaidPart } from './said-part.tsx';
import { WhoPart } from './who-part.tsx';

/** The whole brief, in the order in which a reader asks. */
export function BriefParts({ view }: { readonly view: BriefView }): VNode {
  return (
    <>
      <BriefPart view={view} />
      <WhoPart view={view} />
      <SaidPart view={view} />
      <PostsPart view={view} />
      <FactsPart view={view} />
    </>
  );
}
