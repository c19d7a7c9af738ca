/** What is known of one sentence before lines are chosen. */
export interface Candidate {
  /** Place among the sentences of the body, and how many there are. */
  readonly index: number;
  readonly count: number;
  readonly words: number;
  /** Share of the title's telling words that stand in it, 0 to 1. */
  readonly title: number;
  readonly figures: number;
  readonly actors: number;
  readonly statements: number;
  /** A speaker heard for the first time. */
  readonly newSpeaker: boolean;
  /** Kilobytes of boilerplate sentences start so: "read also", a bare link. */
  readonly carried: boolean;
}

/**
 * A sentence's score by parts. Position and shape as measured (no statistics of terms help on news); then what a reader lacks after
 * the first sentences: the event of the title, a figure, somebody's reaction.
 */
export function scoreLine({
  index,
  count,
  words,
  title,
  figures,
  actors,
  statements,
  newSpeaker,
  carried,
}: Candidate): Record<string, number> {
  return {
    position: 1.2 / (1 + index) + (count > 1 ? 1 - index / (count - 1) : 1),
    length: 0.6 * Math.min(1, words / 30) - (words > 60 ? 1.2 : 0) - (words < 6 ? 1.2 : 0),
    title: 0.5 * title,
    figures: 0.15 * Math.min(2, figures),
    actors: 0.1 * Math.min(3, actors),
    reaction: statements > 0 && newSpeaker ? 0.2 : 0,
    carried: carried ? -0.2 : 0,
  };
}
