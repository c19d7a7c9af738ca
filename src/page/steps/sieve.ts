import type { Removal } from '../../article/article.ts';
import type { Metadata } from '../metadata/read-metadata.ts';
import type { Piece, Run } from '../read-runs.ts';

/** What the steps know of the page around the body. */
export interface Around {
  readonly title: string;
  readonly metadata: Metadata;
  readonly siteNames: readonly string[];
}

/** One step of the recipe: says why a run is not the article's text, or null where it is. */
export interface Step {
  readonly name: string;
  readonly why: (run: Run, index: number, runs: readonly Run[], around: Around) => string | null;
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
    const runs = kept.filter((piece): piece is Run => piece.kind !== 'post');
    const reasons = new Map(runs.map((run, index) => [run, step.why(run, index, runs, around)] as const));
    kept = kept.filter((piece) => {
      const why = piece.kind === 'post' ? null : reasons.get(piece);
      if (why && piece.kind !== 'post') removed.push(removal(step.name, why, piece.text));
      return !why;
    });
  }
  return kept;
}
