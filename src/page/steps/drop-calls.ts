import { normalise } from '../../arabic/normalise.ts';
import {
  CALL_ACTS,
  CALL_PLACES,
  CALL_PURPOSES,
  DISCLAIMER_SUBJECTS,
  DISCLAIMER_WORDS,
  OWN_CALLS,
} from '../../lexicon/page-words.ts';
import { containerOf } from '../container-of.ts';
import { opensWith, scoreProse } from '../prose.ts';
import type { Run } from '../read-runs.ts';
import type { Step } from './sieve.ts';

const LONGEST_CALL = 160; // characters
const LONGEST_NOTE = 250;
const NEAR_END = 4;

/** Whether a phrase stands in a text as words of their own. */
const hasWords = (key: string, phrases: readonly string[]): boolean =>
  phrases.some((phrase) => ` ${key} `.includes(` ${phrase} `));
const wordsOf = (text: string): string =>
  normalise(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** `للمزيد من الأخبار انضموا إلى قناتنا على واتساب`: a purpose, an act and a place to do it. */
function isCall(text: string): boolean {
  if (text.length > LONGEST_CALL || !opensWith(text, CALL_PURPOSES)) return false;
  const key = wordsOf(text);
  return hasWords(key, CALL_ACTS) && hasWords(key, CALL_PLACES);
}

/** `المقالات المنشورة تعبّر عن رأي أصحابها ولا تعبّر عن رأي الصحيفة`: what speaks, and for whom alone. */
const isDisclaimer = (text: string): boolean =>
  text.length <= LONGEST_NOTE && opensWith(text, DISCLAIMER_SUBJECTS) && hasWords(wordsOf(text), DISCLAIMER_WORDS);

/** A newsroom's word on itself, in a box under the text: `… صحيفة مستقلة، ساهموا في استمرارنا`. */
const isOwnCall = (run: Run, before: Run | undefined): boolean =>
  before !== undefined &&
  run.text.length <= LONGEST_NOTE &&
  containerOf(run) !== containerOf(before) &&
  hasWords(wordsOf(run.text), OWN_CALLS);

/** Calls that open with their purpose, and the newsroom's note under an opinion. */
export const dropCalls: Step = {
  name: 'calls and notes of the newsroom',
  over(runs) {
    const last = runs.findLastIndex((run) => scoreProse(run) > 0);
    return (run, index) => {
      if (isCall(run.text)) return 'a call, not a sentence of the story';
      if (index === last && isOwnCall(run, runs[index - 1])) return 'the newsroom speaks of itself';
      return index >= runs.length - NEAR_END && isDisclaimer(run.text) ? 'says for whom the text speaks' : null;
    };
  },
};
