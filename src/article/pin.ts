import type { Article } from './article.ts';
import type { Brief } from './brief.ts';
import type { Translation } from './translation.ts';

/** A kept article: whole, so that it opens offline, years later. */
export interface Pin {
  /** Version of the record's form; see `library/migrations.ts`. */
  readonly version: number;
  /** Stable over re-pinning: from the article's address, or from its text where it has none. */
  readonly id: string;
  readonly article: Article;
  readonly brief: Brief;
  readonly translations: readonly Translation[];
  readonly note: string;
  readonly tags: readonly string[];
  /** ISO instant. */
  readonly pinnedAt: string;
}
