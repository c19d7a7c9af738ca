/**
 * Two versions, which move apart on purpose:
 * - the database's (`DATABASE_VERSION` in pin-database.ts): which stores and indexes there are. Dexie upgrades those when the
 *   database is opened; a change of the stores adds a `db.version(n)` there and never edits an old one.
 * - a record's (`Pin.version`): the form of one pin. Records are brought up when they are READ, one by one, by the chain
 *   below; whatever is written has the current form. So one broken record cannot fail an upgrade of all, and a pin of any
 *   age that arrives by a file goes the same way.
 *
 * A new form of pins: add one step at the end, `from` = the version it takes. Steps take and give plain data and are never
 * edited once released; migrations.test.ts holds one frozen record of every version.
 */
export interface Migration {
  readonly from: number;
  readonly why: string;
  readonly to: (record: PlainRecord) => PlainRecord;
}

export type PlainRecord = Readonly<Record<string, unknown>>;

export const MIGRATIONS: readonly Migration[] = [
  {
    from: 1,
    why: 'a pin says when it was last changed, so that the newer of two copies can be told',
    to: (record) => ({ ...record, changedAt: record.pinnedAt }),
  },
];

/** The version that records are written in: one more than the last step takes. */
export const RECORD_VERSION = versionAfter(MIGRATIONS);

export function versionAfter(chain: readonly Migration[]): number {
  return (chain.at(-1)?.from ?? 0) + 1;
}

/** A record whose version this build cannot bring up: none at all, or one of a newer build. */
export class UnknownVersion extends Error {
  override readonly name = 'UnknownVersion';
}

/** The record in the form of the chain's end. Throws UnknownVersion; the record handed in stays untouched. */
export function migrate(record: PlainRecord, chain: readonly Migration[] = MIGRATIONS): PlainRecord {
  const goal = versionAfter(chain);
  const { version } = record;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    throw new UnknownVersion('the record has no version');
  if (version > goal)
    throw new UnknownVersion(`version ${version} is newer than this Khulasa, which reads up to ${goal}`);
  let current = record;
  for (let at = version; at < goal; at++) {
    const step = chain.find(({ from }) => from === at);
    if (!step) throw new UnknownVersion(`there is no step from version ${at}`);
    current = { ...step.to(current), version: at + 1 };
  }
  return current;
}
