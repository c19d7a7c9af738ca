import browser from 'webextension-polyfill';

const ID = 'detect';

/** Keeps the detector registered on exactly the sites that the reader has granted; call at every start of the background. */
export function keepDetector(script: string): void {
  let queue = Promise.resolve();
  const update = () => {
    // One after the other: two grants in a row would both find the id free.
    queue = queue.then(() => registerDetector(script)).catch(() => {});
  };
  browser.permissions.onAdded.addListener(update);
  browser.permissions.onRemoved.addListener(update);
  update();
}

async function registerDetector(script: string): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => /^(https?|\*):\/\//.test(origin));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([{ id: ID, js: [script], matches, runAt: 'document_idle' }]);
}
