import { breaksPhrase, isConjoined, isPrepositional } from '../phrases/word-joins.ts';
import * as is from '../vocabulary.ts';
import type { Word } from '../words.ts';
import { knownAt } from './known.ts';

const MOST_WORDS = 5; // without those behind بن and the like
const OPEN = new Set(['عبد', 'ابو', 'بن', 'ال']); // these take any word behind them
const COMPOUND_ENDS = new Set(['الدين', 'الله', 'الاسلام', 'الحق', 'الرحمن', 'الكريم']);
/** What a person did, said behind the name: `أعلنت سلوى إغلاق المدارس`; given names of that shape (إيمان) are known as such. */
const VERBAL_NOUN = /^إ[\u0621-\u064A]{2}ا[\u0621-\u064A]$/;

/** The article alone (`الـ 55`), not the family (`آل ثاني`). */
const isLooseArticle = ({ key, text }: Word): boolean => key === 'ال' && !text.includes('آ');

/** Whether a word can be part of a person's name where something before it says that a name stands here. */
export function isNameLike(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word || word.key.length < 2 || is.isOn(word) || isLooseArticle(word)) return false;
  if (is.isGiven(word.key) || is.links.has(word.key)) return true;
  if (is.hasPronoun(word.key)) return false;
  if (breaksPhrase(word) || isConjoined(words, i) || isPrepositional(words, i)) return false;
  if (is.findIn(word, is.titles) || is.findIn(word, is.bodies) || is.findIn(word, is.groups)) return false;
  if (is.places.has(word.key) || is.common.has(word.key) || is.inner.has(word.key)) return false;
  if (VERBAL_NOUN.test(word.text)) return false;
  return !/(?:يه|ات|ون)$/.test(word.key) || word.key.length < 4;
}

/**
 * Index of the first word behind a person's name that starts at `from`; `from` where none does. `trusted`: a title or a verb of speech
 * before it vouches for unknown words; else a given name must open it. `محمد عبد الرحمن الخطيب أن` → 4.
 */
export function personEnd(words: readonly Word[], from: number, trusted: boolean, cut = 0): number {
  const first = words[from];
  if (!first || isLooseArticle(first)) return from;
  const key = first.key.slice(cut);
  const definite = trusted && cut === 0 && opensDefinite(words, from);
  const given = definite || is.isGiven(key) || is.compounds.has(key);
  if (is.doubtful.has(key) && /[بلك]/.test(first.key.slice(0, cut))) return from; // لصالح
  if (
    !(
      definite ||
      (given ? opensGiven(words, from, key, trusted) : trusted && cut === 0 && opensUnknown(words, from, key))
    )
  )
    return from;
  let arabic = given;
  let i = from + 1;
  for (let count = 1; i < words.length && count < MOST_WORDS; ) {
    const word = words[i];
    if (!word || !/^\s+(?:[-–]\s*)?$/.test(word.gap)) break;
    const previous = i - 1 === from ? key : (words[i - 1]?.key ?? '');
    const bound = is.links.has(previous) || previous === 'عبد' || COMPOUND_ENDS.has(word.key);
    if (bound ? cannotBeBound(word) : !goesOn(words, i)) break;
    if (!bound && is.isDefiniteWord(word)) {
      if (arabic && !/(?:يه|ات|ين|ون)$/.test(word.key)) i += 1;
      break;
    }
    arabic ||= is.isGiven(word.key);
    if (!bound && !is.links.has(word.key)) count += 1;
    i += 1;
  }
  const last = words[i - 1];
  return last && i - 1 > from && is.links.has(last.key) && !is.isGiven(last.key) ? i - 1 : i;
}

/** What no name has behind بن or عبد: a number, a title that is no given name (`بن خليفة`). */
const cannotBeBound = (word: Word): boolean =>
  is.isNumber(word) || (!is.isGiven(word.key) && is.findIn(word, is.titles) !== null);

/** A given name; one that is as often a plain word needs a further name behind it. */
function opensGiven(words: readonly Word[], from: number, key: string, trusted: boolean): boolean {
  const first = words[from];
  const next = words[from + 1];
  if (!first || is.isOn(first)) return false;
  const named =
    next !== undefined &&
    /^\s+$/.test(next.gap) &&
    (is.isGiven(next.key) || is.links.has(next.key) || knownAt(words, from)?.known.type === 'person');
  if (is.compounds.has(key) && !is.isGiven(key) && !OPEN.has(key))
    return next !== undefined && COMPOUND_ENDS.has(next.key);
  if (key === 'علي' || (is.doubtful.has(key) && !trusted)) return named;
  return key !== 'عبد' || next !== undefined;
}

/** `الهادي الورتاني`, not `الأمين العام`: a given name with its article needs a surname or a further given name behind it. */
export function opensDefinite(words: readonly Word[], from: number): boolean {
  const [first, next] = [words[from], words[from + 1]];
  if (!first || !next || !is.definiteGiven.has(first.key) || !/^\s+$/.test(next.gap)) return false;
  const isNamed = (key: string): boolean => is.isGiven(key) || is.links.has(key);
  if (isNamed(next.key) || isNamed(next.key.slice(2))) return true;
  const isPlain = ({ key }: Word): boolean => is.adjectives.has(key.slice(2)) || is.demonyms.has(key.slice(2));
  return is.isDefiniteWord(next) && isNameLike(words, from + 1) && !isPlain(first) && !isPlain(next);
}
const opensUnknown = (words: readonly Word[], from: number, key: string): boolean => {
  const first = words[from];
  const isAdjective = is.hasRelativeEnding(key.replace(/ي$/, ''));
  return (
    !(first && is.isDefiniteWord(first)) &&
    isNameLike(words, from) &&
    !isAdjective &&
    !key.endsWith('ه') &&
    !is.adjectives.has(key) &&
    !is.doubtful.has(key)
  );
};

/** A surname that only looks like a present tense: `يهوشع`. */
const isNamelessVerb = (word: Word): boolean => is.isVerb(word) && !is.isKnownVerb(word) && !is.isFunctionWord(word);

/** Whether a name goes on through a word; `علي` only where what follows shows that it is no preposition. */
function goesOn(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word) return false;
  const closes = /[،,(.]/.test(words[i + 1]?.gap ?? '.');
  if (!isNameLike(words, i) && !(closes && isNamelessVerb(word))) return false;
  if (word.key.endsWith('ه') && !is.isGiven(word.key)) return false;
  if (word.key !== 'علي') return true;
  const next = words[i + 1];
  return !next || !/^\s+$/.test(next.gap) || is.isGiven(next.key) || is.links.has(next.key);
}
