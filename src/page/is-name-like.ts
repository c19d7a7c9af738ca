import { LETTERS, VOWELS } from '../arabic/letters.ts';
import { normalise } from '../arabic/normalise.ts';
import { givenNames } from '../lexicon/given-names.ts';
import { WRITER_NAMES } from '../lexicon/page-words.ts';

const TITLES =
  /^(?:د|ا|م|ا\.د|الدكتور|الدكتوره|الاستاذ|الاستاذه|الشيخ|المهندس|اللواء|العميد|السفير|الكاتب|الكاتبه|الصحفي|الصحفيه|الصحافي|الصحافيه)$/;
const KIN = /^(?:ابو|ام|ابن|بن|عبد|ابي|ال)$/;
const SHAPE = new RegExp(`^[${LETTERS}${VOWELS}.'’\\s]+(?:\\s*[-–—/(،]\\s*[${LETTERS}${VOWELS}\\s]+\\)?)?$`);

const WORDS = new RegExp(`[${LETTERS}]+`, 'g');

let known: Set<string> | undefined;

/** Whether a word is a given name, alone or behind عبد. */
function isGivenName(word: string): boolean {
  known ??= new Set([...givenNames.map(normalise), ...WRITER_NAMES]);
  return known.has(word) || /^عبد[ء-ي]{3,}$/.test(word);
}

/**
 * Whether a short line can only be the name of a person, with a place behind it at most: a given name stands first, and
 * two to five words in all. `رنا قصير – بيروت`, `د. سعد المالكي`; not `شؤون عربية`.
 */
export function isNameLike(text: string): boolean {
  if (text.length > 45 || !SHAPE.test(text)) return false;
  const words = normalise(text).match(WORDS) ?? [];
  const rest = words.slice(words.findIndex((word) => !TITLES.test(word)));
  const [first = '', second = ''] = rest;
  return (
    rest.length >= 2 &&
    rest.length <= 6 &&
    (isGivenName(first) || first === 'عبد' || (KIN.test(first) && isGivenName(second)))
  );
}
