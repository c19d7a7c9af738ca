/** What is known of one sentence before lines are chosen. */
export interface Candidate {
  /** Place among the sentences of the body, and how many there are. */
  readonly index: number;
  readonly count: number;
  readonly words: number;
  /** Share of the title's telling words that stand in it, 0 to 1. */
  readonly title: number;
  readonly figures: number;
  /** Names whom the story is about. */
  readonly protagonist: boolean;
  /** A speaker heard for the first time. */
  readonly newSpeaker: boolean;
  /** Opens with a bare verb of speech: alone it does not say whose words it carries. */
  readonly carried: boolean;
}

const FULL = 30; // words from which a sentence counts as full
const LONG = 80;
const SHORT = 6;

/**
 * A sentence's score by parts. Position and shape as measured (no statistics of terms help on news); then what a reader lacks after
 * the first sentences: the event of the title, figures, whom it is about, another voice. Weights: rounded, from annotated news and EASC.
 */
export function scoreLine(line: Candidate): Record<string, number> {
  const { index, count, words, title, figures, protagonist, newSpeaker, carried } = line;
  return {
    position: 1.2 / (1 + index) + 1.3 * (count > 1 ? 1 - index / (count - 1) : 1),
    length: 1.2 * Math.min(1, words / FULL) - (words > LONG || words < SHORT ? 1.2 : 0),
    title: 0.5 * title,
    figures: 0.3 * Math.min(2, figures),
    protagonist: protagonist ? 0.2 : 0,
    reaction: newSpeaker ? 0.2 : 0,
    carried: carried ? -0.2 : 0,
  };
}
