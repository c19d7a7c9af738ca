import type { Actor, ActorType } from '../../article/brief.ts';
import { type Passage, spanOf } from '../words.ts';
import type { Mention } from './mention.ts';
import { type Standing, scoreActor } from './score-actor.ts';

/** The actors, ranked, and for each mention the index of its actor in that ranking; null where it is nobody that acts. */
export interface Ranked {
  readonly actors: readonly Actor[];
  readonly actorOf: readonly (number | null)[];
}

const MOST_SCORED = 12;

/** Actors of merged mentions: the fullest name, every surface, the office, salience; who only speaks may stand behind the first twelve. */
export function toActors(
  passages: readonly Passage[],
  mentions: readonly Mention[],
  merged: readonly number[],
  speaks: ReadonlyMap<number, number>,
): Ranked {
  const members = new Map<number, number[]>();
  merged.forEach((id, i) => {
    const list = members.get(id) ?? [];
    list.push(i);
    members.set(id, list);
  });
  const standings = [...members].map(([id, of]): [number, Standing] => {
    const own = of.flatMap((i) => mentions[i] ?? []);
    return [id, { mentions: own, speaks: of.reduce((sum, i) => sum + (speaks.get(i) ?? 0), 0), passages }];
  });
  const scored = standings
    .map(([id, standing]) => ({ id, standing, score: scoreActor(standing) }))
    .filter(({ score, standing }) => score > 0 || standing.speaks > 0)
    .sort((a, b) => b.score - a.score || a.id - b.id);
  const kept = scored.filter(({ standing }, rank) => rank < MOST_SCORED || standing.speaks > 0);
  const best = kept[0]?.score ?? 1;
  const actors = kept.map(({ standing, score }) =>
    toActor(passages, standing.mentions, Math.max(0, score) / Math.max(best, 1)),
  );
  const rank = new Map(kept.map(({ id }, i) => [id, i]));
  return { actors, actorOf: merged.map((id) => rank.get(id) ?? null) };
}

function toActor(passages: readonly Passage[], mentions: readonly Mention[], salience: number): Actor {
  const inPassage = new Map<number, Mention[]>();
  for (const mention of mentions) inPassage.set(mention.passage, [...(inPassage.get(mention.passage) ?? []), mention]);
  const near = (mention: Mention): readonly Mention[] => inPassage.get(mention.passage) ?? [];
  const named = mentions.filter(({ kind }) => kind === 'name' || kind === 'place');
  const bodies = mentions.filter(({ kind }) => kind === 'body');
  const type: ActorType =
    mentions.find(({ kind }) => kind === 'name' || kind === 'place')?.type ?? mentions[0]?.type ?? 'person';
  const placed = mentions.filter(({ kind }) => kind === 'place');
  const own = type === 'place' ? placed : type === 'person' ? named : [...bodies, ...named];
  const pool = own.length ? own : mentions;
  const name = longest(pool)?.surface ?? '';
  const roles = mentions.filter(({ kind, beside }) => kind === 'role' && beside !== null);
  const role = named.length ? (longest(roles) ?? longest(mentions.filter(({ kind }) => kind === 'role'))) : undefined;
  return {
    name,
    english: null,
    type,
    role: role ? { text: role.surface, english: null } : null,
    surfaces: [...new Set([name, ...mentions.flatMap((mention) => surfacesOf(passages, mention, near(mention)))])],
    mentions: mentions
      .filter((mention) => !near(mention).some((other) => covers(other, mention)))
      .map((mention) => spanIn(passages, mention)),
    salience: Math.round(salience * 100) / 100,
  };
}

const longest = (mentions: readonly Mention[]): Mention | undefined =>
  mentions.reduce<Mention | undefined>(
    (best, mention) => (mention.keys.length > (best?.keys.length ?? 0) ? mention : best),
    undefined,
  );

const covers = (outer: Mention, inner: Mention): boolean =>
  outer.passage === inner.passage &&
  outer.from <= inner.from &&
  outer.to >= inner.to &&
  outer.to - outer.from > inner.to - inner.from;

function spanIn(passages: readonly Passage[], mention: Mention): Actor['mentions'][number] {
  const passage = passages[mention.passage];
  return passage ? spanOf(passage, mention) : { block: 0, start: 0, end: 0 };
}

/** A mention as it stands, without what `في` adds, and office and name together where they stand together: `الرئيس توكاييف`. */
function surfacesOf(passages: readonly Passage[], mention: Mention, all: readonly Mention[]): string[] {
  const forms = [mention.surface];
  const [short] = mention.surface.split(/ في /);
  if (short && short !== mention.surface && mention.keys.length > 2) forms.push(short);
  const passage = passages[mention.passage];
  const behind =
    mention.kind === 'role'
      ? all.find(({ kind, passage: p, from }) => kind === 'name' && p === mention.passage && from === mention.to)
      : undefined;
  if (passage && behind) {
    const [start, end] = [spanOf(passage, mention).start, spanOf(passage, behind).end];
    const text = passage.text.slice(start, end);
    if (!/[،(]/.test(text)) forms.push(text);
  }
  return forms;
}
