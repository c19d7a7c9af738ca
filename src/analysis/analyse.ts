import type { Article } from '../article/article.ts';
import type { Brief } from '../article/brief.ts';

export interface AnalyseOptions {
  /** Length of the brief in sentences. */
  readonly lines?: number;
}

export function analyse(_article: Article, _options: AnalyseOptions = {}): Brief {
  throw new Error('not built yet');
}
