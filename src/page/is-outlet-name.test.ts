import { expect, it } from 'vitest';
import { isOutletName } from './is-outlet-name.ts';

it.each([
  ['بوابة الوادي', ['صحيفة الوادي'], true],
  ['الوادي نت', ['شبكة الوادي'], true],
  ['Al-Wadi News', ['alwadi'], true],
  ['الوادي', ['Al Wadi - الوادي'], true],
  ['Al Wadi', ['Al Wadi | صحيفة الوادي'], true],
  ['الوادي', ['أبو-الوادي'], false],
  ['ليلى حداد', ['صحيفة الوادي'], false],
  ['(عمّان - الوادي)', ['صحيفة الوادي'], false],
  ['بترا', ['المدينة نيوز'], false],
])('%s of %j: %s', (name, siteNames, expected) => {
  expect(isOutletName(name, siteNames)).toBe(expected);
});
