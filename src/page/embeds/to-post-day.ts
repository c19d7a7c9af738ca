import { toIsoDay, toPublished, toSignatureDay } from '../../arabic/published-dates.ts';
import { FRENCH_MONTHS } from '../../lexicon/months.ts';

const FRENCH = /(\d{1,2})(?:er)? (\p{L}{3,9})\.? (\d{4})/u;

function frenchDay(text: string): string | null {
  const [, day, name = '', year] = FRENCH.exec(text) ?? [];
  const key = name.toLowerCase();
  const at = FRENCH_MONTHS.findIndex((month) => month === key || (key.length >= 3 && month.startsWith(key)));
  return at < 0 ? null : toIsoDay(Number(year), at + 1, Number(day));
}

/**
 * The day that a post's date line gives, in Arabic, English or French, a clock beside it or not; null where there is none.
 * `٩:١٤ م · ٦ يناير ٢٠٢٢ → 2022-01-06`, `5 janvier 2022 → 2022-01-05`
 */
export function toPostDay(line: string): string | null {
  const text = line.slice(0, 120).replace(/\p{Cf}/gu, '');
  if (!/\d/u.test(text) && !/[\u0660-\u0669\u06f0-\u06f9]/.test(text)) return null;
  return toSignatureDay(text) ?? frenchDay(text) ?? toPublished(text.trim());
}
