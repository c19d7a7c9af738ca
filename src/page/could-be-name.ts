import { LETTERS, VOWELS } from '../arabic/letters.ts';
import { normalise } from '../arabic/normalise.ts';
import { functionWords, timeWords } from '../lexicon/function-words.ts';
import {
  commonNouns,
  coordinatingHeads,
  eponymHeads,
  namedHeads,
  placedHeads,
  properHeads,
  standingBodies,
} from '../lexicon/name-shapes.ts';
import { newsVerbs } from '../lexicon/news-verbs.ts';
import { NOBODY_NAMES, OUTLET_WORDS, WRITER_TRADES } from '../lexicon/page-words.ts';

const SHAPE = new RegExp(`^[${LETTERS}${VOWELS}]+(?: [${LETTERS}${VOWELS}]+){1,2}$`);
const NO_NAMES = [
  functionWords,
  timeWords,
  newsVerbs,
  commonNouns,
  namedHeads,
  coordinatingHeads,
  properHeads,
  placedHeads,
  eponymHeads,
  standingBodies,
];

let known: Set<string> | undefined;

/** Whether a word is known to be no part of a person's name, also with the article or as a verb of hers. */
function isPlainWord(word: string): boolean {
  known ??= new Set(
    [...NO_NAMES.flat(), ...OUTLET_WORDS, ...WRITER_TRADES, ...NOBODY_NAMES].flatMap((words) =>
      normalise(words).toLowerCase().split(' '),
    ),
  );
  return known.has(word) || known.has(word.replace(/^ال/, '')) || known.has(word.replace(/ت$/, ''));
}

/**
 * Whether words may be a person's name though no part of it is known: two or three, the first without the article and none
 * of them a plain word. Only where the place of the line speaks for a name: `يمامة الوادي`, but also `ضباب كثيف`.
 */
export function couldBeName(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const words = normalise(text).split(' ');
  return !words[0]?.startsWith('ال') && words.every((word) => word.length >= 2 && !isPlainWord(word));
}
