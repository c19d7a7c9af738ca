import { describe, expect, it } from 'vitest';
import { toDaysText, toDayText, toInstantText, toTimeText } from './date-text.ts';

describe('dates stay in the zone that the page gives', () => {
  it.each([
    ['2022-01-05T21:05:00+02:00', '5 Jan 2022, 21:05 UTC+2'],
    ['2022-01-05T21:05+0330', '5 Jan 2022, 21:05 UTC+3:30'],
    ['2022-12-31T23:59:59.999-05:00', '31 Dec 2022, 23:59 UTC−5'],
    ['2022-01-05T21:05:00Z', '5 Jan 2022, 21:05 UTC'],
    ['2022-01-05T21:05:00', '5 Jan 2022, 21:05'],
    ['2022-01-05', '5 Jan 2022'],
    ['2022-13-05', null],
    ['2022-01-00', null],
    ['Click here to win', null],
    ['', null],
    [null, null],
  ])('%s → %s', (iso, text) => expect(toInstantText(iso)).toBe(text));

  it.each([
    ['2022-01-05T21:05:00+02:00', '2022-01-05T09:00:00+02:00', '21:05'],
    ['2022-01-06T00:05:00+02:00', '2022-01-05T09:00:00+02:00', '6 Jan 2022, 00:05'],
    ['2022-01-05T19:05:00Z', '2022-01-05T09:00:00+02:00', '19:05 UTC'],
    ['2022-01-05T21:05:00+02:00', '2022-01-05', '21:05 UTC+2'],
    ['2022-01-05T21:05:00+02:00', null, '5 Jan 2022, 21:05 UTC+2'],
    ['2022-01-05', '2022-01-05T09:00:00+02:00', '5 Jan 2022'],
    ['a while ago', '2022-01-05', null],
    [null, '2022-01-05', null],
  ])('%s beside %s → %s', (iso, beside, text) => expect(toTimeText(iso, beside)).toBe(text));

  it('a stretch of days', () => {
    expect(toDaysText('2022-01-05', '2022-01-19')).toBe('5 Jan 2022 – 19 Jan 2022');
    expect(toDaysText('2022-01-05', '2022-01-05')).toBe('5 Jan 2022');
    expect(toDaysText(null, '2022-01-19')).toBe('19 Jan 2022');
    expect(toDaysText(null, null)).toBeNull();
    expect(toDayText('2022-01-05T21:05:00+02:00')).toBe('5 Jan 2022');
  });
});
