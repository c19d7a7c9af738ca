import { describe, expect, it } from 'vitest';
import { findVisibleDate, toPublished, toSignatureDay } from './published-dates.ts';

describe('toPublished', () => {
  it.each([
    ['2022-01-05T21:05:00+02:00', '2022-01-05T21:05:00+02:00'],
    ['2020-06-03T03:01+0400', '2020-06-03T03:01:00+04:00'],
    ['2020-12-24T23:59:50Z', '2020-12-24T23:59:50Z'],
    ['2020-03-17T17:27:41.123Z', '2020-03-17T17:27:41Z'],
    ['2020-12-01 02:00:00', '2020-12-01'],
    ['٢٠٢٢-٠١-٠٥T٢١:٠٥:٠٠+٠٢:٠٠', '2022-01-05T21:05:00+02:00'],
    ['2022/1/5', '2022-01-05'],
    ['2020-06-03T03:01:00+04', '2020-06-03T03:01:00+04:00'],
    ['2020-03-15 20:18:45 GST', '2020-03-15'],
    ['Tue, 24 Nov 2020 10:05:00 GMT', '2020-11-24T10:05:00Z'],
  ])('%s → %s', (value, expected) => {
    expect(toPublished(value)).toBe(expected);
  });

  it.each([
    '',
    'yesterday',
    '2022-02-31',
    '0001-01-01',
    'نشر في 2022-01-05 وحدث اليوم',
    '<script>1</script>',
    '20220105',
    `2022-01-05${' '.repeat(99)}x`,
  ])('gives null for %s', (value) => {
    expect(toPublished(value)).toBeNull();
  });
});

describe('findVisibleDate', () => {
  it.each([
    ['نُشر الجمعة 24 نيسان / أبريل 2020 09:22 مساءً', '2020-04-24', 1282],
    ['الثلاثاء ١ / ١٢ / ٢٠٢٠', '2020-12-01', null],
    ['5 كانون الثاني 2022 21:05', '2022-01-05', 1265],
    ['الإثنين، 24 أغسطس 2020 09:23 ص', '2020-08-24', 563],
    ['ديسمبر 25, 2020', '2020-12-25', null],
    ['2020/12/25 - 1:59 صباحًا', '2020-12-25', 119],
    ['17:27 17.03.2020 GMT', '2020-03-17', 1047],
    ['12 جويلية 2023', '2023-07-12', null],
    ['الأحد 4 غشت 2024 - 00:05', '2024-08-04', 5],
    ['3 من آب 2021', '2021-08-03', null],
    ['12/25/2020 1:59:00 PM', '2020-12-25', 839],
  ])('%s', (text, day, minutes) => {
    expect(findVisibleDate(text)).toMatchObject({ day, minutes });
  });

  it('knows universal time and says null where no full date stands', () => {
    expect(findVisibleDate('17:27 17.03.2020 GMT')?.universal).toBe(true);
    expect(findVisibleDate('في الخامس من يناير')).toBeNull();
    expect(findVisibleDate('أصيب 24 شخصا في 2020')).toBeNull();
    expect(findVisibleDate('40 يناير 2020')).toBeNull();
  });
});

it('toSignatureDay reads what posts print', () => {
  expect(toSignatureDay('January 5, 2022')).toBe('2022-01-05');
  expect(toSignatureDay('5 Jan 2022')).toBe('2022-01-05');
  expect(toSignatureDay('٥ يناير ٢٠٢٢')).toBe('2022-01-05');
  expect(toSignatureDay('Smarch 5, 2022')).toBeNull();
});
