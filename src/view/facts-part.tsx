import type { ComponentChildren, VNode } from 'preact';
import type { Span } from '../article/article.ts';
import type { EnglishName } from '../article/brief.ts';
import { textOf } from '../article/text-of.ts';
import { type BriefView, isSameSpan } from './brief-view.ts';
import { toDaysText } from './date-text.ts';
import { inLanguage } from './in-language.ts';
import { English } from './name.tsx';
import { Fold, Part } from './part.tsx';
import { toPlaceName } from './place-name.ts';

interface Fact {
  readonly span: Span;
  readonly english: ComponentChildren;
  readonly original: string;
}

/** Days, places and figures that the text names; each chip leads to where it says so. */
export function FactsPart({ view }: { readonly view: BriefView }): VNode | null {
  const { article, brief } = view;
  const dates = brief.dates.map(({ span, from, to, english }) => ({
    span,
    english: english ?? toDaysText(from, to),
    original: textOf(article, span),
  }));
  const places = brief.places.flatMap(({ name, english, mentions }) => {
    const [span] = mentions;
    return span === undefined ? [] : [{ span, english: toName(english), original: name }];
  });
  const figures = brief.figures.map(({ span, english }) => ({ span, english, original: textOf(article, span) }));
  if (dates.length + places.length + figures.length === 0) return null;
  return (
    <Part title="When and where" kind="facts">
      <dl class="fact-list">
        <Facts view={view} name="When" facts={dates} />
        <Facts view={view} name="Where" facts={places} />
        <Facts view={view} name="Figures" facts={figures} />
      </dl>
    </Part>
  );
}

/** «8» beside "8 killed" says nothing more. */
const isSaid = (english: ComponentChildren, original: string): boolean =>
  typeof english === 'string' && english.includes(original);

const toName = (name: EnglishName | null): ComponentChildren => (name === null ? null : <English name={name} />);

function Facts({ view, name, facts }: { view: BriefView; name: string; facts: readonly Fact[] }): VNode | null {
  if (facts.length === 0) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <Fold items={facts} first={8} rest="in the article">
          {(shown) => (
            <ul class="chips" dir={view.show === 'ar' ? inLanguage(view.article.language).dir : 'ltr'}>
              {shown.map((fact) => (
                <li key={`${fact.span.block}:${fact.span.start}`}>
                  <Chip view={view} fact={fact} />
                </li>
              ))}
            </ul>
          )}
        </Fold>
      </dd>
    </>
  );
}

function Chip({ view, fact }: { view: BriefView; fact: Fact }): VNode {
  const { article, show, onShow } = view;
  const english = show === 'ar' ? null : fact.english;
  const words = (
    <>
      {english !== null && (
        <span class="number" lang="en">
          {english}
        </span>
      )}
      {(english === null || (show === 'both' && !isSaid(english, fact.original))) && (
        <bdi class="original" {...inLanguage(article.language)}>
          {fact.original}
        </bdi>
      )}
    </>
  );
  if (onShow === null) return <span class="chip">{words}</span>;
  return (
    <button
      type="button"
      class={`chip${isSameSpan(view.lit, fact.span) ? ' lit' : ''}`}
      title={`Show ${toPlaceName(article, fact.span.block).spoken} on the page`}
      onClick={() => onShow(fact.span)}
    >
      {words}
    </button>
  );
}
