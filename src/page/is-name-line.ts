import { normalise } from '../arabic/normalise.ts';
import { datelineCities } from '../lexicon/dateline-cities.ts';
import { isNameLike } from './is-name-like.ts';

const LONGEST = 60; // characters
const MOST_PARTS = 3;
const BREAK = /\s*[-–—ـ/:|،]\s+|\s+[-–—ـ/|]\s*/;

const FROM = /^من\s+/; // `لندن – الوادي: من سعد المالكي`

let known: Set<string> | undefined;

/** Whether words are the name of a city, a region or a country, and nothing else. */
function isPlace(words: string): boolean {
  known ??= new Set(datelineCities.map(normalise));
  return known.has(normalise(words));
}

/** What stands behind a known place in a line of these two alone: `دبي: يمامة الوادي → يمامة الوادي`. Null for any other line. */
export function behindPlace(text: string): string | null {
  if (text.length > LONGEST) return null;
  const [place = '', rest = '', ...more] = text.split(BREAK).filter(Boolean);
  return rest && more.length === 0 && isPlace(place) && !isPlace(rest) ? rest : null;
}

/**
 * Whether a line can only say who wrote from where, in either order and with the newsroom's name as a third at most:
 * `بغداد: نورا خالد`, `الوادي - تعز - سعد المالكي`. A person and a place that is known must be among its parts.
 */
export function isNameLine(text: string): boolean {
  if (text.length > LONGEST) return false;
  const parts = text
    .split(BREAK)
    .map((part) => part.replace(FROM, ''))
    .filter(Boolean);
  if (parts.length < 2 || parts.length > MOST_PARTS) return false;
  const others = parts.filter((part) => !isNameLike(part));
  return others.length === parts.length - 1 && others.some(isPlace);
}
