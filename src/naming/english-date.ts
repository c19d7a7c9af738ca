const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: string;
  readonly last: boolean;
}

function toDay(iso: string): Day | null {
  const [, y, m, d] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  if (!y || !m || !d) return null;
  const at = new Date(Date.UTC(Number(y), Number(m) - 1, Number(d)));
  if (at.getUTCMonth() !== Number(m) - 1 || at.getUTCDate() !== Number(d)) return null;
  const last = new Date(at.getTime() + 86_400_000).getUTCDate() === 1;
  return { year: Number(y), month: Number(m) - 1, day: Number(d), weekday: WEEKDAYS[at.getUTCDay()] ?? '', last };
}

/**
 * A day or a stretch of days (ISO, both ends in) for an English reader; null where neither end is a day.
 * `2022-01-05` → Wed 5 Jan 2022, `2022-01-05`–`2022-01-19` → 5–19 Jan 2022, a whole month → Jan 2022, a whole year → 2022.
 */
export function englishDate(from: string | null, to: string | null): string | null {
  const a = from === null ? null : toDay(from);
  const b = to === null ? null : toDay(to);
  const one = a ?? b;
  if (!one) return null;
  if (!a || !b || from === to) {
    const text = `${one.weekday} ${one.day} ${MONTHS[one.month]} ${one.year}`;
    if (a && b) return text;
    return a ? `from ${text}` : `until ${text}`;
  }
  const monthly = a.day === 1 && b.last;
  if (a.year === b.year) {
    if (monthly && a.month === 0 && b.month === 11) return `${a.year}`;
    if (monthly && a.month === b.month) return `${MONTHS[a.month]} ${a.year}`;
    if (monthly) return `${MONTHS[a.month]}–${MONTHS[b.month]} ${a.year}`;
    if (a.month === b.month) return `${a.day}–${b.day} ${MONTHS[a.month]} ${a.year}`;
    return `${a.day} ${MONTHS[a.month]} – ${b.day} ${MONTHS[b.month]} ${a.year}`;
  }
  if (monthly && a.month === 0 && b.month === 11) return `${a.year}–${b.year}`;
  return `${a.day} ${MONTHS[a.month]} ${a.year} – ${b.day} ${MONTHS[b.month]} ${b.year}`;
}
