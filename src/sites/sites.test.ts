import { describe, expect, it } from 'vitest';
import { matchPatterns, siteOf } from './site-of.ts';
import { SITES } from './sites.ts';

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });

describe('the table of newsrooms', () => {
  it('has no host twice, and only well-formed ones', () => {
    const hosts = SITES.flatMap((site) => site.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
    for (const host of hosts) expect(host).toMatch(/^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+$/);
  });

  it("has no host below another's, unless that one gives only a part of itself", () => {
    const whole = SITES.filter(({ path }) => !path).flatMap((site) => site.hosts);
    for (const host of SITES.flatMap((site) => site.hosts)) expect(whole.filter((other) => host.endsWith(`.${other}`))).toEqual([]);
  });

  it.each([
    'aljazeera.net alarabiya.net skynewsarabia.com bbc.com arabic.cnn.com arabic.rt.com france24.com dw.com arabic.euronews.com',
    'independentarabia.com aawsat.com almayadeen.net al-akhbar.com annahar.com lbcgroup.tv alquds.co.uk alaraby.co.uk',
    'youm7.com almasryalyoum.com shorouknews.com masrawy.com hespress.com echoroukonline.com ennaharonline.com assabah.ma',
    'albayan.ae alkhaleej.ae okaz.com.sa spa.gov.sa wam.ae sana.sy wafa.ps maannews.net petra.gov.jo rudawarabia.net',
  ])('knows the large ones: %s', (hosts) => {
    const known = new Set(SITES.flatMap((site) => site.hosts));
    expect(hosts.split(' ').filter((host) => !known.has(host))).toEqual([]);
  });

  it('names every newsroom in Arabic and English, with a country', () => {
    for (const site of SITES) {
      expect(site.name).toMatch(/^[\p{Script=Arabic}\p{M}\d .]+$/u);
      expect(site.english).toMatch(/^[A-Z0-9][\p{Script=Latin}\d .'-]+$/u);
      expect(regions.of(site.country), site.country).not.toBe(site.country);
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
