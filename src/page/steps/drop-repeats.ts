import { endsSentence, keyOf, scoreProse } from '../prose.ts';
import type { Run } from '../read-runs.ts';
import type { Step } from './sieve.ts';

/** Keys of runs, made once: a page may hold a thousand. */
const keys = new WeakMap<Run, string>();
function keyOfRun(run: Run): string {
  const known = keys.get(run) ?? keyOf(run.text);
  keys.set(run, known);
  return known;
}

/** The title standing again over the body, and a paragraph given twice. */
export const dropRepeats: Step = {
  name: 'repeats',
  why(run, index, runs, { title }) {
    const key = keyOfRun(run);
    if (key === keyOf(title)) return 'the title again';
    const first = runs.findIndex((other) => keyOfRun(other) === key);
    return first < index && scoreProse(run) > 0 ? 'a paragraph given twice' : null;
  },
};

/** Labels before the first sentence: who, in what role, how long to read. A heading may stand there. */
export const dropHead: Step = {
  name: 'head',
  why(run, index, runs) {
    const first = runs.findIndex((other) => scoreProse(other) > 0);
    const isLabel =
      run.kind !== 'heading' && run.text.length <= 60 && !endsSentence(run.text) && !run.text.endsWith(':');
    return index < first && isLabel ? 'a label over the text' : null;
  },
};

/** Headings and scraps after the last sentence: they head what is no longer the article. */
export const dropTail: Step = {
  name: 'tail',
  why(run, index, runs) {
    const last = runs.findLastIndex((other) => scoreProse(other) > 0 || other.kind === 'list-item');
    const isScrap = run.kind === 'heading' || (run.text.length < 25 && run.kind === 'paragraph');
    return last >= 0 && index > last && isScrap ? 'nothing of the article follows it' : null;
  },
};
