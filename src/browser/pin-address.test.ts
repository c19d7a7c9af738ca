import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPinHash, toPinHash } from './pin-address.ts';

it('gives back every id', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 1 }), (id) => readPinHash(toPinHash(id)) === id));
});

it.each(['', '#', '#%', '#%E0%A4%A', '#page%3Aa%'])('an address that names no pin: “%s”', (hash) => {
  expect(readPinHash(hash)).toBeNull();
});
