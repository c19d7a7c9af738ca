import { normalise } from '../arabic/normalise.ts';
import { FOLLOW_OPENINGS } from '../lexicon/page-words.ts';
import { isNameLike } from './is-name-like.ts';
import { behindPlace } from './is-name-line.ts';
import { endsSentence, opensWith, scoreProse } from './prose.ts';
import type { Run } from './read-runs.ts';

const LONGEST = 60; // characters

/** Whether any other line has one of the words, with or without what is written onto it: what a story speaks of did not write it. */
export function isToldOf(words: string, line: Run, around: readonly Run[]): boolean {
  const stems = normalise(words)
    .split(' ')
    .map((word) => word.replace(/^ال/, ''));
  const told = new RegExp(`(?<![ء-ي])[وفبكل]{0,2}(?:ال|لل)?(?:${stems.join('|')})(?![ء-ي])`);
  return around.some((run) => run !== line && told.test(normalise(run.text)));
}

/** Lines of a known place and one thing more, right above the text: `دبي: يمامة الوادي`, `دبي: «الوادي»`. */
export function placedIn(around: readonly Run[]): { readonly run: Run; readonly rest: string }[] {
  return around.slice(0, -1).flatMap((run, index) => {
    const next = around[index + 1];
    if (run.kind === 'heading' || run.linked > 0 || run.text.length > LONGEST || endsSentence(run.text)) return [];
    if (!next || scoreProse(next) === 0 || !endsSentence(next.text)) return [];
    const rest = behindPlace(run.text);
    return rest ? { run, rest } : [];
  });
}

/** A name alone in bold letters, as some agencies sign: right behind a sentence, with none behind it but a call to follow. */
export function signedIn(around: readonly Run[]): string[] {
  return around.slice(1).flatMap((run, index) => {
    const [before, next] = [around[index], around[index + 2]];
    if (run.kind !== 'paragraph' || run.linked > 0 || run.text.length > LONGEST) return [];
    if (run.bold < run.text.length * 0.9 || !isNameLike(run.text)) return [];
    if (!before || scoreProse(before) === 0 || !endsSentence(before.text)) return [];
    if (next && scoreProse(next) > 0 && !opensWith(next.text, FOLLOW_OPENINGS)) return [];
    return isToldOf(run.text, run, around) ? [] : run.text;
  });
}
