import { ARABIC_FUNCTION_WORDS, FOREIGN_LETTERS, type ForeignLanguage } from '../lexicon/foreign-letters.ts';
import { normalise } from './normalise.ts';

/** Languages in Arabic script that can be told apart by their letters. */
export type ScriptLanguage = 'ar' | ForeignLanguage;

const FUNCTION_WORDS = new Set(ARABIC_FUNCTION_WORDS.split(' '));
const ARABIC_SCRIPT = /[\u0620-\u064A\u066E-\u06D3\u06D5\u06EE-\u06FF]/g;
const WORD = /[\u0620-\u064A\u064B-\u0652\u0670-\u06D3\u06D5\u06EE-\u06FF]+/g;
const SAMPLE = 6000; // characters: enough to be sure, cheap on a long page

/** Shares of foreign letters and of Arabic word forms that decide: measured on interface strings in 60 languages. */
const FOREIGN_LETTERS_AT_MOST = 0.03;
const ARABIC_FORMS_AT_LEAST = 0.12;

/** Weight of a word as a sign of Arabic: function words count fully, the article and the feminine ending for less. */
function formWeight(word: string): number {
  const key = normalise(word);
  if (FUNCTION_WORDS.has(key)) return 1;
  if (/^[وفبكل]?ال.{2}|^لل.{2}/.test(key)) return 0.7;
  return /.ة$/.test(word) ? 0.5 : 0;
}

/** The language whose own letters a text uses most; Persian where only the letters it shares with others occur. */
function foreignLanguage(letters: readonly string[]): ForeignLanguage {
  const own = (language: ForeignLanguage) =>
    letters.filter((letter) => FOREIGN_LETTERS[language].includes(letter)).length;
  const ranked = (['ur', 'ckb', 'ps', 'ug'] as const).map((language) => ({ language, count: own(language) }));
  const best = ranked.reduce((a, b) => (b.count > a.count ? b : a));
  return best.count > letters.length * 0.02 ? best.language : 'fa';
}

/**
 * The language of a text in Arabic script, as its letters and word forms say it; null for other scripts or too little text.
 * Decide on a whole article: lists of names alone are weak. `وقالت الوزارة إن الأسعار…` → 'ar', `این کتاب را خواندم` → 'fa'
 */
export function languageOf(text: string): ScriptLanguage | null {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(ARABIC_SCRIPT) ?? [];
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters.length < 12 || letters.length < latin) return null;
  const foreign = letters.filter((letter) => Object.values(FOREIGN_LETTERS).some((set) => set.includes(letter)));
  if (foreign.length > letters.length * FOREIGN_LETTERS_AT_MOST) return foreignLanguage(letters);
  const words = sample.match(WORD) ?? [];
  const weight = words.reduce((sum, word) => sum + formWeight(word), 0);
  return weight >= words.length * ARABIC_FORMS_AT_LEAST ? 'ar' : null;
}

/** Whether a text is Arabic, and not another language in Arabic script. */
export const isArabic = (text: string): boolean => languageOf(text) === 'ar';
