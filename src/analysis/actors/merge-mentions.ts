import * as is from '../vocabulary.ts';
import { JoinedActors } from './joined-actors.ts';
import type { Mention } from './mention.ts';
import { isBody, isHeadlineFor, isSameBody, isSameKey, isSameOffice, isSamePerson, isShortFor } from './same-actor.ts';

/**
 * Which mentions name the same actor: for each mention the index of its actor, numbered by first mention.
 * Full name, surname, office, office with surname; body, shortened body, `الوزارة` after `وزارة الصحة`.
 */
export function mergeMentions(mentions: readonly Mention[]): number[] {
  const actors = new JoinedActors(mentions);
  const order = mentions.map((_, i) => i).sort((a, b) => size(mentions, b) - size(mentions, a) || a - b);
  const pick = (test: (mention: Mention) => boolean): number[] => order.filter((i) => test(at(mentions, i)));
  for (const i of pick(({ kind, type }) => kind === 'name' && type === 'person'))
    actors.join(i, actors.find(i, isSamePerson));
  for (const i of pick(({ kind, type }) => kind === 'place' || (kind === 'body' && type === 'place')))
    actors.join(i, actors.find(i, isSameKey));
  for (const i of pick(isBody))
    actors.join(i, actors.find(i, isSameBody) ?? ownName(mentions, i, actors) ?? actors.nearest(i, isShortFor));
  for (const i of pick(({ kind }) => kind === 'role')) {
    const beside = at(mentions, i).beside;
    if (beside !== null) actors.join(i, beside);
  }
  for (const i of pick(({ kind, beside }) => kind === 'role' && beside === null)) {
    actors.join(
      i,
      actors.nearest(i, isSameOffice) ?? actors.nearest(i, isShortFor) ?? actors.nearest(i, isHeadlineFor),
    );
  }
  for (const i of pick(({ kind }) => kind === 'group'))
    actors.join(i, actors.find(i, isSameBody) ?? actors.nearest(i, isShortFor));
  return actors.numbered();
}

const at = (mentions: readonly Mention[], i: number): Mention => mentions[i] as Mention;
const size = (mentions: readonly Mention[], i: number): number => at(mentions, i).keys.length;

/** Of `حركة "حماس"` the name inside; of a name in brackets the body before it. */
function ownName(mentions: readonly Mention[], i: number, actors: JoinedActors): number | null {
  const body = at(mentions, i);
  const isNamed = ({ kind, bare }: Mention): boolean => kind === 'body' && is.named.has(bare[0] ?? '');
  const inside = isNamed(body)
    ? actors.beside(i, (other) => other.kind === 'name' && other.type === 'organisation' && isInside(other, body))
    : null;
  const paired = body.bracketed ? actors.beside(i, (other) => isBody(other) && other.to === body.from) : null;
  const around = body.kind === 'name' ? actors.beside(i, (other) => isNamed(other) && isInside(body, other)) : null;
  return inside ?? paired ?? around;
}

const isInside = (inner: Mention, outer: Mention): boolean =>
  inner.passage === outer.passage && inner.from > outer.from && inner.to <= outer.to;
