import type { Quote } from '../../arabic/quotes.ts';
import { tokens } from '../../arabic/tokens.ts';
import type { Passage } from '../words.ts';
import type { Said } from './report.ts';

const LEAST_QUOTED = 4; // words of a quoted stretch that is a statement of its own
const MOST_AROUND = 2; // words beside a quotation that still is the whole clause

const count = (text: string): number => tokens(text).length;

/** A reported clause as statements: the whole as indirect speech, and each longer quotation in it; one wholly quoted is direct only. */
export function sayClause(passage: Passage, from: number, to: number): Said[] {
  const [start, end] = trim(passage.text, from, to);
  if (end <= start) return [];
  const quotes = passage.quotes.filter(
    (quote) => quote.start > start - 2 && quote.start < end && (quote.end <= end + 1 || !quote.closed),
  );
  const outer = quotes.filter(
    (quote) => !quotes.some((other) => other !== quote && other.start < quote.start && other.end >= quote.end),
  );
  const whole = outer.find((quote) => quote.start <= start + 1 && count(passage.text.slice(start, quote.start)) === 0);
  if (whole && count(passage.text.slice(Math.min(whole.end, end), end)) <= MOST_AROUND)
    return direct(passage, whole, end);
  const quoted = outer.filter(
    (quote) => count(passage.text.slice(quote.start, Math.min(quote.end, end))) >= LEAST_QUOTED,
  );
  return [{ start, end, kind: 'indirect' }, ...quoted.flatMap((quote) => direct(passage, quote, end))];
}

/** The words inside the marks, of an unclosed quotation up to `limit`. */
export function direct({ text }: Passage, quote: Quote, limit: number): Said[] {
  const [start, end] = trim(text, quote.start, quote.closed ? quote.end : Math.min(quote.end, limit), true);
  return end > start ? [{ start, end, kind: 'direct' }] : [];
}

const LEADING = /^[\s،,؛:ـ\-–]+/;
const TRAILING = /[\s،,؛:.ـ\-–(]+$/;
const DANGLING =
  /(?:^|\s)(?:و|كما|فيما|بينما|حيث|وقد|قد|لكن|ولكن|وكان|وكانت|كان|كانت|كذلك|وكذلك|بدوره|هذا|من جهته|من جهتها|من جانبه|من جانبها)$/;

/** Without the marks and the joining words at its edges that belong to the sentence around. */
export function trim(text: string, from: number, to: number, quoted = false): [number, number] {
  const start = from + (LEADING.exec(text.slice(from, to))?.[0].length ?? 0);
  let end = to;
  for (;;) {
    const slice = text.slice(start, end);
    const cut = TRAILING.exec(slice)?.[0].length ?? (quoted ? 0 : (DANGLING.exec(slice)?.[0].length ?? 0));
    if (!cut) return [start, end];
    end -= cut;
  }
}
