import { normalise } from '../../arabic/normalise.ts';
import { SKIP_OPENINGS } from '../../lexicon/page-words.ts';
import { foldSpace } from '../fold-space.ts';
import { endsSentence, opensWith, scoreProse } from '../prose.ts';
import { isRun, type PageText, type Run } from '../read-runs.ts';
import type { Step } from './sieve.ts';

const LONGEST_LABEL = 60; // characters
const LONGEST = 800; // characters that a link skips
const SHARE = 0.3; // of the story's prose
const FOLLOWING = 4;
const LINKS_AT_MOST = 30;

/** A link over a part of the text and the element where it leads. */
interface Skip {
  readonly order: number;
  readonly target: Element;
}

const OPENING = /^\P{L}*(?:تخط|تجاوز|skip)/iu;

/** `تخطى القصص المقترحة`; `تخطى إلى المحتوى` leads to something and skips nothing. */
const isSkipLink = ({ text, linked }: Run): boolean =>
  linked > 0 &&
  text.length <= LONGEST_LABEL &&
  OPENING.test(text) &&
  opensWith(text, SKIP_OPENINGS) &&
  !/ (?:الي|to) /.test(normalise(text));

function findSkips({ pieces }: PageText): Skip[] {
  const links = pieces.filter(isRun).filter(isSkipLink).slice(0, LINKS_AT_MOST);
  return links.flatMap(({ element, text, order }) => {
    const own = element.localName === 'a' ? [element] : Array.from(element.querySelectorAll('a[href^="#"]'));
    const link = own.find((one) => foldSpace(one.textContent ?? '') === text);
    const target = element.ownerDocument.getElementById(link?.getAttribute('href')?.slice(1) ?? '');
    return target ? [{ order, target }] : [];
  });
}

/** Whether an element can be jumped to, and a link of the page does so. */
function jumpTargets(): (element: Element) => boolean {
  let aims: ReadonlySet<string | null> | undefined;
  return (element) => {
    if (!element.id || element.getAttribute('tabindex') !== '-1') return false;
    const links = () => Array.from(element.ownerDocument.querySelectorAll('a[href^="#"]'));
    aims ??= new Set(links().map((link) => link.getAttribute('href')));
    return aims.has(`#${element.id}`);
  };
}

/** The runs between a link and where it leads. */
function between(runs: readonly Run[], { order, target }: Skip, { extents }: PageText): Run[] {
  const end = extents.get(target)?.from;
  const isBefore = (run: Run) =>
    end === undefined ? (run.element.compareDocumentPosition(target) & FOLLOWING) !== 0 : run.order < end;
  return runs.filter((run) => run.order > order && isBefore(run));
}

/** What users of screen readers are offered to skip, and the line where such a link leads: `نهاية القصص المقترحة`. */
export const dropSkipped: Step = {
  name: 'what a link skips',
  over(runs, { page }) {
    const skips = findSkips(page);
    const targets = new Set(skips.map(({ target }) => target));
    const isJumpTarget = jumpTargets();
    const most = runs.reduce((sum, run) => sum + scoreProse(run), 0) * SHARE;
    const skipped = new Set<Run>();
    for (const skip of skips) {
      const over = between(runs, skip, page);
      const length = over.reduce((sum, run) => sum + run.text.length, 0);
      const prose = over.reduce((sum, run) => sum + scoreProse(run), 0);
      if (length <= LONGEST && prose <= most) for (const run of over) skipped.add(run);
    }
    return (run) => {
      const { element, text } = run;
      const isLine = run.kind !== 'heading' && text.length <= LONGEST_LABEL && !endsSentence(text);
      if (isLine && (targets.has(element) || isJumpTarget(element))) return 'where a link to skip leads';
      return skipped.has(run) ? 'a link offers to skip it' : null;
    };
  },
};
