/**
 * Classes for patterns over Arabic and Latin text. A class of all of Unicode (`\p{L}`) costs milliseconds at the first use of
 * every pattern that has it, and a page is read by patterns that were never used before.
 */
export const LETTERS = 'A-Za-z\\u00C0-\\u024F\\u0620-\\u064A\\u066E-\\u06D3\\u06FA-\\u06FC';
/** Vowel signs and tatweel, which may stand behind a letter. */
export const VOWELS = '\\u0640\\u064B-\\u065F\\u0670';
