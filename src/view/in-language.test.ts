import { describe, expect, it } from 'vitest';
import { inLanguage, languageName, nameInLanguage } from './in-language.ts';

describe('direction and language', () => {
  it.each([
    ['ar', { lang: 'ar', dir: 'rtl' }],
    ['ar-EG', { lang: 'ar-EG', dir: 'rtl' }],
    ['fa', { lang: 'fa', dir: 'rtl' }],
    ['en', { lang: 'en', dir: 'auto' }],
    [null, { dir: 'auto' }],
  ])('%s', (language, attributes) => expect(inLanguage(language)).toEqual(attributes));

  it('a Latin name in an Arabic article is not Arabic', () => {
    expect(nameInLanguage('Nordbahn AG', 'ar')).toEqual({ dir: 'auto' });
    expect(nameInLanguage('شركة AG', 'ar')).toEqual({ lang: 'ar', dir: 'rtl' });
  });

  it('languages by name, never an error', () => {
    expect(languageName('ar')).toBe('Arabic');
    expect(languageName('<b>')).toBeNull();
    expect(languageName('xx')).toBeNull();
  });
});
