import fc from 'fast-check';
import type * as v from 'valibot';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Pin } from '../article/pin.ts';
import { MIGRATIONS, type Migration, migrate, RECORD_VERSION, UnknownVersion, versionAfter } from './migrations.ts';
import type { pinSchema } from './pin-schema.ts';
import { readRecord } from './read-record.ts';
import { frozenRecords } from './samples/frozen-records.ts';

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

describe('records of every version', () => {
  it('there is a frozen one of each', () => {
    expect(frozenRecords.map(({ version }) => version)).toEqual(
      Array.from({ length: RECORD_VERSION }, (_, index) => index + 1),
    );
  });

  it.each(frozenRecords.map((record) => [record.version, record] as const))('%d is read whole', (_, record) => {
    const before = JSON.stringify(record);
    const read = readRecord(record);
    if ('why' in read) throw new Error(read.why);
    const { version: _old, ...kept } = record;
    expect(read.pin).toMatchObject({ ...kept, version: RECORD_VERSION });
    expect(JSON.stringify(record)).toBe(before);
  });

  it('1 → 2: the last change was the pinning', () => {
    expect(migrate({ version: 1, pinnedAt: '2024-01-01T00:00:00Z' })).toEqual({
      version: 2,
      pinnedAt: '2024-01-01T00:00:00Z',
      changedAt: '2024-01-01T00:00:00Z',
    });
  });

  it('the schema has every field of a pin and no other', () => {
    expectTypeOf<Frozen<v.InferOutput<typeof pinSchema>>>().toEqualTypeOf<Frozen<Pin>>();
  });
});

describe('the chain', () => {
  const chainOf = (length: number): Migration[] =>
    Array.from({ length }, (_, index) => ({
      from: index + 1,
      why: 'a test',
      to: (record) => ({ ...record, trail: [...((record.trail as number[]) ?? []), index + 1] }),
    }));

  it('takes every step from any version on, once and in order, and leaves the record alone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), fc.nat(), (length, seed) => {
        const chain = chainOf(length);
        const version = 1 + (seed % (length + 1));
        const record = Object.freeze({ version });
        const after = migrate(record, chain);
        expect(after.version).toBe(length + 1);
        expect(after.trail ?? []).toEqual(Array.from({ length: length + 1 - version }, (_, index) => version + index));
      }),
    );
  });

  it('is unbroken', () => {
    expect(MIGRATIONS.map(({ from }) => from)).toEqual(MIGRATIONS.map((_, index) => index + 1));
    expect(versionAfter([])).toBe(1);
  });

  it.each([[{}], [{ version: 0 }], [{ version: '1' }], [{ version: 1.5 }], [{ version: RECORD_VERSION + 1 }]])(
    'refuses %j',
    (record) => expect(() => migrate(record)).toThrow(UnknownVersion),
  );

  it('says where a step is missing', () => {
    const gap = chainOf(3).filter(({ from }) => from !== 2);
    expect(() => migrate({ version: 1 }, gap)).toThrow('no step from version 2');
  });
});
