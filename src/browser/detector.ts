import browser from 'webextension-polyfill';
import { toOrigin, watchGrants } from './grants.ts';

const ID = 'detect';

/**
 * Keeps the detector registered on exactly the sites that the reader has granted; call at every start of the background.
 * `known` are the match patterns of newsrooms, some of which are only a part of their host (`https://*.bbc.com/arabic/*`).
 */
export function keepDetector(script: string, known: readonly string[]): void {
  let queue = Promise.resolve();
  const update = () => {
    // One after the other: two grants in a row would both find the id free.
    queue = queue.then(() => registerDetector(script, known)).catch(() => {});
  };
  watchGrants(update);
  update();
}

async function registerDetector(script: string, known: readonly string[]): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = toMatches(origins, known);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([{ id: ID, js: [script], matches, runAt: 'document_idle' }]);
}

/** Granted origins → where the detector runs: of a known newsroom only its Arabic part. */
export function toMatches(granted: readonly string[], known: readonly string[]): string[] {
  return granted
    .filter((origin) => /^https?:/.test(origin))
    .flatMap((origin) => {
      const parts = known.filter((pattern) => toOrigin(pattern) === origin);
      return parts.length > 0 ? parts : [origin];
    });
}
