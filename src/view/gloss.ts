import type { Actor, Brief, Line } from '../article/brief.ts';

/** Who speaks, and the verb in English: "said", "announced"; "continues" where the line goes on with what was said before. */
export interface Gloss {
  readonly actor: Actor;
  readonly verb: string;
}

/**
 * What can be said in English of a line that has no translation: who speaks in it and how.
 * «وقال وزير المياه سمير حداد…» → Samir Haddad, "said". Null where nobody speaks, or nothing of the speaker is known in English.
 */
export function toGloss(brief: Brief, line: Line): Gloss | null {
  const { span } = line;
  const inside = brief.statements.find(
    ({ cue }) => cue.block === span.block && cue.start >= span.start && cue.end <= span.end,
  );
  const actor = brief.actors[inside?.speaker ?? line.speaker ?? -1];
  const verb = inside === undefined ? 'continues' : inside.english;
  if (actor === undefined || verb === null || !(actor.english ?? actor.role?.english)) return null;
  return { actor, verb };
}
