import type { VNode } from 'preact';
import type { Span } from '../article/article.ts';
import type { PlaceName } from './place-name.ts';

interface PlaceControlProps {
  readonly span: Span;
  readonly name: PlaceName;
  readonly onShow: ((span: Span) => void) | null;
}

/** "¶ 2": shows its place on the page; plain text where there is no page. */
export function PlaceControl({ span, name, onShow }: PlaceControlProps): VNode {
  if (onShow === null) return <span class="place">{name.short}</span>;
  return (
    <button type="button" class="place" aria-label={`Show ${name.spoken} on the page`} onClick={() => onShow(span)}>
      {name.short}
    </button>
  );
}
