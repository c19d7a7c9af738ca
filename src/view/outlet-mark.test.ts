import { describe, expect, it } from 'vitest';
import { initialOf, outletName } from './outlet-mark.tsx';

describe('outlets', () => {
  it.each([
    ['الضفاف', 'ض'],
    ['صوت الجبل', 'ص'],
    ['ال', 'ا'],
    ['al noor', 'A'],
    ['24 ساعة', 'س'],
    ['24', null],
    [null, null],
  ])('%s → %s', (name, letter) => expect(initialOf(name)).toBe(letter));

  it('the best name there is', () => {
    expect(outletName({ outlet: { name: 'الضفاف', english: 'Al Difaf' }, url: null })).toBe('Al Difaf');
    expect(outletName({ outlet: { name: 'الضفاف', english: null }, url: null })).toBe('الضفاف');
    expect(outletName({ outlet: null, url: 'https://www.difaf.example/x' })).toBe('difaf.example');
    expect(outletName({ outlet: null, url: null })).toBeNull();
  });
});
