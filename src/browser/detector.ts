import browser from 'webextension-polyfill';
import { clearBadges } from './badge.ts';
import { toOrigin, watchGrants } from './grants.ts';

const ID = 'detect';

/**
 * Keeps the detector registered on exactly the sites that the reader has granted; call at every start of the background.
 * Pages that stand open when a site is granted are looked at at once, and lose their mark when it is taken back.
 * `known` are the match patterns of newsrooms, some of which are only a part of their host (`https://*.bbc.com/arabic/*`).
 */
export function keepDetector(script: string, known: readonly string[]): void {
  let queue = Promise.resolve();
  const update = (granted: readonly string[]) => {
    // One after the other: two grants in a row would both find the id free.
    queue = queue
      .then(async () => {
        await registerDetector(script, known);
        await lookAtOpenPages(script, toMatches(granted, known));
      })
      .catch(() => {});
  };
  watchGrants(({ added, removed }) => {
    update(added);
    if (removed.length > 0) void clearBadges();
  });
  update([]);
}

/** A background that only slept finds everything as it should be and touches nothing: pages load meanwhile. */
async function registerDetector(script: string, known: readonly string[]): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = toMatches(origins, known);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const isSame =
    registered?.js?.some((path) => path.endsWith(script.replace(/^\//, ''))) &&
    isSameSet(registered.matches ?? [], matches);
  if (isSame) return;
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([{ id: ID, js: [script], matches, runAt: 'document_idle' }]);
}

async function lookAtOpenPages(script: string, matches: string[]): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: matches });
  const look = (tabId: number) => browser.scripting.executeScript({ target: { tabId }, files: [script] });
  // A tab may be gone, or show an error page.
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : look(id))));
}

const isSameSet = (a: readonly string[], b: readonly string[]): boolean =>
  [...new Set(a)].sort().join(' ') === [...new Set(b)].sort().join(' ');

/** Granted origins → where the detector runs: of a known newsroom only its Arabic part. */
export function toMatches(granted: readonly string[], known: readonly string[]): string[] {
  return granted
    .filter((origin) => /^https?:/.test(origin))
    .flatMap((origin) => {
      const parts = known.filter((pattern) => toOrigin(pattern) === origin);
      return parts.length > 0 ? parts : [origin];
    });
}
