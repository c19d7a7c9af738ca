import { scoreProse } from '../prose.ts';
import { toldBy } from '../told-text.ts';
import type { Step } from './sieve.ts';

const COMPLETE = 0.85; // share of the text that stands in what the page tells
const FIRST = 2;
const LAST = 3;
const LONGEST = 200; // characters

/**
 * A short paragraph at the edge of a text that the page, telling its whole text for machines, leaves out: a note, a call,
 * a credit. Only where all the rest is told; lists, headings and quotations are often left out of such a text.
 */
export const dropUntold: Step = {
  name: 'not in the told text',
  over(runs, { metadata }) {
    const isTold = toldBy(metadata.articleBody);
    if (!isTold) return () => null;
    const told = runs.map(isTold);
    const prose = (only: boolean) =>
      runs.reduce((sum, run, index) => sum + (only && !told[index] ? 0 : scoreProse(run)), 0);
    if (prose(true) < prose(false) * COMPLETE) return () => null;
    return (run, index) => {
      const isEdge = index < FIRST || index >= runs.length - LAST;
      const isDoubtful = isEdge && run.kind === 'paragraph' && run.text.length <= LONGEST;
      return isDoubtful && !told[index] ? 'the page tells its text without it' : null;
    };
  },
};
