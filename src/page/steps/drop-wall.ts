import { normalise } from '../../arabic/normalise.ts';
import { PAYWALL_WORDS } from '../../lexicon/page-words.ts';
import { endsSentence, linkShare } from '../prose.ts';
import type { Run } from '../read-runs.ts';
import type { Step } from './sieve.ts';

const LONGEST = 200; // characters
const NEAR_END = 10;
const FIRST_WORDS = [...new Set(PAYWALL_WORDS.map((words) => words.split(' ')[0] ?? ''))];

/** `هذا المحتوى للمشتركين فقط`, `اشترك لقراءة المقال كاملاً`: what stands where the rest is for subscribers. */
export function isWall({ text, kind }: Run): boolean {
  if (text.length > LONGEST) return false;
  const folded = normalise(text);
  if (!FIRST_WORDS.some((word) => folded.includes(word))) return false;
  const key = ` ${folded.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  if (!PAYWALL_WORDS.some((words) => key.includes(` ${words} `))) return false;
  return kind === 'heading' || text.length <= 120 || !endsSentence(text);
}

/** The wall in front of the rest of an article, and what it promises: nothing of the story comes behind it. */
export const dropWall: Step = {
  name: 'for subscribers',
  over(runs) {
    const near = Math.max(1, runs.length - NEAR_END);
    const wall = runs.findIndex((run, index) => index >= near && isWall(run));
    const isStory = (run: Run) => run.text.length > LONGEST && linkShare(run) < 0.3;
    const isEnd = wall >= 0 && !runs.slice(wall).some(isStory);
    return (_, index) => (isEnd && index >= wall ? 'offers the rest to subscribers' : null);
  },
};
