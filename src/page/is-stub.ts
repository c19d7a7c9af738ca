import { endsSentence } from './prose.ts';
import { isRun, type Piece, type Run } from './read-runs.ts';
import { isWall } from './steps/drop-wall.ts';

const SHORT = 2500; // characters
const VERY_SHORT = 700;
const BEHIND = 40;

/** A last sentence that breaks off: `… حين…`. */
const isCut = (text: string): boolean => /(?:…|\.{3})["”»]?$/.test(text) || !endsSentence(text);

/**
 * Whether only the beginning of an article is in the page: a wall stands behind little text; or the page says that not
 * all may read it, and its text breaks off or is very short. A subscriber, who has it all, sees no wall.
 */
export function isStub(story: readonly Piece[], pieces: readonly Piece[], isFree: boolean | null): boolean {
  const texts = story.filter(isRun);
  const last = texts.at(-1);
  if (!last) return isFree === false;
  const length = texts.reduce((sum, { text }) => sum + text.length, 0);
  const from = pieces.findIndex(({ order }) => order > (texts[0]?.order ?? 0));
  const to = pieces.findIndex(({ order }) => order > last.order);
  const near: Run[] = pieces.slice(Math.max(0, from), (to < 0 ? pieces.length : to) + BEHIND).filter(isRun);
  const hasWall = length < SHORT && near.some(isWall);
  return hasWall || (isFree === false && (length < VERY_SHORT || (length < SHORT && isCut(last.text))));
}
