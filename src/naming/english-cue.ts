import { normalise } from '../arabic/normalise.ts';
import { tokens } from '../arabic/tokens.ts';
import { cuesEnglish } from '../lexicon/cues-english.ts';
import { reportingVerbs } from '../lexicon/reporting.ts';

const english = new Map(Object.entries(cuesEnglish));
/** `مضيف` as it stands in a sentence: مضيفا, مضيفة, مضيفين, with و or ف before it. */
const participles = new Map(
  reportingVerbs.flatMap(({ lemma, participle }) =>
    participle ? [[lemma, new RegExp(`^[وف]?${normalise(participle)}(ا|ه|ين)?$`)] as const] : [],
  ),
);

/** `قال`, وقال → said; `أضاف`, مضيفاً → adding; null for a lemma that no table has. */
export function englishCue(lemma: string, cue: string): string | null {
  const forms = english.get(lemma);
  if (!forms) return null;
  const participle = participles.get(lemma);
  return participle && tokens(cue).some(({ key }) => participle.test(key)) ? forms[1] : forms[0];
}
