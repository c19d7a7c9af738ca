import type { VNode } from 'preact';
import type { Line } from '../article/brief.ts';
import { textOf } from '../article/text-of.ts';
import { type BriefView, isSameSpan, translationOf } from './brief-view.ts';
import { toGloss } from './gloss.ts';
import { inLanguage } from './in-language.ts';
import { NameWithRole } from './name.tsx';
import { Pair } from './pair.tsx';
import { Part } from './part.tsx';
import { PlaceLabel } from './place-control.tsx';
import { toPlaceName } from './place-name.ts';
import { UpdateTime } from './update-time.tsx';

/** The chosen sentences, numbered; each is one control to its place. */
export function BriefPart({ view }: { readonly view: BriefView }): VNode {
  const { lines } = view.brief;
  return (
    <Part title="Brief" kind="brief">
      {lines.length === 0 ? (
        <p class="empty">No sentence of this text stands out. What it names and quotes is below.</p>
      ) : (
        <ol class="lines">
          {lines.map((line, index) => (
            <li key={`${line.span.block}:${line.span.start}`}>
              <LineControl view={view} line={line} number={index + 1} />
            </li>
          ))}
        </ol>
      )}
    </Part>
  );
}

function LineControl({ view, line, number }: { view: BriefView; line: Line; number: number }): VNode {
  const { article, show, onShow } = view;
  const place = toPlaceName(article, line.span.block);
  const english = translationOf(view, line.span);
  const gloss = english === null && show !== 'ar' ? toGloss(view.brief, line) : null;
  const content = (
    <>
      <span class="line-number" aria-hidden="true">
        {number}
      </span>
      <span class="line-words">
        {gloss !== null && (
          <span class="gloss" lang="en" dir="ltr">
            <NameWithRole actor={gloss.actor} language={article.language} />
            {gloss.actor.role === null ? ' ' : ', '}
            <span class="gloss-verb">{gloss.verb}</span>
          </span>
        )}
        <Pair
          english={english}
          original={textOf(article, line.span)}
          language={article.language}
          show={show}
          tail={
            <span class="place">
              <UpdateTime article={article} block={line.span.block}>
                {' · '}
              </UpdateTime>
              <PlaceLabel name={place} show={show} />
            </span>
          }
        />
      </span>
    </>
  );
  const low = gloss === null && (english === null || show === 'ar') ? ' low' : '';
  const classes = `line${low}${isSameSpan(view.lit, line.span) ? ' lit' : ''}`;
  // In Arabic alone a line turns round, number and all.
  const dir = show === 'ar' ? inLanguage(article.language).dir : 'ltr';
  if (onShow === null) {
    return (
      <div class={classes} dir={dir}>
        {content}
      </div>
    );
  }
  return (
    <button
      type="button"
      class={classes}
      dir={dir}
      title={`Show ${place.spoken} on the page`}
      onClick={() => onShow(line.span)}
    >
      {content}
    </button>
  );
}
