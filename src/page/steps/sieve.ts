import type { Removal } from '../../article/article.ts';
import type { Metadata } from '../metadata/read-metadata.ts';
import { isRun, type PageText, type Piece, type Run } from '../read-runs.ts';

/** What the steps know of the page around the body. */
export interface Around {
  readonly title: string;
  readonly metadata: Metadata;
  readonly siteNames: readonly string[];
  readonly page: PageText;
}

/** Says why a run is not the article's text, or null where it is. */
export type Judge = (run: Run, index: number) => string | null;

/** One step of the recipe. What it needs to know of all runs together it works out once, in `over`. */
export interface Step {
  readonly name: string;
  readonly over: (runs: readonly Run[], around: Around) => Judge;
}

const FIRST_CHARACTERS = 60;

export const removal = (step: string, why: string, text: string): Removal => ({
  step,
  why,
  text: text.slice(0, FIRST_CHARACTERS),
});

/** Runs the steps in order; every removal says which step did it and why. Posts pass. */
export function sieve(pieces: readonly Piece[], steps: readonly Step[], around: Around, removed: Removal[]): Piece[] {
  let kept = [...pieces];
  for (const step of steps) {
    const runs = kept.filter(isRun);
    const why = step.over(runs, around);
    const reasons = new Map(runs.map((run, index) => [run, why(run, index)] as const));
    kept = kept.filter((piece) => {
      const reason = isRun(piece) ? reasons.get(piece) : null;
      if (reason && isRun(piece)) removed.push(removal(step.name, reason, piece.text));
      return !reason;
    });
  }
  return kept;
}
