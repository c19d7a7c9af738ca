import { COMMENT_LABELS, REPLY_WORDS } from '../lexicon/page-words.ts';
import { keyOf, scoreProse } from './prose.ts';
import { type Extent, isRun, type PageText, type Piece, type Run } from './read-runs.ts';

const LABELS = new Set(COMMENT_LABELS);
const REPLIES = new Set(REPLY_WORDS);
const LABEL = 30; // characters
const LEAST_REPLIES = 2;

/** `شارك برأيك (5)`: the label without its number. */
const isLabel = (run: Run): boolean =>
  run.text.length <= LABEL && run.linked === 0 && LABELS.has(keyOf(run.text.replace(/[\p{N}()[\]:،]+/gu, ' ')));
const isReply = (run: Run): boolean => run.text.length <= LABEL && REPLIES.has(keyOf(run.text));

/** Up from an element while that holds nothing before it: a label in a head of its own stands for its head. */
function outermost(element: Element, from: number, { extents }: PageText, title: Element | null): Element {
  let found = element;
  for (let up = element.parentElement; up && !(title && up.contains(title)); up = up.parentElement) {
    if (extents.get(up)?.from !== from) break;
    found = up;
  }
  return found;
}

/** The smallest element around all of some runs. */
function around(runs: readonly Run[], { extents }: PageText): Element | null {
  const [from, to] = [runs[0]?.order ?? 0, runs.at(-1)?.order ?? 0];
  let element = runs[0]?.element ?? null;
  for (; element; element = element.parentElement) {
    const extent = extents.get(element);
    if (extent && extent.from <= from && extent.to > to) return element;
  }
  return null;
}

/**
 * What readers wrote under a story: what follows its label, or boxes that can each be replied to. Only behind some text of
 * the story, since a counter of comments may stand under the title; the text may be far longer than the story's.
 */
export function findComments(
  pieces: readonly Piece[],
  page: PageText,
  title: Element | null,
): (piece: Piece) => boolean {
  const runs = pieces.filter(isRun);
  const first = runs.findIndex((run) => scoreProse(run) > 0);
  const behind = first < 0 ? [] : runs.slice(first + 1);
  const parts: Extent[] = [];
  for (const label of behind.filter(isLabel)) {
    const box = outermost(label.element, label.order, page, title);
    const isAlone = page.extents.get(box)?.to === label.order + 1;
    const next = runs[runs.indexOf(label) + 1];
    if (isAlone && next && scoreProse(next) > 0) continue; // who wrote stands over a comment
    const holder = page.extents.get((isAlone && box.parentElement) || box);
    if (holder) parts.push({ ...holder, from: label.order });
  }
  const replies = behind.filter(isReply);
  const all = replies.length >= LEAST_REPLIES ? around(replies, page) : null;
  if (all && !(title && all.contains(title))) parts.push(page.extents.get(all) ?? { from: 0, to: 0, length: 0 });
  return ({ order }) => parts.some(({ from, to }) => order >= from && order < to);
}
