import type { Article } from './article.ts';
import type { Brief } from './brief.ts';
import type { Translation } from './translation.ts';

/** What a person keeps when pressing "pin": the article and everything made of it so far. */
export interface PinDraft {
  readonly article: Article;
  readonly brief: Brief;
  readonly translations: readonly Translation[];
}

/** A kept article: whole, so that it opens offline, years later. */
export interface Pin extends PinDraft {
  /** Version of the record's form; see `library/migrations.ts`. */
  readonly version: number;
  /** Stable over re-pinning: from the article's address, or from its text where it has none. */
  readonly id: string;
  readonly note: string;
  readonly tags: readonly string[];
  /** ISO instant of the first pinning. */
  readonly pinnedAt: string;
  /** ISO instant of the last change: pinned again, translated, note or tags edited. */
  readonly changedAt: string;
}
