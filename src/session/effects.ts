import type { Article, Reading, Span } from '../article/article.ts';
import type { Brief } from '../article/brief.ts';
import type { ReadMode, ReadOutcome } from '../article/read-outcome.ts';
import type { Library } from '../library/open-library.ts';
import type { Provider } from '../translate/provider.ts';
import type { Show } from './state.ts';

export type PanelLibrary = Pick<Library, 'pin' | 'unpin' | 'restore' | 'find' | 'count' | 'update' | 'watch'>;

/** Everything a panel does outside itself. Any of them may fail or never answer; the panel copes. */
export interface PanelEffects {
  /** Reads the page that stands beside the panel now. */
  read(mode: ReadMode, signal: AbortSignal): Promise<ReadOutcome>;
  readText(text: string): Reading;
  /** The named brief of an article; left out: analysis and naming, here and now. */
  analyse?(article: Article): Brief | Promise<Brief>;
  /** Scrolls the page to a span and lights it; false where the page has it no more. */
  show(span: Span): Promise<boolean>;
  /** Puts out what is lit on the page. */
  clear(): void;
  /** Opens the library of pins; asked again after a failure, never after it has answered. */
  library(): Promise<PanelLibrary>;
  readonly provider: Provider | null;
  /** Language of the reader, BCP 47; left out: 'en'. */
  readonly language?: string;
  /** Milliseconds after which a reading is told to take long; left out: eight seconds. */
  readonly patience?: number;
  /** Whether the panel stands in a private window. */
  readonly isPrivate: boolean;
  /** Asks the browser not to evict what is stored (`navigator.storage.persist`); called at the first pin. */
  persist(): Promise<unknown>;
  /** The choice of language that was remembered. */
  readonly remembered: Show;
  remember(show: Show): void;
  openLibrary(): void;
  openOptions(): void;
}
