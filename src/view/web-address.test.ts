import { describe, expect, it } from 'vitest';
import { toHost, toWebAddress } from './web-address.ts';

describe('only web addresses are links', () => {
  it.each([
    ['https://x.com/a/status/1', 'https://x.com/a/status/1'],
    ['http://example.org/', 'http://example.org/'],
    ['javascript:alert(1)', null],
    [' JaVaScRiPt:alert(1)', null],
    ['data:text/html,<b>', null],
    ['/a/b', null],
    ['', null],
    [null, null],
  ])('%s → %s', (address, found) => expect(toWebAddress(address)).toBe(found));

  it('a host', () => expect(toHost('https://www.example.org/a')).toBe('example.org'));
});
