const MARKS = /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED]/g; // diacritics and tatweel
const INVISIBLE = /\p{Cf}/gu; // direction marks, joiners, soft hyphens
const EASTERN_DIGIT = /[\u0660-\u0669\u06F0-\u06F9]/g;

/** ASCII digits for Arabic-Indic and Persian ones: `٢٠٢٢ → 2022`. */
export const westernDigits = (text: string): string =>
  text.replace(EASTERN_DIGIT, (digit) => String(digit.charCodeAt(0) & 15));

const fold = (text: string): string =>
  westernDigits(
    text
      .normalize('NFKC')
      .replace(INVISIBLE, '')
      .replace(MARKS, '')
      .replace(/[أإآٱ]/g, 'ا')
      .replace(/ى/g, 'ي')
      .replace(/ة/g, 'ه'),
  );

/** Text in which nothing folds: most words. */
const FOLDED = /^[\t\n\r -~\u060C\u061B\u061F\u0621\u0624\u0626-\u0628\u062A-\u063A\u0641-\u0648\u064A]*$/;
/** Text whose letters fold each by itself: nearly all other words. */
const BY_LETTER = /^[\t\n\r -~\u060C\u061B\u061F\u0621-\u063A\u0640-\u0652\u0660-\u0669]*$/;
const ARABIC = 0x600;
/** What each letter folds to; made when first asked for, since a page in another language never asks. */
let folded: readonly string[] | undefined;
const letters = (): readonly string[] =>
  (folded ??= Array.from({ length: 0x6a }, (_, i) => fold(String.fromCharCode(ARABIC + i))));

/**
 * A key for comparing Arabic text; the text itself is never changed.
 * Alef forms, ya and ta marbuta fold, marks and invisible characters go: `أُعلِنَت → اعلنت`, `مُستشفى → مستشفي`.
 */
export function normalise(text: string): string {
  if (FOLDED.test(text)) return text;
  if (!BY_LETTER.test(text)) return fold(text);
  const folds = letters();
  let key = '';
  for (let i = 0; i < text.length; i += 1) key += folds[text.charCodeAt(i) - ARABIC] ?? text[i];
  return key;
}
