const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'ur', 'ckb', 'ps', 'sd', 'ug', 'he', 'yi']);

/** Whether a text has any letter of the Arabic script. */
export const hasArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text);

/** As `inLanguage`, for a name: one in Latin letters («Nordbahn AG») is not in the language of the article around it. */
export const nameInLanguage = (name: string, language: string | null): ReturnType<typeof inLanguage> =>
  inLanguage(hasArabic(name) ? language : null);

/**
 * The attributes of an element that carries the article's own words. A known right-to-left language is told outright:
 * `dir="auto"` would turn «CNN عربية: …» round because it starts with Latin.
 */
export function inLanguage(language: string | null): { lang?: string; dir: 'rtl' | 'auto' } {
  if (language === null) return { dir: 'auto' };
  const primary = language.split('-')[0] ?? language;
  return { lang: language, dir: RIGHT_TO_LEFT.has(primary) ? 'rtl' : 'auto' };
}

const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** `ar` → "Arabic"; null for what is no language code. */
export function languageName(language: string | null): string | null {
  if (language === null) return null;
  try {
    return NAMES.of(language) ?? null;
  } catch {
    return null;
  }
}
