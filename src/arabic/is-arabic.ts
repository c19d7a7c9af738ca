import { ARABIC_FUNCTION_WORDS, FOREIGN_LETTERS, type ForeignLanguage } from '../lexicon/foreign-letters.ts';
import { normalise } from './normalise.ts';

/** Languages in Arabic script that can be told apart by their letters. */
export type ScriptLanguage = 'ar' | ForeignLanguage;

let functionWords: ReadonlySet<string> | undefined; // made when first asked for: a page in Latin letters never asks
const ARABIC_SCRIPT = /[\u0620-\u064A\u066E-\u06D3\u06D5\u06EE-\u06FF]/g;
const LATIN = /[A-Za-z\u00C0-\u024F\u1E00-\u1EFF]/g;
const WORD = /[\u0620-\u064A\u064B-\u0652\u0670-\u06D3\u06D5\u06EE-\u06FF]+/g;
const anyOf = (letters: string) => new RegExp(`[${letters}]`, 'g');
const FOREIGN = anyOf(Object.values(FOREIGN_LETTERS).join(''));
/** Kaf and ya of a Persian keyboard: much Arabic is typed on one, in Iraq and Iran. */
const KEYBOARD = anyOf('کی');
const OWN = (['ur', 'ckb', 'ps', 'ug'] as const).map(
  (language) => [language, anyOf(FOREIGN_LETTERS[language])] as const,
);
const SAMPLE = 6000; // characters: enough to be sure, cheap on a long page

/** Shares of foreign letters and of Arabic word forms that decide: measured on interface strings in 60 languages. */
const FOREIGN_LETTERS_AT_MOST = 0.03;
const ARABIC_FORMS_AT_LEAST = 0.12;
const ARABIC_FORMS_ON_A_KEYBOARD = 0.3;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Weight of a word as a sign of Arabic: function words count fully, the article and the feminine ending for less. */
function formWeight(word: string): number {
  const key = normalise(word);
  functionWords ??= new Set(ARABIC_FUNCTION_WORDS.split(' '));
  if (functionWords.has(key)) return 1;
  if (/^[وفبكل]?ال.{2}|^لل.{2}/.test(key)) return 0.7;
  return /.ة$/.test(word) ? 0.5 : 0;
}

function hasForms(text: string, least: number): boolean {
  const words = text.match(WORD) ?? [];
  return words.reduce((sum, word) => sum + formWeight(word), 0) >= words.length * least;
}

/** The language whose own letters a text uses most; Persian where only the letters it shares with others occur. */
function foreignLanguage(text: string, letters: number): ForeignLanguage {
  const counts = OWN.map(([language, pattern]) => ({ language, count: countOf(text, pattern) }));
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a));
  return best.count > letters * 0.02 ? best.language : 'fa';
}

/**
 * The language of a text in Arabic script, as its letters and word forms say it; null for other scripts or too little text.
 * Decide on a whole article: lists of names alone are weak. `وقالت الوزارة إن الأسعار…` → 'ar', `این کتاب را خواندم` → 'fa'
 */
export function languageOf(text: string): ScriptLanguage | null {
  const sample = text.slice(0, SAMPLE);
  const letters = countOf(sample, ARABIC_SCRIPT);
  if (letters < 12 || letters < countOf(sample, LATIN)) return null;
  const foreign = countOf(sample, FOREIGN);
  if (foreign <= letters * FOREIGN_LETTERS_AT_MOST) return hasForms(sample, ARABIC_FORMS_AT_LEAST) ? 'ar' : null;
  const isKeyboard = foreign - countOf(sample, KEYBOARD) <= letters * FOREIGN_LETTERS_AT_MOST;
  const asTyped = isKeyboard ? sample.replaceAll('ک', 'ك').replaceAll('ی', 'ي') : '';
  return asTyped && hasForms(asTyped, ARABIC_FORMS_ON_A_KEYBOARD) ? 'ar' : foreignLanguage(sample, letters);
}

/** Whether a text is Arabic, and not another language in Arabic script. */
export const isArabic = (text: string): boolean => languageOf(text) === 'ar';
