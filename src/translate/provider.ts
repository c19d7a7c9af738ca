/** Whether a provider can translate a pair now, and what is missing if not. */
export type Readiness =
  | { readonly state: 'ready' }
  | { readonly state: 'needs-download'; readonly bytes: number | null; readonly needsGesture: boolean }
  | { readonly state: 'downloading' }
  | { readonly state: 'needs-setup'; readonly why: 'permission' | 'key' | 'origin-403' | 'model-files' }
  | { readonly state: 'unavailable'; readonly why: string };

/** BCP 47 languages, e.g. `{from: 'ar', to: 'en'}`. */
export interface Pair {
  readonly from: string;
  readonly to: string;
}

export interface Item {
  readonly id: string;
  readonly text: string;
}

/** Translates what it is handed, item by item; a failed item is reported and does not end the others. */
export interface Session {
  translate(
    items: readonly Item[],
    options: { signal: AbortSignal; onItem: (id: string, text: string | null) => void },
  ): Promise<void>;
  close(): void;
}

/** A way to translate. Never silently from the machine to the network: `locality` says where the text goes. */
export interface Provider {
  readonly id: string;
  readonly locality: 'on-device' | 'local-network' | 'remote';
  /** Never throws, downloads or sends text. */
  probe(pair: Pair, signal: AbortSignal): Promise<Readiness>;
  open(pair: Pair, options: { signal: AbortSignal; onProgress: (share: number | null) => void }): Promise<Session>;
}
