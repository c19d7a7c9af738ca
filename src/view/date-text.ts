const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `+02:00` → "UTC+2", `-03:30` → "UTC−3:30", `Z` → "UTC". */
function offsetText(offset: string): string {
  const hours = Number(offset.slice(1, 3));
  const minutes = offset.slice(-2);
  if (offset === 'Z' || (hours === 0 && minutes === '00')) return 'UTC';
  return `UTC${offset.startsWith('-') ? '−' : '+'}${hours}${minutes === '00' ? '' : `:${minutes}`}`;
}

/** The day alone: `2022-01-05T21:05:00+02:00` → "5 Jan 2022"; null for what is no ISO date. */
export function toDayText(iso: string | null): string | null {
  const [, year, month, day] = ISO.exec(iso ?? '') ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined || Number(day) < 1 || Number(day) > 31 ? null : `${Number(day)} ${name} ${year}`;
}

/** Day and time as the page gives them, never moved to another zone: → "5 Jan 2022, 21:05 UTC+2". */
export function toInstantText(iso: string | null): string | null {
  const day = toDayText(iso);
  const [, , , , hour, minute, offset] = ISO.exec(iso ?? '') ?? [];
  if (day === null || hour === undefined) return day;
  return `${day}, ${hour}:${minute}${offset === undefined ? '' : ` ${offsetText(offset)}`}`;
}

/** A time beside another one, without the day and the zone that both share: `…T14:05:00+02:00` beside `…T09:30:00+02:00` → "14:05". */
export function toTimeText(iso: string | null, beside: string | null): string | null {
  const day = toDayText(iso);
  const [, , , , hour, minute, offset] = ISO.exec(iso ?? '') ?? [];
  if (day === null || hour === undefined) return day;
  const zone = offset === undefined || offset === ISO.exec(beside ?? '')?.[6] ? '' : ` ${offsetText(offset)}`;
  return `${day === toDayText(beside) ? '' : `${day}, `}${hour}:${minute}${zone}`;
}

/** `2022-01-05`, `2022-01-19` → "5 Jan 2022 – 19 Jan 2022"; one day where both are the same or one is missing. */
export function toDaysText(from: string | null, to: string | null): string | null {
  const [first, last] = [toDayText(from), toDayText(to)];
  if (first === null || last === null || first === last) return first ?? last;
  return `${first} – ${last}`;
}

/** The day of an instant on the reader's own clock, for what the reader did. */
export function toLocalDayText(instant: string): string | null {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? null : `${date.getDate()} ${MONTHS[date.getMonth()]} ${date.getFullYear()}`;
}
