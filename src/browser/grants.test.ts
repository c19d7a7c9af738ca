import { expect, test, vi } from 'vitest';
import { toMatches } from './detector.ts';
import { readGrants, toHost, toOrigin, toSiteOrigin } from './grants.ts';

const granted = vi.hoisted(() => ({ origins: [] as string[] }));
vi.mock('webextension-polyfill', () => ({
  default: {
    permissions: {
      getAll: async () => granted,
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every((origin) => granted.origins.includes(origin)),
    },
  },
}));

test('a path narrows where a script runs, never what is granted', () => {
  expect(toOrigin('https://*.bbc.com/arabic/*')).toBe('https://*.bbc.com/*');
  expect(toOrigin('https://*.aljazeera.net/*')).toBe('https://*.aljazeera.net/*');
});

test.each([
  ['example.org', 'https://*.example.org/*'],
  ['www.example.org', 'https://*.example.org/*'],
  ['https://www.example.org/news/1?a=b', 'https://*.example.org/*'],
  ['  ', null],
  ['localhost', null],
  ['not a site', null],
  ['javascript:alert(1)', null],
])('what a reader typed, %s, asks for %s', (typed, origin) => {
  expect(toSiteOrigin(typed)).toBe(origin);
});

test('an origin reads as its host', () => {
  expect(toHost('https://*.example.org/*')).toBe('example.org');
});

test('of a known newsroom the detector gets only the Arabic part', () => {
  const known = ['https://*.bbc.com/arabic/*', 'https://*.aljazeera.net/*'];
  expect(toMatches(['https://*.bbc.com/*', 'https://*.other.example/*', 'moz-extension://x/*'], known)).toEqual([
    'https://*.bbc.com/arabic/*',
    'https://*.other.example/*',
  ]);
});

test('newsrooms count as allowed only together; the reader’s own sites stand apart', async () => {
  const newsrooms = ['https://*.a.example/*', 'https://*.b.example/*'];
  granted.origins = ['https://*.a.example/*', 'https://*.own.example/*'];
  expect(await readGrants(newsrooms)).toEqual({ newsrooms: false, all: false, sites: ['own.example'] });
  granted.origins = [...newsrooms, 'https://*/*', 'http://*/*'];
  expect(await readGrants(newsrooms)).toEqual({ newsrooms: true, all: true, sites: [] });
});
