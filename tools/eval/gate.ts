import * as v from 'valibot';
import type { Score } from './ask-scorer.ts';

/** What a corpus must give at least, and which corpus that was: a floor of one corpus says little about another. */
const Floor = v.strictObject({
  hash: v.string(),
  scores: v.record(v.string(), v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
});
export type Floor = v.InferOutput<typeof Floor>;
export const Floors = v.record(v.string(), Floor);
export type Floors = v.InferOutput<typeof Floors>;

type Scores = readonly Pick<Score, 'name' | 'value'>[];

const round = (value: number): string => value.toFixed(3);
const scoreOf = (scores: Scores, name: string): number | null =>
  scores.find((score) => score.name === name)?.value ?? null;

/** Scores under their floors, in words: `title: 0.917 is under its floor 1.000`. A score that is no longer given is under its floor. */
export function findBroken({ scores: floors }: Floor, scores: Scores): string[] {
  return Object.entries(floors).flatMap(([name, floor]) => {
    const value = scoreOf(scores, name);
    if (value === null) return `${name}: not scored any more, its floor is ${round(floor)}`;
    return value < floor ? `${name}: ${round(value)} is under its floor ${round(floor)}` : [];
  });
}

/** What a floor cannot say: the corpus is another one than it was set for, or a score has none. */
export function findUnsure(floor: Floor | undefined, hash: string, scores: Scores): string[] {
  if (!floor) return ['no floors are set'];
  const bare = scores.filter(({ name, value }) => value !== null && floor.scores[name] === undefined);
  return [
    ...(floor.hash === hash ? [] : [`the corpus has changed (${floor.hash} → ${hash}) since its floors were set`]),
    ...bare.map(({ name }) => `${name}: no floor is set`),
  ];
}

/** Scores in which a peer is not behind: ahead of us, or level with us below 1. */
export function findBehind(ours: Scores, peer: string, theirs: Scores): string[] {
  return theirs.flatMap(({ name, value }) => {
    const our = scoreOf(ours, name);
    if (value === null || (our !== null && (our > value || our === 1))) return [];
    return `${name}: ${our === null ? 'no value' : round(our)}, ${peer} has ${round(value)}`;
  });
}

const SLACK = 0.01;

/** Floors for what is reached: 1 where it is 1, a little under everywhere else. */
export function toFloor(hash: string, scores: Scores): Floor {
  const lower = (value: number) => (value === 1 ? 1 : Math.max(0, Math.floor((value - SLACK) * 1000) / 1000));
  return {
    hash,
    scores: Object.fromEntries(scores.flatMap(({ name, value }) => (value === null ? [] : [[name, lower(value)]]))),
  };
}
