import { expect, test } from 'vitest';
import { signsFor, toSign } from './lighting.ts';

test.each([
  ['https://*.aljazeera.net/*', 'https://www.aljazeera.net/news/2024/11/13/nabeul-floods-seven', true],
  ['https://*.aljazeera.net/*', 'https://www.aljazeera.net/', false],
  ['https://*.aljazeera.net/*', 'https://www.aljazeera.net/news/', false],
  ['https://*.bbc.com/arabic/*', 'https://www.bbc.com/arabic/articles/c4g2vd7n3wxo', true],
  ['https://*.bbc.com/arabic/*', 'https://www.bbc.com/news/articles/c4g2vd7n3wxo', false],
])('%s lights %s: %s', (pattern, address, lit) => {
  const { hostSuffix = '', urlMatches } = toSign(pattern);
  expect(`.${new URL(address).hostname}`.endsWith(hostSuffix)).toBe(true);
  expect(new RegExp(urlMatches).test(address)).toBe(lit);
});

const signs = signsFor([]);

test('every selector is one that Chrome takes: compound, without :has', () => {
  for (const selector of signs.flatMap(({ css = [] }) => css).flatMap((list) => list.split(', ')))
    expect(selector).toMatch(/^(?!.*:has)[^\s>+~]+$/);
});

test('every address pattern is one that RE2 takes: it cannot look around or back', () => {
  for (const { urlMatches } of signs) expect(urlMatches).not.toMatch(/\(\?[=!<]|\\\d/);
});

const matches = (address: string) => signs.filter(({ urlMatches }) => new RegExp(urlMatches).test(address)).length;

test.each(['https://paper.example/', 'https://paper.example/ar/', 'https://paper.example/news/'])(
  '%s is no article by its address',
  (address) => {
    expect(matches(address)).toBe(0);
  },
);

test('an address says more the more it looks like a story', () => {
  const section = matches('https://paper.example/economy');
  const named = matches('https://paper.example/culture/mountain-train');
  const numbered = matches('https://paper.example/culture/mountain-train-48213');
  const arabic = matches(
    `https://paper.example/culture/48213-${encodeURIComponent('وزارة-المياه-تعلن-بدء-العمل-في-سد')}`,
  );
  expect([section, named, numbered, arabic]).toEqual(
    [...new Set([section, named, numbered, arabic])].sort((a, b) => a - b),
  );
});
