/** One way to read a word: its key without some clitics, and how many letters of the key were cut from the front. */
export interface Form {
  readonly key: string;
  readonly cut: number;
  /** The key without the article; null where it has none. */
  readonly bare: string | null;
}

const MIN_STEM = 2;
const CONJUNCTIONS: ReadonlySet<string | undefined> = new Set('وف');
const PREPOSITIONS: ReadonlySet<string | undefined> = new Set('بلك');
const toForm = (key: string, cut: number): Form => ({ key, cut, bare: key.startsWith('ال') ? key.slice(2) : null });

/**
 * The readings of a normalised word, the fewest clitics cut first; which is right, a table or its neighbours must say.
 * `وبالرئيس → وبالرئيس, بالرئيس, الرئيس`; `للجيش → للجيش, الجيش, لجيش` (the article that لل swallowed comes back; in `للبنان` it was none)
 */
export function forms(key: string): Form[] {
  const whole = toForm(key, 0);
  const bases = CONJUNCTIONS.has(key[0]) && key.length > MIN_STEM ? [whole, toForm(key.slice(1), 1)] : [whole];
  const found = [...bases];
  for (const { key: base, cut } of bases) {
    if (!PREPOSITIONS.has(base[0]) || base.length <= MIN_STEM) continue;
    if (base.startsWith('لل') && base.length > 3) found.push(toForm(`ال${base.slice(2)}`, cut + 2));
    found.push(toForm(base.slice(1), cut + 1));
  }
  return found;
}

const MARK = /[\p{M}\p{Cf}\u0640]/u;

/** UTF-16 offset in the text of a word after its first `letters` letters: `وَقال`, 1 → 2. */
export function offsetOf(text: string, letters: number): number {
  let at = 0;
  for (let seen = 0; at < text.length; at += 1) {
    if (MARK.test(text[at] ?? '')) continue;
    if (seen === letters) return at;
    seen += 1;
  }
  return at;
}
