import type { BrowserKind } from '../../tools/find-browser.ts';

/** A page of any kind that a test can look at: a web page's tab, a page of the extension, the panel itself. */
export interface View {
  /** A click on the element of a selector: the person's own, where the browser lets a test make one. */
  press(selector: string): Promise<void>;
  /** Runs an expression in the page; what it gives must be JSON. A promise is awaited. */
  run(expression: string): Promise<unknown>;
  /** A picture of what is on screen there (PNG). */
  picture(): Promise<Uint8Array>;
}

/** A tab with a web page. */
export interface Tab extends View {
  /** Loads an address; pages come from `serve` or not at all. */
  go(address: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  /** Makes it the active tab of its window. */
  activate(): Promise<void>;
  close(): Promise<void>;
}

/** One request that the extension itself made. */
export type OwnRequest = string;

/** A real browser with the extension in it. Chromium and Firefox are driven alike through this. */
export interface Drive {
  readonly kind: BrowserKind;
  /** A new active tab at an address. */
  open(address: string): Promise<Tab>;
  /** The same in a private window, after the reader let the extension into those. */
  openPrivate(address: string): Promise<Tab>;
  /** Clicks the real toolbar icon with this tab active. */
  click(tab: Tab): Promise<void>;
  /** The real panel that is on screen for this tab: Chrome's side panel, Firefox's sidebar. Rejects where there is none. */
  panel(tab: Tab): Promise<View>;
  /** A page of the extension in a tab of its own, e.g. 'src/entries/library.html'; `before` runs before its own scripts. */
  extensionPage(path: string, before?: string): Promise<Tab>;
  /** The text on the icon's badge for a tab. */
  badge(tab: Tab): Promise<string>;
  /** Puts the background to sleep, as the browser does when nothing is to be done for a while. */
  sleep(): Promise<void>;
  /** Uncaught errors so far, of the extension and of the pages in its tabs. */
  troubles(): Promise<readonly string[]>;
  /** Says yes to the browser's question about access to sites, where it asks one (see `allowed`). */
  sayYes(): Promise<void>;
  /** What the browser has to say against the package: warnings and errors about its manifest, errors while it ran. */
  warnings(): Promise<readonly string[]>;
  /** Addresses of http(s) that the extension itself asked for so far. */
  ownRequests(): Promise<readonly OwnRequest[]>;
  /** Closes the browser and starts it again with the same profile and extension. Old tabs and views are dead. */
  restart(): Promise<void>;
  /** Resolves when the browser has gone, closed by whoever. */
  ended(): Promise<void>;
  close(): Promise<void>;
}

/** What a server answers. Text is sent as UTF-8, bytes in whatever encoding they declare themselves. */
export interface Served {
  readonly body: string | Uint8Array;
  /** Whether its own scripts run: saved pages are shown without. */
  readonly runs: boolean;
}

/** Pages under their real addresses, those that are only text without scripts: what is not in it does not exist. */
export type Site = ReadonlyMap<string, string | Served>;

/** Where a browser runs and what it shows. */
export interface DriveOptions {
  readonly profile: string;
  readonly extension: string;
  /** Null: the real network. */
  readonly site: Site | null;
  /** Origins that Chromium takes as allowed before: it then grants them without its question, which nothing can press. */
  readonly allowed?: readonly string[];
  readonly dark?: boolean;
  readonly headless?: boolean;
}

/** Waits until a question has an answer; rejects with the last trouble and what it was about. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  timeout = 8000,
): Promise<T> {
  const end = Date.now() + timeout;
  let trouble = '';
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
    } catch (error) {
      trouble = `: ${error instanceof Error ? error.message : String(error)}`;
    }
    if (Date.now() > end) throw new Error(`waited ${timeout} ms for ${what}${trouble}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

/** A browser lets the background sleep only when nothing was said to it for long: never while a page wakes it. */
export const afterTheLastWord = () => new Promise((resolve) => setTimeout(resolve, 400));

/** The page of an address without its fragment, for request interception; null where the site has none. */
export function pageAt(site: Site, address: string): Served | null {
  const found = site.get(address.replace(/#.*$/, '')) ?? null;
  return typeof found === 'string' ? { body: found, runs: false } : found;
}
