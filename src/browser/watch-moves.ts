/** Where a page says it is, without the part that only scrolls: `#top` goes, the routes `#/a` and `#!a` stay. */
function toRoute(address: string): string {
  return address.replace(/#(?![/!]).*$/, '');
}

/** How often the address is looked at where the browser does not announce moves. */
const PERIOD = 500;

/**
 * Hears of moves inside one document: a single-page app that puts another article under another address, or a page that
 * comes back from the back/forward cache. No browser API, so that it can be part of the tiny detector too.
 */
export function watchMoves(window: Window, onMove: () => void, signal: AbortSignal): void {
  let route = toRoute(window.location.href);
  const look = () => {
    const now = toRoute(window.location.href);
    if (now === route) return;
    route = now;
    onMove();
  };
  const comeBack = (event: PageTransitionEvent) => {
    if (event.persisted) onMove();
  };
  window.addEventListener('pageshow', comeBack, { signal });
  window.addEventListener('popstate', look, { signal });
  window.addEventListener('hashchange', look, { signal });
  // A script of an extension cannot see the page's own calls of pushState.
  const timer = window.setInterval(look, PERIOD);
  signal.addEventListener('abort', () => window.clearInterval(timer));
  if ('navigation' in window && window.navigation instanceof EventTarget)
    window.navigation.addEventListener('navigatesuccess', look, { signal });
}

/** Resolves when the page's elements have not changed for a moment, at the latest after two seconds. */
export function untilQuiet(document: Document, quiet = 200, most = 2000): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      observer.disconnect();
      clearTimeout(last);
      clearTimeout(timer);
      resolve();
    };
    const last = setTimeout(end, most);
    let timer = setTimeout(end, quiet);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(end, quiet);
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true });
  });
}
