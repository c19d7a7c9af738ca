import { describe, expect, it } from 'vitest';
import { matchPatterns, siteOf } from './site-of.ts';
import { SITES } from './sites.ts';

describe('the table of newsrooms', () => {
  it('has no host twice, and only well-formed ones', () => {
    const hosts = SITES.flatMap((site) => site.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
    for (const host of hosts) expect(host).toMatch(/^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+$/);
  });

  it('names every newsroom in Arabic and English, with a country', () => {
    for (const site of SITES) {
      expect(site.name).toMatch(/\p{Script=Arabic}|^\d+$/u);
      expect(site.english).toMatch(/^[A-Z0-9][\p{Script=Latin}\d .'-]+$/u);
      expect(site.country).toMatch(/^[A-Z]{2}$/);
      if (site.path) expect(site.path).toMatch(/^\/[a-z]+$/);
    }
  });
});

describe('siteOf', () => {
  it('knows hosts, what lies below them, and the Arabic part of a larger site', () => {
    expect(siteOf('https://www.aljazeera.net/news/2024/1/1/x')?.english).toBe('Al Jazeera');
    expect(siteOf('https://m.youm7.com/story/1')?.english).toBe('Youm7');
    expect(siteOf('https://www.bbc.com/arabic/articles/x')?.english).toBe('BBC News Arabic');
    expect(siteOf('https://www.bbc.com/news/articles/x')).toBeNull();
    expect(siteOf('https://notaljazeera.net/x')).toBeNull();
    expect(siteOf('https://evil.example/?https://aljazeera.net/')).toBeNull();
    expect(siteOf('javascript:alert(1)')).toBeNull();
    expect(siteOf(null)).toBeNull();
  });
});

it('matchPatterns gives one pattern a host, all under https', () => {
  const patterns = matchPatterns();
  expect(patterns).toContain('https://*.aljazeera.net/*');
  expect(patterns).toContain('https://*.bbc.com/arabic/*');
  expect(new Set(patterns).size).toBe(patterns.length);
  for (const pattern of patterns) expect(pattern).toMatch(/^https:\/\/\*\.[a-z0-9.-]+(\/[a-z]+)?\/\*$/);
});
