import { knownAt } from '../names/known.ts';
import * as is from '../vocabulary.ts';
import type { Passage, Range } from '../words.ts';
import type { PhraseKind } from './phrase-end.ts';
import { quotedEnd } from './quoted-end.ts';
import { isOpenGap, opensQuote } from './word-joins.ts';

/** Reads the phrase inside a phrase. */
type ReadInner = (head: Range, kind: PhraseKind) => number;

/** Bodies of somebody: `المكتب الإعلامي لرئيس الوزراء`, `الجناح العسكري لحركة`. */
const OWNED = new Set(['مكتب', 'ديوان', 'مجلس', 'جناح', 'ذراع', 'قياده', 'امانه', 'فرع', 'كتله']);
const ATTACHING = new Set(['باسم', 'لدي']);
const PLACING = new Set(['في', 'علي', 'لشؤون']);
const SOVEREIGN = new Set(['رئيس', 'ملك', 'امير']); // what follows في is where they are, not what they lead

/** Where a phrase ends with what it takes behind a preposition: `المتحدث باسم الحكومة`, `مراسل الأمل في موسكو`, `وزارة الخارجية في قطر`. */
export function attachedEnd(passage: Passage, end: number, kind: PhraseKind, head: string, read: ReadInner): number {
  const link = passage.words[end];
  if (!link || !isOpenGap(link.gap)) return end;
  if (kind === 'title') return behindTitle(passage, end, head, read);
  if (kind === 'body' && OWNED.has(head) && link.key.startsWith('ل')) {
    const owned = behindOwned(passage, end, read);
    if (owned > end) return owned;
  }
  if (link.key !== 'في' || (kind !== 'body' && kind !== 'group')) return end;
  const next = passage.words[end + 1];
  if (!next || !isOpenGap(next.gap)) return end;
  const known = knownAt(passage.words, end + 1);
  if (known?.cut === 0 && known.known.iso !== null) return known.to;
  if (next.key === 'البلاد') return end + 2;
  return kind === 'group' && is.findIn(next, is.bodies)?.cut === 0 ? bodyEnd(passage, end + 1, 0, read) : end;
}

/** Whose a body is, behind ل: an office, another body, a known name. */
function behindOwned({ words }: Passage, end: number, read: ReadInner): number {
  const link = words[end];
  const inner = { from: end, to: end + 1, cut: 1 };
  if (is.findIn(link, is.bodies)?.cut === 1) return Math.max(read(inner, 'body'), knownBehind(words, end));
  if (is.findIn(link, is.titles)?.cut === 1) return read(inner, 'title');
  return knownBehind(words, end);
}

/** Index behind a known body whose name follows one letter of a preposition: `لحماس`. */
function knownBehind(words: Passage['words'], from: number): number {
  const known = knownAt(words, from);
  return known?.cut === 1 && known.known.type === 'organisation' ? known.to : from;
}

function behindTitle(passage: Passage, end: number, head: string, read: ReadInner): number {
  const { words } = passage;
  const [link, next] = [words[end], words[end + 1]];
  if (!link) return end;
  if (next && ATTACHING.has(link.key)) return bodyEnd(passage, end + 1, 0, read);
  if (link.key.startsWith('ل')) {
    if (is.findIn(link, is.bodies)?.cut === 1) return bodyEnd(passage, end, 1, read);
    if (link.key.startsWith('لل')) return bodyEnd(passage, end, 2, read);
    const behind = knownAt(words, end);
    if (behind?.cut === 1 && behind.known.type !== 'person') return behind.to;
  }
  if (!next || !PLACING.has(link.key) || SOVEREIGN.has(head)) return end;
  if (opensQuote(next.gap)) return quotedEnd(passage, end + 1) ?? end;
  if (!isOpenGap(next.gap)) return end;
  const known = knownAt(words, end + 1);
  if (known?.cut === 0) return known.to;
  const isField = [is.bodies, is.inner].some((table) => is.findIn(next, table)?.cut === 0);
  return isField ? bodyEnd(passage, end + 1, 0, read) : end;
}

/** The end of a body's phrase, at least of its known name. */
function bodyEnd({ words }: Passage, from: number, cut: number, read: ReadInner): number {
  return Math.max(knownAt(words, from)?.to ?? 0, read({ from, to: from + 1, cut }, 'body'));
}
