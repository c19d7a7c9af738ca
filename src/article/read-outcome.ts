import type { Reading } from './article.ts';

/** How to read: as it is; even though it does not look like an Arabic article; only what the person selected. */
export type ReadMode = 'auto' | 'anyway' | 'selection';

/** A page that extensions may not touch. */
export type RestrictedPage = 'browser' | 'store' | 'pdf' | 'file' | 'other';

/** What came of asking a tab for its article. `document` is new for every load and every move inside the page. */
export type ReadOutcome =
  | { readonly kind: 'read'; readonly reading: Reading; readonly document: string }
  | { readonly kind: 'nothing-selected' }
  | { readonly kind: 'no-access' }
  | { readonly kind: 'restricted'; readonly page: RestrictedPage }
  | { readonly kind: 'failed'; readonly report: string };
