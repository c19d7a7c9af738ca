import { expect, test } from 'vitest';
import { describeLights, lightPages, measureLights } from '../../tools/lights.ts';

/** Reached when written: 63 of 73 and 3 of 33. A page may say that it is Arabic, and lie; an address may say nothing. */
const HITS_AT_LEAST = 0.84;
const FALSE_AT_MOST = 0.1;

test("Chrome's icon lights up on articles by signs alone, and seldom elsewhere", async () => {
  const lights = await measureLights(lightPages());
  const litOf = (due: boolean) => {
    const some = lights.filter((light) => light.due === due);
    return some.filter(({ isLit }) => isLit).length / some.length;
  };
  expect(litOf(true), describeLights(lights)).toBeGreaterThanOrEqual(HITS_AT_LEAST);
  expect(litOf(false), describeLights(lights)).toBeLessThanOrEqual(FALSE_AT_MOST);
}, 180_000);
