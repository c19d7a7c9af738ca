import { expect, test } from 'vitest';
import { toSign } from './lighting.ts';

test.each([
  ['https://*.aljazeera.net/*', 'https://www.aljazeera.net/news/2024/11/13/nabeul-floods-seven', true],
  ['https://*.aljazeera.net/*', 'https://www.aljazeera.net/', false],
  ['https://*.aljazeera.net/*', 'https://www.aljazeera.net/news/', false],
  ['https://*.bbc.com/arabic/*', 'https://www.bbc.com/arabic/articles/c4g2vd7n3wxo', true],
  ['https://*.bbc.com/arabic/*', 'https://www.bbc.com/news/articles/c4g2vd7n3wxo', false],
])('%s lights %s: %s', (pattern, address, lit) => {
  const { hostSuffix, urlMatches } = toSign(pattern);
  expect(`.${new URL(address).hostname}`.endsWith(hostSuffix)).toBe(true);
  expect(new RegExp(urlMatches).test(address)).toBe(lit);
});
