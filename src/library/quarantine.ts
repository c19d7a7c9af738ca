import type { PinDatabase } from './pin-database.ts';
import type { Quarantined } from './pin-summary.ts';
import { findTitle, readRecord } from './read-record.ts';

/** Where records go that cannot be read: out of the way of the others, whole, and back as soon as a build can read them. */
export class Quarantine {
  readonly #db: PinDatabase;
  readonly #now: () => Date;

  constructor(db: PinDatabase, now: () => Date) {
    this.#db = db;
    this.#now = now;
  }

  /** Opens the database and takes back what this build can read (pins of a newer one, after the update). */
  async openDatabase(patience: number): Promise<void> {
    const failed = new Promise<never>((_, reject) => {
      this.#db.on('blocked', () => reject(new DOMException('held open elsewhere', 'Blocked')));
      const late = () => reject(new DOMException('no answer', 'TimeoutError'));
      AbortSignal.timeout(patience).addEventListener('abort', late);
    });
    await Promise.race([this.#db.open(), failed]);
    if ((await this.#db.quarantine.count()) > 0) await this.#takeBack();
  }

  /** Looks again inside the transaction, as another window may have done the same or have written a good one. */
  async setAside(id: string): Promise<void> {
    const { pins, quarantine } = this.#db;
    await this.#db.transaction('rw', pins, quarantine, async () => {
      const record = await pins.get(id);
      if (record === undefined || 'pin' in readRecord(record)) return;
      await quarantine.add({ id, since: this.#now().toISOString(), record });
      await pins.delete(id);
    });
  }

  async list(): Promise<Quarantined[]> {
    const found = await this.#db.quarantine.reverse().toArray();
    return found.map(({ id, since, record }) => {
      const read = readRecord(record);
      return { id, since, why: 'why' in read ? read.why : 'readable again', title: findTitle(record) };
    });
  }

  async #takeBack(): Promise<void> {
    const { pins, quarantine } = this.#db;
    await this.#db.transaction('rw', pins, quarantine, async () => {
      for (const { key, id, record } of await quarantine.toArray()) {
        const read = readRecord(record);
        if (key === undefined || 'why' in read || (await pins.get(id)) !== undefined) continue;
        await pins.put(read.pin);
        await quarantine.delete(key);
      }
    });
  }
}
