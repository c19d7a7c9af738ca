import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { Floors, findBehind, findBroken, findUnsure, toFloor } from './gate.ts';

const scores = (values: Record<string, number | null>) =>
  Object.entries(values).map(([name, value]) => ({ name, value }));
const floor = { hash: 'a', scores: { title: 1, 'body F1': 0.98 } };

describe('a floor', () => {
  test.each([
    ['all are reached', { title: 1, 'body F1': 0.98 }, []],
    ['a score more than the floors know', { title: 1, 'body F1': 0.99, lead: 0 }, []],
    ['one is missed by a hair', { title: 1, 'body F1': 0.9799 }, ['body F1: 0.980 is under its floor 0.980']],
    ['one is not scored', { title: null, 'body F1': 1 }, ['title: not scored any more, its floor is 1.000']],
    ['one is not there', { 'body F1': 1 }, ['title: not scored any more, its floor is 1.000']],
  ])('%s', (_, values, broken) => {
    expect(findBroken(floor, scores(values))).toEqual(broken);
  });

  test.each([
    ['the same corpus', floor, 'a', { title: 1 }, []],
    ['another corpus', floor, 'b', { title: 1 }, ['the corpus has changed (a → b) since its floors were set']],
    ['a score without a floor', floor, 'a', { lead: 0.5 }, ['lead: no floor is set']],
    ['nothing to score, no floor needed', floor, 'a', { lead: null }, []],
    ['no floors at all', undefined, 'a', { title: 1 }, ['no floors are set']],
  ])('says what it cannot say: %s', (_, floors, hash, values, unsure) => {
    expect(findUnsure(floors, hash, scores(values))).toEqual(unsure);
  });

  it('is 1 where 1 is reached, a little under elsewhere, and holds for what it was set from', () => {
    const reached = scores({ title: 1, 'body F1': 0.8734, lead: 0.004, byline: null });
    const set = toFloor('h', reached);
    expect(set).toEqual({ hash: 'h', scores: { title: 1, 'body F1': 0.863, lead: 0 } });
    expect(findBroken(set, reached)).toEqual([]);
  });

  it.each([
    { pages: { hash: 'a' } },
    { pages: { hash: 'a', scores: { title: 1.2 } } },
    { pages: { ...floor, why: '' } },
  ])('is refused where it is not one: %j', (written) => {
    expect(v.is(Floors, written)).toBe(false);
  });
});

test.each([
  ['ahead', 0.9, 0.8, []],
  ['level at 1', 1, 1, []],
  ['level below 1', 0.9, 0.9, ['title: 0.900, Peer has 0.900']],
  ['behind', 0.9, 0.95, ['title: 0.900, Peer has 0.950']],
  ['without a value', null, 0.5, ['title: no value, Peer has 0.500']],
  ['alone with a value', 0.5, null, []],
])('beside a peer: %s', (_, ours, theirs, behind) => {
  expect(findBehind(scores({ title: ours }), 'Peer', scores({ title: theirs }))).toEqual(behind);
});
