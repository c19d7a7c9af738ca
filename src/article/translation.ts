import type { Span } from './article.ts';

/** One stretch of the article in the reader's language, and where it was made. */
export interface Translation {
  readonly span: Span;
  /** BCP 47. */
  readonly language: string;
  readonly text: string;
  /** Provider id, e.g. 'chrome-translator'. */
  readonly provider: string;
  readonly locality: 'on-device' | 'local-network' | 'remote';
}
