import { Dexie, type Table } from 'dexie';

/** What the database needs of the platform; tests hand in another one. */
export interface Storage {
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
}

/** A record set aside as it was found. */
export interface SetAside {
  /** Given by the database. */
  readonly key?: number;
  readonly id: string;
  readonly since: string;
  readonly record: unknown;
}

/** The stores. What lies in them is unknown until `readRecord` has parsed it. */
export class PinDatabase extends Dexie {
  declare readonly pins: Table<unknown, string>;
  declare readonly quarantine: Table<SetAside, number>;

  constructor(name: string, { indexedDB, IDBKeyRange }: Storage) {
    super(name, {
      indexedDB,
      IDBKeyRange,
      // a pin is told as kept only when it is on the disk, not in the system's cache
      chromeTransactionDurability: 'strict',
      // what is read back must come from the database, never from Dexie's memory
      cache: 'disabled',
    });
    // the version of the STORES; that of records is in migrations.ts. Add a line for a change, never edit one.
    this.version(1).stores({ pins: 'id', quarantine: '++key' });
  }
}
