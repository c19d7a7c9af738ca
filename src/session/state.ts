import type { Article, Reading, Span, Verdict } from '../article/article.ts';
import type { Brief } from '../article/brief.ts';
import type { Pin } from '../article/pin.ts';
import type { RestrictedPage } from '../article/read-outcome.ts';
import type { Translation } from '../article/translation.ts';
import type { Readiness } from '../translate/provider.ts';

/** Which language rules the panel: the reader's, both, or the article's own. */
export type Show = 'en' | 'both' | 'ar';

/** A sentence for the person: what happened, and what to do. Never a stack, never text of the page. */
export interface Trouble {
  readonly what: string;
  readonly todo: string;
  /** For a report: error names and step names only, no text of the page. */
  readonly report: string;
}

/** What the one panel of one page is doing. Exactly one of these is on screen. */
export type Scene =
  /** Nothing known yet: the panel has just opened. */
  | { readonly kind: 'starting' }
  /** Access is there, the page is being read. */
  | { readonly kind: 'reading' }
  | Showing
  /** The page was read and is no Arabic article. */
  | { readonly kind: 'not-article'; readonly verdict: Verdict }
  /** An Arabic article whose text is not there (empty body, sign-in, text loaded later). */
  | { readonly kind: 'no-text'; readonly reading: Reading }
  /** Access is gone or was never given: "click the icon to read this page". */
  | { readonly kind: 'no-access' }
  /** A page that extensions may not touch. */
  | { readonly kind: 'restricted'; readonly page: RestrictedPage }
  /** The box for pasted text. */
  | { readonly kind: 'paste'; readonly draft: string }
  | { readonly kind: 'failed'; readonly trouble: Trouble };

/** A brief on screen. */
export interface Showing {
  readonly kind: 'showing';
  readonly article: Article;
  readonly brief: Brief;
  /** Whether spans can be shown on a page (false for pasted text and for pins opened in the library). */
  readonly onPage: boolean;
  /** Only a part of the page, which the person selected: pinned beside the whole article, not in its place. */
  readonly part?: boolean;
  /** Only the beginning of the article: the rest is for subscribers and not in the page. */
  readonly isStub?: boolean;
  readonly pin: PinState;
  readonly translation: TranslationState;
  /** What is lit on the page now. */
  readonly lit: Span | null;
}

export type PinState =
  | { readonly kind: 'unpinned' }
  | { readonly kind: 'pinning' }
  | { readonly kind: 'pinned'; readonly pin: Pin }
  /** In a private window: kept only after the person confirmed that it will stay after the window closes. */
  | { readonly kind: 'confirm-private' }
  /** Just removed; can be undone. */
  | { readonly kind: 'removed'; readonly pin: Pin }
  | { readonly kind: 'failed'; readonly trouble: Trouble };

export type TranslationState =
  /** Not asked yet; `readiness` null until probed. */
  | { readonly kind: 'off'; readonly readiness: Readiness | null }
  | { readonly kind: 'opening'; readonly progress: number | null }
  | { readonly kind: 'working'; readonly done: readonly Translation[]; readonly total: number }
  | { readonly kind: 'done'; readonly done: readonly Translation[] }
  | { readonly kind: 'failed'; readonly trouble: Trouble; readonly done: readonly Translation[] };

export interface PanelState {
  readonly scene: Scene;
  readonly show: Show;
  /** How many pins the library holds; null until counted. */
  readonly pins: number | null;
  /** One sentence beside the scene, said once ("Nothing is selected on the page…"); null where there is none. */
  readonly notice: string | null;
}

/** What a person can do in the panel. `view/` raises these; `session/` acts on them. */
export interface PanelActions {
  readAgain(): void;
  readAnyway(): void;
  readSelection(): void;
  openPaste(): void;
  readPasted(text: string): void;
  back(): void;
  /** Scrolls the page to a span and lights it. */
  showOnPage(span: Span): void;
  setShow(show: Show): void;
  pin(): void;
  confirmPrivatePin(): void;
  cancelPrivatePin(): void;
  unpin(): void;
  undoUnpin(): void;
  translate(): void;
  cancelTranslation(): void;
  openLibrary(): void;
  openOptions(): void;
  dismissNotice(): void;
}
