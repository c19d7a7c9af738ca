import type { VNode } from 'preact';
import type { Article } from '../article/article.ts';
import type { Translation } from '../article/translation.ts';
import { type BriefView, translationOf, wholeBlock } from './brief-view.ts';
import { toInstantText } from './date-text.ts';
import { DeviceIcon } from './icons.tsx';
import { inLanguage, languageName } from './in-language.ts';

const LOCALITIES: Readonly<Record<Translation['locality'], string>> = {
  'on-device': 'Translated on this device',
  'local-network': 'Translated on your own network',
  remote: 'Translated by a service on the network',
};

/** The title in both languages as asked, and the article's own facts. */
export function Head({ view }: { readonly view: BriefView }): VNode {
  const { article, brief, show, translations } = view;
  const at = article.blocks.findIndex((block) => block.kind === 'title');
  const original = titleOf(article);
  const english = at < 0 || show === 'ar' ? null : translationOf(view, wholeBlock(article, at));
  const published = toInstantText(article.published);
  const updated = article.updated === article.published ? null : toInstantText(article.updated);
  const language = languageName(article.language);
  const [translation] = translations;
  return (
    <header class="head">
      {english !== null && <h1 lang="en">{english}</h1>}
      {original === null && <h1>An article without a title</h1>}
      {original !== null && english === null && (
        <h1 class="title-original alone" {...inLanguage(article.language)}>
          {original}
        </h1>
      )}
      {original !== null && english !== null && show === 'both' && (
        <p class="title-original" {...inLanguage(article.language)}>
          {original}
        </p>
      )}
      <div class="meta-clip">
        <div class="meta number">
          {published !== null && <time dateTime={article.published ?? ''}>{published}</time>}
          {updated !== null && (
            <span>
              updated <time dateTime={article.updated ?? ''}>{updated}</time>
            </span>
          )}
          <span>{brief.reading.minutes < 1 ? '1 min read' : `${Math.round(brief.reading.minutes)} min read`}</span>
          {language !== null && <span>{language}</span>}
          {article.byline !== null && (
            <span class="byline">
              by <bdi>{article.byline}</bdi>
            </span>
          )}
          {translation !== undefined && show !== 'ar' && (
            <span class="own-line">
              <DeviceIcon /> {LOCALITIES[translation.locality]}
            </span>
          )}
        </div>
      </div>
    </header>
  );
}

/** The article's own title; null where it has none. */
export function titleOf(article: Article): string | null {
  const title = article.blocks.find((block) => block.kind === 'title');
  return title?.kind === 'title' && title.text !== '' ? title.text : null;
}
