import { normalise } from '../arabic/normalise.ts';
import { nameJoins, nameParts, ofFaith, servantOf } from '../lexicon/name-parts-english.ts';

const table = (rows: readonly (readonly [string, string])[]): Map<string, string> =>
  new Map(rows.map(([ar, en]) => [normalise(ar), en]));
const parts = table(nameParts);
const joins = table(nameJoins);
const pairs = table(ofFaith);
for (const [behind, english] of table(servantOf)) {
  pairs.set(`عبد ${behind}`, english);
  parts.set(`عبد${behind}`, english);
}

/** The English of one or two parts at the start of these normalised words. */
function leadingPart(words: readonly string[]): { readonly text: string; readonly size: number } | null {
  const [first = '', second = ''] = words;
  const pair = pairs.get(`${first} ${second}`);
  if (pair) return { text: pair, size: 2 };
  const join = joins.get(first);
  const behind = join && words.length > 1 ? leadingPart(words.slice(1)) : null;
  if (join && behind) return { text: `${join} ${behind.text}`, size: behind.size + 1 };
  const one = parts.get(first);
  return one ? { text: one, size: 1 } : null;
}

/**
 * An Arab name of two parts or more, each of which the table has: `خالد عبد الرحمن` → Khaled Abdul Rahman; else null.
 * One part alone names nobody.
 */
export function personalName(words: readonly string[]): string | null {
  const english: string[] = [];
  for (let at = 0; at < words.length; ) {
    const part = leadingPart(words.slice(at));
    if (!part) return null;
    english.push(part.text);
    at += part.size;
  }
  return english.length > 1 ? english.join(' ') : null;
}
