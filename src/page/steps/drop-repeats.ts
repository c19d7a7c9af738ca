import { endsSentence, keyOf, scoreProse } from '../prose.ts';
import type { Run } from '../read-runs.ts';
import type { Step } from './sieve.ts';

/** Letters and figures alone: enough to tell that a paragraph stands twice. */
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** The title standing again in the body, and a paragraph given twice. */
export const dropRepeats: Step = {
  name: 'repeats',
  over(runs, { title }) {
    const titleKey = keyOf(title);
    const keys = runs.map((run) => lettersOf(run.text));
    const isTitle = ({ text }: Run) => text.length <= title.length * 2 && keyOf(text) === titleKey;
    const first = new Map<string, number>();
    for (const [index, key] of keys.entries()) if (!first.has(key)) first.set(key, index);
    return (run, index) => {
      const key = keys[index] ?? '';
      if (titleKey !== '' && isTitle(run)) return 'the title again';
      return (first.get(key) ?? index) < index && scoreProse(run) > 0 ? 'a paragraph given twice' : null;
    };
  },
};

/** Labels before the first sentence: who, in what role, how long to read. A heading may stand there. */
export const dropHead: Step = {
  name: 'head',
  over(runs) {
    const first = runs.findIndex((run) => scoreProse(run) > 0);
    return (run, index) => {
      const isLabel =
        run.kind !== 'heading' && run.text.length <= 60 && !endsSentence(run.text) && !run.text.endsWith(':');
      return index < first && isLabel ? 'a label over the text' : null;
    };
  },
};

/** Headings and scraps after the last sentence: they head what is no longer the article. */
export const dropTail: Step = {
  name: 'tail',
  over(runs) {
    const last = runs.findLastIndex((run) => scoreProse(run) > 0 || run.kind === 'list-item');
    return (run, index) => {
      const isScrap = run.kind === 'heading' || (run.text.length < 25 && run.kind === 'paragraph');
      return last >= 0 && index > last && isScrap ? 'nothing of the article follows it' : null;
    };
  },
};
