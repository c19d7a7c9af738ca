import { cuesEnglish } from '../lexicon/cues-english.ts';

const english = new Map(Object.entries(cuesEnglish));

/** The lemma of a cue in English: `قال → said`, `أضاف` (also of مضيفاً) → added; null for a lemma that no table has. */
export const englishCue = (lemma: string): string | null => english.get(lemma) ?? null;
