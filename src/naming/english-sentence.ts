import type { Actor, Brief, Statement } from '../article/brief.ts';

/** Arabic inside an English sentence, so that the line does not flip. */
const isolate = (arabic: string): string => `\u2068${arabic}\u2069`;

const nameOf = (actor: Actor): string => actor.english?.text ?? isolate(actor.name);

/**
 * Who said it, in English: "Kassym-Jomart Tokayev (President of Kazakhstan) said".
 * A speaker without English keeps the Arabic name; a role without English is left out; a cue without English is "said".
 */
export function englishSentence(brief: Brief, statement: Statement): string {
  const actor = statement.speaker === null ? undefined : brief.actors[statement.speaker];
  const verb = statement.english ?? 'said';
  if (!actor) return `Speaker unclear: ${verb}`;
  const role = actor.role?.english;
  return role && role !== nameOf(actor) ? `${nameOf(actor)} (${role}) ${verb}` : `${nameOf(actor)} ${verb}`;
}
