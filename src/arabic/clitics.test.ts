import { expect, test } from 'vitest';
import { forms, offsetOf } from './clitics.ts';

test.each<[string, string[]]>([
  ['والرئيس', ['والرئيس', 'الرئيس']],
  ['بموسكو', ['بموسكو', 'موسكو']],
  ['للجيش', ['للجيش', 'الجيش', 'لجيش']],
  ['للبنان', ['للبنان', 'البنان', 'لبنان']],
  ['وبالوزير', ['وبالوزير', 'بالوزير', 'الوزير']],
  ['من', ['من']],
])('%s', (key, expected) => expect(forms(key).map((form) => form.key)).toEqual(expected));

test('letters are counted without vowel signs', () => {
  expect(offsetOf('وَقال', 1)).toBe(2);
  expect(offsetOf('وقال', 0)).toBe(0);
  expect(offsetOf('و', 5)).toBe(1);
});
