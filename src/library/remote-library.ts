import * as v from 'valibot';
import { DOINGS, LibraryError, toLibraryError } from './library-error.ts';
import type { Library } from './open-library.ts';

/** What can be asked of a library from afar; `watch` and `close` stay at home. */
const METHODS = ['pin', 'unpin', 'restore', 'get', 'find', 'list', 'count', 'update', 'quarantined'] as const;
type Method = (typeof METHODS)[number];

const askSchema = v.object({ method: v.picklist(METHODS), args: v.array(v.unknown()) });
/** A failure crosses as what it was made of: an Error's own class and fields do not survive a message. */
const answerSchema = v.union([
  v.object({ failed: v.object({ doing: v.picklist(DOINGS), reason: v.string(), detail: v.string() }) }),
  v.object({ value: v.optional(v.unknown()) }),
]);
export type LibraryAsk = v.InferOutput<typeof askSchema>;
export type LibraryAnswer = v.InferOutput<typeof answerSchema>;

const CHANGING: ReadonlySet<Method> = new Set(['pin', 'unpin', 'restore', 'update']);

/** One ask of a remote library, answered by the library that is here, which is opened for it and closed again. Never rejects. */
export async function answerLibrary(open: () => Promise<Library>, ask: unknown): Promise<LibraryAnswer> {
  try {
    const { method, args } = v.parse(askSchema, ask);
    const library = await open();
    const act = library[method] as (...args: readonly unknown[]) => Promise<unknown>;
    return { value: await act(...args).finally(library.close) };
  } catch (error) {
    const { doing, reason, detail } = toLibraryError(error, 'open');
    return { failed: { doing, reason, detail } };
  }
}

/**
 * The library of another part of the extension, for pages that have no database of their own. The same promises as at home, but
 * that `watch` tells only of changes made through it.
 */
export function remoteLibrary(ask: (ask: LibraryAsk) => Promise<unknown>): Library {
  const listeners = new Set<() => void>();

  async function call(method: Method, args: readonly unknown[]): Promise<unknown> {
    const answer = await ask({ method, args: [...args] })
      .then((raw) => v.parse(answerSchema, raw))
      .catch((error: unknown) => {
        throw toLibraryError(error, 'open');
      });
    if ('failed' in answer) throw new LibraryError(answer.failed.doing, answer.failed.reason, answer.failed.detail);
    if (CHANGING.has(method)) for (const listener of listeners) listener();
    return answer.value;
  }

  /** Each method under its own name and with its own types; only the words in between are unknown. */
  const remote = <Name extends Method>(method: Name): Library[Name] =>
    ((...args: readonly unknown[]) => call(method, args)) as unknown as Library[Name];

  return {
    pin: remote('pin'),
    unpin: remote('unpin'),
    restore: remote('restore'),
    get: remote('get'),
    find: remote('find'),
    list: remote('list'),
    count: remote('count'),
    update: remote('update'),
    quarantined: remote('quarantined'),
    watch(listener, { signal }) {
      if (signal.aborted) return;
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
    close: () => listeners.clear(),
  };
}
