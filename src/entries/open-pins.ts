import { call } from '../browser/messages.ts';
import { isPrivateWindow } from '../browser/pages.ts';
import { type Library, openLibrary } from '../library/open-library.ts';
import { remoteLibrary } from '../library/remote-library.ts';

/** The pins of this machine, from wherever the browser keeps a database for us. */
export const openOwnPins = (): Promise<Library> => openLibrary({ indexedDB, IDBKeyRange, now: () => new Date() });

/** Firefox gives pages in private windows no database: there the background, which stands outside them, does the keeping. */
export async function openPins(): Promise<Library> {
  try {
    return await openOwnPins();
  } catch (error) {
    if (!(await isPrivateWindow())) throw error;
    return remoteLibrary((ask) => call('library', ask));
  }
}
