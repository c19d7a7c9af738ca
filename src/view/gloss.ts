import type { Brief, Line } from '../article/brief.ts';

/** Who speaks, and the verb. */
export interface Gloss {
  readonly who: string;
  readonly verb: string;
}

/**
 * A few English words over a line that has no translation: who speaks in it and how.
 * «وقال وزير المياه…» → "Samir Haddad, Minister of Water," "said"; null where nothing is known in English.
 */
export function toGloss(brief: Brief, line: Line): Gloss | null {
  const { span } = line;
  const inside = brief.statements.find(
    ({ cue }) => cue.block === span.block && cue.start >= span.start && cue.end <= span.end,
  );
  const actor = brief.actors[inside?.speaker ?? line.speaker ?? -1];
  if (actor === undefined || actor.english === null) return null;
  const guess = actor.english.from === 'model' ? '≈ ' : '';
  const role = actor.role?.english ? `, ${actor.role.english},` : '';
  const verb = inside?.english ?? (inside === undefined ? 'continues' : null);
  return verb === null ? null : { who: `${guess}${actor.english.text}${role}`, verb };
}
