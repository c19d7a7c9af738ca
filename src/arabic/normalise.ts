const MARKS = /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED]/g; // diacritics and tatweel
const INVISIBLE = /\p{Cf}/gu; // direction marks, joiners, soft hyphens
const EASTERN_DIGIT = /[\u0660-\u0669\u06F0-\u06F9]/g;

/** ASCII digits for Arabic-Indic and Persian ones: `٢٠٢٢ → 2022`. */
export const westernDigits = (text: string): string =>
  text.replace(EASTERN_DIGIT, (digit) => String(digit.charCodeAt(0) & 15));

/**
 * A key for comparing Arabic text; the text itself is never changed.
 * Alef forms, ya and ta marbuta fold, marks and invisible characters go: `أُعلِنَت → اعلنت`, `مُستشفى → مستشفي`.
 */
export const normalise = (text: string): string =>
  westernDigits(
    text
      .normalize('NFKC')
      .replace(INVISIBLE, '')
      .replace(MARKS, '')
      .replace(/[أإآٱ]/g, 'ا')
      .replace(/ى/g, 'ي')
      .replace(/ة/g, 'ه'),
  );
