import type { VNode } from 'preact';
import type { Span } from '../article/article.ts';
import type { Show } from '../session/state.ts';
import type { PlaceName } from './place-name.ts';

interface PlaceControlProps {
  readonly span: Span;
  readonly name: PlaceName;
  readonly show: Show;
  readonly onShow: ((span: Span) => void) | null;
}

/** "¶ 2", or «الفقرة 2» where Arabic rules. */
export function PlaceLabel({ name, show }: Pick<PlaceControlProps, 'name' | 'show'>): VNode {
  return show === 'ar' ? <bdi lang="ar">{name.arabic}</bdi> : <bdi dir="ltr">{name.short}</bdi>;
}

/** Shows its place on the page; plain text where there is no page. */
export function PlaceControl({ span, name, show, onShow }: PlaceControlProps): VNode {
  const label = <PlaceLabel name={name} show={show} />;
  if (onShow === null) return <span class="place">{label}</span>;
  return (
    <button type="button" class="place" aria-label={`Show ${name.spoken} on the page`} onClick={() => onShow(span)}>
      {label}
    </button>
  );
}
