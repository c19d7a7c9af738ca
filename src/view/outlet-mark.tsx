import type { VNode } from 'preact';
import type { Article } from '../article/article.ts';
import { hasArabic } from './in-language.ts';
import { toHost } from './web-address.ts';

/** What stands for the outlet: its English name, else its own, else the host of the page, else null (pasted text). */
export function outletName(article: Pick<Article, 'outlet' | 'url'>): string | null {
  return article.outlet?.english ?? (article.outlet?.name || null) ?? toHost(article.url);
}

/** The letter for an outlet: «الميادين» → «م» (not the article's alif), "Al Noor" → "A"; null where no letter is. */
export function initialOf(name: string | null): string | null {
  const bare = name?.replace(/^ال(?=.{2})/u, '') ?? '';
  return /\p{L}/u.exec(bare)?.[0]?.toLocaleUpperCase('en') ?? null;
}

/** A plain initial for the outlet: no logo, so no request. */
export function OutletMark({ article }: { readonly article: Pick<Article, 'outlet' | 'url'> }): VNode | null {
  const letter = initialOf(article.outlet?.name || outletName(article));
  if (letter === null) return null;
  const lang = hasArabic(letter) ? 'ar' : 'en';
  return (
    <span class="mark" lang={lang} aria-hidden="true">
      {letter}
    </span>
  );
}
