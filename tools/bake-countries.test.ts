import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { bakeCldr } from './bake-countries.ts';

it('the baked names of CLDR are what the installed packages give', () => {
  const file = new URL('../src/lexicon/generated/cldr.ts', import.meta.url);
  expect(bakeCldr()).toBe(readFileSync(file, 'utf8'));
});
