/** What stands inside one pair of quotation marks: `start`–`end` without the marks. `closed`: its closing mark is there. */
export interface Quote {
  readonly start: number;
  readonly end: number;
  /** 0 for the outermost. */
  readonly depth: number;
  readonly closed: boolean;
}

const MARK = /["“”„«»]/g;
const BEFORE_OPENING = /^$|[\s([{،,:؛/\-–—ـ]/;
const AFTER_CLOSING = /^$|[\s.,،؛:!?؟)\]}]/;

/**
 * Quotations in order of their opening marks, nested ones too. Straight and curly marks tell opening from closing by their
 * neighbours, since newspapers use them both ways; an unclosed one runs to the end of the text.
 * `قال "نعم" ثم «لا» → نعم, لا`
 */
export function findQuotes(text: string): Quote[] {
  const open: { start: number; mark: string }[] = [];
  const quotes: Quote[] = [];
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const opens = isOpening(text, index, mark, open.length > 0);
    if (opens) open.push({ start: index + 1, mark });
    else {
      const begun = open.pop();
      if (begun && index > begun.start)
        quotes.push({ start: begun.start, end: index, depth: open.length, closed: true });
    }
  }
  open.forEach(({ start }, depth) => {
    if (start < text.length) quotes.push({ start, end: text.length, depth, closed: false });
  });
  return quotes.sort((a, b) => a.start - b.start);
}

function isOpening(text: string, index: number, mark: string, inside: boolean): boolean {
  if (mark === '«') return true;
  if (mark === '»') return false;
  const before = BEFORE_OPENING.test(text[index - 1] ?? '');
  const after = AFTER_CLOSING.test(text[index + 1] ?? '');
  return before === after ? !inside : before;
}
