import { foldSpace } from '../fold-space.ts';

const NAMED: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  middot: '·',
  zwnj: '\u200c',
  zwj: '\u200d',
  lrm: '\u200e',
  rlm: '\u200f',
};
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi;

const ofCode = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');

/** One layer of character references resolved; unknown names stay as they are. */
const resolveOnce = (text: string): string =>
  text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    if (decimal) return ofCode(Number(decimal));
    if (hex) return ofCode(Number.parseInt(hex, 16));
    return NAMED[name?.toLowerCase() ?? ''] ?? whole;
  });

/** Character references inside strings that were escaped once or twice too often: `&amp;quot;أ&#x62E;بار&amp;quot; → "أخبار"`. */
export const resolveReferences = (text: string): string => (text.includes('&') ? resolveOnce(resolveOnce(text)) : text);

/** A value of a page's head as plain text; null for markup, scripts and essays: such a value is not what it says it is. */
export function plainText(value: string | null | undefined, longest = 400): string | null {
  if (!value || value.length > longest * 8) return null;
  const text = foldSpace(resolveReferences(value));
  return text && text.length <= longest && !/<[a-z!/]|javascript:|\{\{|\bundefined\b|^null$/i.test(text) ? text : null;
}
