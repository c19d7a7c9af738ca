import { RELATED_OPENINGS, RELATED_WITH_LINK } from '../../lexicon/page-words.ts';
import { isTeaser } from '../is-teaser.ts';
import { endsSentence, linkShare, opensWith } from '../prose.ts';
import type { Step } from './sieve.ts';

const SHORT = 200; // characters

/** `اقرأ أيضاً: …`, `مواضيع ذات صلة`, and lines that are nothing but a link to another story. */
export const dropRelated: Step = {
  name: 'related stories',
  over:
    (runs, { page }) =>
    (run, index) => {
      if (isTeaser(run, runs[index - 1], page)) return 'the summary of another story';
      if (linkShare(run) > 0.85) return 'nothing but a link';
      const opens = opensWith(run.text, RELATED_OPENINGS);
      const points =
        opensWith(run.text, RELATED_WITH_LINK) && (linkShare(run) > 0.3 || /^[^.؟!]{2,20}:/.test(run.text));
      const isShort = linkShare(run) > 0.3 || run.text.length <= SHORT;
      const isSentence = endsSentence(run.text) && run.text.length > 60 && linkShare(run) < 0.3;
      if ((opens || points) && isShort && !isSentence) return 'opens as a pointer to other stories';
      return null;
    },
};
