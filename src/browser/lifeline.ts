import browser, { type Runtime } from 'webextension-polyfill';

const NAME = 'lifeline';

/**
 * A line to the reader in a tab's document, which ends the moment that document goes. The browser's own word for it,
 * the tab's status, comes too early for a page that is only being left, and for every advertisement that loads anew.
 */
export interface Lifeline {
  /** Ties the line to the document that answers in a tab now; the line before is let go. */
  tie(tabId: number): void;
  /** Lets it go without a word. */
  cut(): void;
  isAlive(): boolean;
}

export function createLifeline(onEnd: () => void): Lifeline {
  let port: Runtime.Port | null = null;
  const cut = () => {
    port?.disconnect();
    port = null;
  };
  return {
    cut,
    tie(tabId) {
      cut();
      const tied = browser.tabs.connect(tabId, { name: NAME, frameId: 0 });
      port = tied;
      tied.onDisconnect.addListener(() => {
        if (port !== tied) return;
        port = null;
        onEnd();
      });
    },
    isAlive: () => port !== null,
  };
}

/**
 * The end of the lines in a page: nothing is said on them, and they end when the page goes, also where it only goes
 * into the back/forward cache, in which Firefox would keep them.
 */
export function holdLifelines(signal: AbortSignal): void {
  const ports = new Set<Runtime.Port>();
  const hold = (port: Runtime.Port) => {
    ports.add(port);
    port.onDisconnect.addListener(() => void ports.delete(port));
  };
  const end = () => {
    for (const port of ports) port.disconnect();
    ports.clear();
  };
  browser.runtime.onConnect.addListener(hold);
  window.addEventListener('pagehide', end, { signal });
  signal.addEventListener('abort', () => {
    browser.runtime.onConnect.removeListener(hold);
    end();
  });
}
