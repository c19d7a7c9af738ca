import { Dexie } from 'dexie';
import type { Article } from '../article/article.ts';
import type { Pin, PinDraft } from '../article/pin.ts';
import type { Translation } from '../article/translation.ts';
import { type Doing, LibraryError, toLibraryError } from './library-error.ts';
import { mergeTranslations } from './merge-translations.ts';
import { RECORD_VERSION } from './migrations.ts';
import { PinDatabase, type Storage } from './pin-database.ts';
import { pinId, type WhichPart } from './pin-id.ts';
import type { PinSummary, Quarantined } from './pin-summary.ts';
import { Quarantine } from './quarantine.ts';
import { readRecord } from './read-record.ts';
import { toSummary } from './to-summary.ts';

export interface LibraryOptions extends Storage {
  readonly name?: string;
  readonly now: () => Date;
  /** Milliseconds that opening may take; left out: fifteen seconds. */
  readonly patience?: number;
}

/** What may be changed of a pin that is kept; what is left out stays. Translations are added to those that are there. */
export interface PinChange {
  readonly note?: string;
  readonly tags?: readonly string[];
  readonly translations?: readonly Translation[];
}

/** The pins of this machine. Every method rejects with a `LibraryError` and then has changed nothing. */
export interface Library {
  /** Keeps an article and reads it back before it says so. The same article again: the same pin, its note and tags stay. */
  pin(draft: PinDraft, which?: WhichPart): Promise<Pin>;
  /** Removes; gives what was removed so that it can be restored, null where there was nothing. */
  unpin(id: string): Promise<Pin | null>;
  /** Puts a pin back exactly as it was. */
  restore(pin: Pin): Promise<void>;
  get(id: string): Promise<Pin | null>;
  /** The pin of an article, also where it was pinned under another form of its address. */
  find(article: Article, which?: WhichPart): Promise<Pin | null>;
  /** Newest first. Records that cannot be read are set aside and are not in it. */
  list(): Promise<PinSummary[]>;
  count(): Promise<number>;
  update(id: string, change: PinChange): Promise<Pin>;
  /** Calls after every change, also one made in another tab or panel, until the signal. */
  watch(listener: () => void, options: { signal: AbortSignal }): void;
  /** Records that could not be read, the last set aside first. */
  quarantined(): Promise<Quarantined[]>;
  close(): void;
}

/** A database that has not opened after so many milliseconds will not. */
const PATIENCE = 15_000;

/** Opens (or makes) the pins of this machine. Rejects with a `LibraryError`. */
export async function openLibrary({
  now,
  name = 'khulasa',
  patience = PATIENCE,
  ...storage
}: LibraryOptions): Promise<Library> {
  const db = new PinDatabase(name, storage);
  const quarantine = new Quarantine(db, now);
  const instant = () => now().toISOString();

  /** Any trouble inside leaves as a LibraryError. */
  async function told<T>(doing: Doing, work: () => PromiseLike<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw toLibraryError(error, doing);
    }
  }

  /** Parses before it writes, so that nothing gets in that could not be read again. */
  function checked(candidate: Pin, doing: Doing): Pin {
    const read = readRecord(candidate);
    if ('why' in read) throw new LibraryError(doing, 'Unreadable', read.why);
    return read.pin;
  }

  async function readPin(id: string): Promise<Pin | null> {
    const raw = await db.pins.get(id);
    if (raw === undefined) return null;
    const read = readRecord(raw);
    if ('pin' in read) return read.pin;
    await quarantine.setAside(id);
    return null;
  }

  /** The record as the disk has it now must be the one written; a later change by another window is none of our failure. */
  async function verified(written: Pin, doing: Doing): Promise<Pin> {
    const read = readRecord(await db.pins.get(written.id));
    const found = 'pin' in read ? read.pin : null;
    if (!found || (found.changedAt === written.changedAt && JSON.stringify(found) !== JSON.stringify(written)))
      throw new LibraryError(doing, 'NotVerified', found ? 'differs' : 'missing');
    return written;
  }

  /** Reads what is there and writes what becomes of it, in one transaction: either all of it happens or nothing. */
  async function write(id: string, doing: Doing, change: (before: Pin | null) => Pin): Promise<Pin> {
    const written = await db.transaction('rw', db.pins, db.quarantine, async () => {
      const after = checked(change(await readPin(id)), doing);
      await db.pins.put(after);
      return after;
    });
    return verified(written, doing);
  }

  await told('open', () => quarantine.openDatabase(patience));

  return {
    pin: (draft, which) =>
      told('pin', async () => {
        const id = await pinId(draft.article, which);
        return write(id, 'pin', (before) => ({
          version: RECORD_VERSION,
          id,
          article: draft.article,
          brief: draft.brief,
          translations: mergeTranslations(before, draft),
          note: before?.note ?? '',
          tags: before?.tags ?? [],
          pinnedAt: before?.pinnedAt ?? instant(),
          changedAt: instant(),
        }));
      }),
    unpin: (id) =>
      told('unpin', () =>
        db.transaction('rw', db.pins, db.quarantine, async () => {
          const pin = await readPin(id);
          if (pin) await db.pins.delete(id);
          return pin;
        }),
      ),
    restore: (pin) => told('restore', async () => void (await write(pin.id, 'restore', () => pin))),
    get: (id) => told('read', () => readPin(id)),
    find: (article, which) => told('read', async () => readPin(await pinId(article, which))),
    list: () =>
      told('read', async () => {
        const pins: Pin[] = [];
        const broken: string[] = [];
        await db.pins.each((raw, { primaryKey }) => {
          const read = readRecord(raw);
          if ('pin' in read) pins.push(read.pin);
          else broken.push(primaryKey);
        });
        for (const id of broken) await quarantine.setAside(id);
        return pins.sort((a, b) => b.pinnedAt.localeCompare(a.pinnedAt) || a.id.localeCompare(b.id)).map(toSummary);
      }),
    count: () => told('read', () => db.pins.count()),
    update: (id, change) =>
      told('change', () =>
        write(id, 'change', (before) => {
          if (!before) throw new LibraryError('change', 'Gone');
          return {
            ...before,
            note: change.note ?? before.note,
            tags: change.tags ? tidyTags(change.tags) : before.tags,
            translations: mergeTranslations(before, { ...before, translations: change.translations ?? [] }),
            changedAt: instant(),
          };
        }),
      ),
    watch(listener, { signal }) {
      if (signal.aborted) return;
      // Dexie tells of every committed change of every database, in this window or another, by the stores it touched
      const heard = (changed: object) => {
        const ours = Object.keys(changed).some((part) => part.startsWith(`idb://${name}/`));
        // the listener may read at once, and not inside whatever transaction is going on here
        if (ours) Dexie.ignoreTransaction(listener);
      };
      Dexie.on.storagemutated.subscribe(heard);
      signal.addEventListener('abort', () => Dexie.on.storagemutated.unsubscribe(heard), { once: true });
    },
    quarantined: () => told('read', () => quarantine.list()),
    close: () => db.close(),
  };
}

/** `[' سياسة', 'سياسة', ''] → ['سياسة']` */
const tidyTags = (tags: readonly string[]): string[] => [...new Set(tags.map((tag) => tag.trim()).filter(Boolean))];
