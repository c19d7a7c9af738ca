import { monthOfEnglish, toIsoDay } from './calendar.ts';
import { westernDigits } from './normalise.ts';
import { findVisibleDate, readingsOfFigures } from './visible-dates.ts';

export { toIsoDay } from './calendar.ts';
export { findVisibleDate, type VisibleDate } from './visible-dates.ts';

const CLOCK = '(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d+)?)?(?:\\s*(?<half>[AP]M))?';
const ZONE = '(?<zone>Z|(?:UTC|GMT)?\\s*[+-]\\d{1,2}(?::?\\d{2})?|[A-Z]{2,5})?(?:\\s*\\([^)]*\\))?';
const WEEKDAY = '(?:[A-Z][a-z]{2,8},?\\s+)?';
const MONTH = '(?<month>[A-Z][a-z]{2,8})\\.?';

/** The forms in which machines write dates, without regard to the case of letters. */
const FORMS = [
  `(?<year>\\d{4})(?<mark>[-/.])(?<number>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?:[T\\s,]+${CLOCK}\\s*${ZONE})?`, // ISO 8601 and its kin
  `(?<year>\\d{4})(?<number>\\d{2})(?<day>\\d{2})T(?<hour>\\d{2})(?<minute>\\d{2})(?<second>\\d{2})?${ZONE}`, // basic ISO
  `${WEEKDAY}(?<day>\\d{1,2})[\\s-]+${MONTH}[\\s-]+(?<year>\\d{4})(?:,?\\s+${CLOCK}\\s*${ZONE})?`, // RFC 2822, HTTP
  `${WEEKDAY}${MONTH}\\s+(?<day>\\d{1,2}),?\\s+(?<year>\\d{4})(?:,?\\s+(?:at\\s+)?${CLOCK}\\s*${ZONE})?`, // Date of JavaScript
  `${WEEKDAY}${MONTH}\\s+(?<day>\\d{1,2})\\s+${CLOCK}(?:\\s+${ZONE})?\\s+(?<year>\\d{4})`, // Date of Java, ctime
].map((form) => new RegExp(`^${form}$`, 'i'));

const UNCLEAR_CLOCK = /^(\d{4}-\d{2}-\d{2})[T\s][\d:.,\s+-]*$/; // a + that was lost in a URL
const EPOCH = /^(?:\/Date\()?(\d{10})(\d{3})?(?:\.\d+)?(?:[+-]\d{4})?(?:\)\/)?$/;
const INVISIBLE = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const LONGEST = 80; // characters

/** `+0400, +04, GMT+4 → +04:00`, `GMT, +00 → Z, +00:00`; null for names of zones, which say too little. */
function toOffset(zone: string): string | null {
  const [, sign, hours, minutes = '00'] = /([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(zone) ?? [];
  if (sign && hours) return Number(hours) <= 14 ? `${sign}${hours.padStart(2, '0')}:${minutes}` : null;
  return /^(?:Z|UTC|GMT)$/i.test(zone) ? 'Z' : null;
}

/** Seconds or milliseconds since 1970 → an instant: `1641416700 → 2022-01-05T21:05:00Z`. */
function ofEpoch(seconds: string): string | null {
  const iso = new Date(Number(seconds) * 1000).toISOString().slice(0, 19);
  return iso >= '1995' && iso < '2100' ? `${iso}Z` : null;
}

/**
 * A date as machines write it → ISO 8601 with the offset that it gives; the bare day where it gives none
 * (a clock without an offset is no instant); null for sentences, impossible days and everything else.
 * `2020-06-03T03:01+0400 → 2020-06-03T03:01:00+04:00`, `٢٠٢٢-٠١-٠٥ → 2022-01-05`, `2020-12-01 02:00:00 → 2020-12-01`
 */
export function toPublished(value: string): string | null {
  if (value.length > LONGEST) return null;
  const text = westernDigits(value).replace(INVISIBLE, '').trim();
  const epoch = EPOCH.exec(text)?.[1];
  if (epoch) return ofEpoch(epoch);
  const found = FORMS.find((form) => form.test(text))?.exec(text)?.groups;
  if (!found) {
    const day = UNCLEAR_CLOCK.exec(text)?.[1];
    return day ? toPublished(day) : null;
  }
  const { year, number, month, day, hour, minute, second = '00', half, zone } = found;
  const isoDay = toIsoDay(Number(year), number ? Number(number) : (monthOfEnglish(month ?? '') ?? 0), Number(day));
  const offset = zone ? toOffset(zone.replace(/\s/g, '')) : null;
  if (!isoDay || !hour || !offset || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return isoDay;
  const hours = half ? (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hour);
  return `${isoDay}T${String(hours).padStart(2, '0')}:${minute}:${second}${offset}`;
}

/**
 * What a date written for machines may mean, the likelier first: one reading, or two where day and month cannot be told
 * apart (`1/5/2022 3:12:00 PM`: a Latin half of the day stands with the month first).
 */
export function readingsOf(value: string): string[] {
  const exact = toPublished(value);
  if (exact) return [exact];
  const days = value.length <= LONGEST ? readingsOfFigures(value, /\d\s*[ap]m\b/i.test(value)) : [];
  return days.length > 0 ? days : [(value.length <= LONGEST && toSignatureDay(value)) || []].flat();
}

/** `January 5, 2022 → 2022-01-05`, as a post's signature writes it; also `5 January 2022` and `5 يناير 2022`. */
export function toSignatureDay(text: string): string | null {
  const english =
    /([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})/.exec(text) ?? /(\d{1,2}) ([A-Za-z]{3,9})\.?,? (\d{4})/.exec(text);
  if (english) {
    const [name = '', day = ''] = /\d/.test(english[1] ?? '') ? [english[2], english[1]] : [english[1], english[2]];
    const month = monthOfEnglish(name);
    return month ? toIsoDay(Number(english[3]), month, Number(day)) : null;
  }
  return findVisibleDate(text)?.day ?? null;
}
