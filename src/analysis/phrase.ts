import { knownAt } from './names/known.ts';
import * as is from './vocabulary.ts';
import type { Passage, Range, Word } from './words.ts';

/** What kind of phrase is read: the head decides what may follow it. */
export type PhraseKind = 'body' | 'title' | 'group' | 'place';

const MOST_INDEFINITE = 5; // words of a construct chain: منظمة معاهدة الأمن
const MOST_ADJECTIVES = 4;
const MOST_QUOTED = 5;
const OWNED = new Set(['مكتب', 'ديوان', 'مجلس']); // المكتب الإعلامي لرئيس الوزراء
const ATTACHING = new Set(['باسم', 'لدي']);
const TITLE_IN = new Set(['في', 'ب', 'علي', 'لشوون', 'لشؤون']);

const isOpenGap = (gap: string): boolean => /^\s*$/.test(gap);
const opensQuote = (gap: string): boolean => /^\s*["“”«]$/.test(gap);

/** Whether a noun phrase cannot go on through this word: particle, verb, number, adverb of time, object with tanwin. */
export const breaksPhrase = (word: Word): boolean =>
  is.isFunctionWord(word) || is.isTimeWord(word) || is.isVerb(word) || is.hasTanwin(word) || is.isNumber(word);

/** A word that begins with و or ف as a conjunction, as far as the tables can tell: `والرئيس`, not `وزير`. */
export function isConjoined(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word || !/^[وف]/.test(word.key) || word.key.length < 4) return false;
  return !(
    is.isGiven(word.key) ||
    is.titles.has(word.key) ||
    is.bodies.has(word.key) ||
    is.groups.has(word.key) ||
    is.inner.has(word.key) ||
    knownAt(words, i)?.cut === 0
  );
}

/** A word behind a preposition of one letter: `للجيش`, `بموسكو`. */
export function isPrepositional(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word) return false;
  if (/^(?:لل|بال|كال)\p{L}{2,}/u.test(word.key) && !is.isGiven(word.key)) return true;
  const found =
    is.findIn(word, is.titles) ?? is.findIn(word, is.bodies) ?? is.findIn(word, is.groups) ?? knownAt(words, i);
  return found !== null && found.cut > 0;
}

/**
 * Index of the first word behind the noun phrase whose head stands at `head`: construct chain, then adjectives, a quoted name,
 * `لل` and `في` where the kind of head takes them. `وزارة الخارجية الروسية أن` → 3, `صحيفة "الأمل" اليومية قالت` → 3.
 */
export function phraseEnd({ words, text, quotes }: Passage, { from, cut }: Range, kind: PhraseKind): number {
  const headKey = words[from]?.key.slice(cut) ?? '';
  const bare = headKey.startsWith('ال') ? headKey.slice(2) : headKey;
  let closed = is.isDefinite(headKey); // a definite word or a name closes a construct chain: only adjectives may follow
  let indefinite = 1;
  let adjectives = 0;
  let described = false; // an indefinite head that has its adjective
  let i = from + 1;
  while (i < words.length) {
    const word = words[i];
    if (!word) break;
    if (opensQuote(word.gap) || (/^\s+\p{L}?[\u0640]?$/u.test(word.gap) && opensQuote(word.gap.trim()))) {
      const quote = quotes.find(({ start }) => start === word.start);
      const to = quote ? words.findIndex(({ start }, j) => j >= i && start >= quote.end) : -1;
      const next = to < 0 ? words.length : to;
      if (!quote?.closed || next - i > MOST_QUOTED) break;
      i = next;
      closed = true;
      continue;
    }
    const afterName = /^["“”»]\s*$/.test(word.gap);
    if (!isOpenGap(word.gap) && !(afterName && (i > from + 1 || opensQuote(words[from]?.gap ?? '')))) break;
    const known = knownAt(words, i);
    if (known && known.cut === 0 && known.known.type !== 'person') {
      if (closed && !is.isDefiniteWord(word)) break;
      if (closed && known.known.type === 'place' && !is.hasRelativeEnding(word.key)) break;
      i = known.to;
      closed = true;
      continue;
    }
    if (known && known.known.type === 'person' && known.cut === 0) break;
    const isGeneral = kind === 'title' && i === from + 1 && is.adjectives.has(word.key); // مدير عام
    if (isGeneral) {
      i += 1;
      continue;
    }
    const isNameAdjective = is.isDefiniteWord(word) && is.adjectives.has(word.key.slice(2)); // العام: general, not the year
    if (!isNameAdjective && breaksPhrase(word)) break;
    if (/^لل/.test(word.key) && kind !== 'group' && i > from && !is.isGiven(word.key)) {
      if (kind === 'place' || !closed) break;
      i += 1;
      continue;
    }
    if (isConjoined(words, i)) {
      const previous = words[i - 1];
      const masdar =
        is.coordinating.has(bare) &&
        words[i + 1] &&
        is.isDefiniteWord(words[i + 1] as Word) &&
        !is.isVerb(word) &&
        kind === 'body';
      const joins =
        masdar ||
        ((is.coordinating.has(bare) || kind === 'title') &&
          /^وال/.test(word.key) &&
          previous &&
          is.isDefiniteWord(previous) &&
          i > from + 1);
      if (!joins || is.findIn(word, is.bodies) || is.findIn(word, is.titles) || is.findIn(word, is.groups)) break;
      i += 1;
      continue;
    }
    if (isPrepositional(words, i)) break;
    if (is.isDefiniteWord(word)) {
      if (
        closed &&
        (is.findIn(word, is.titles) || is.addresses.has(word.key)) &&
        !isNameAdjective &&
        !word.key.endsWith('ي')
      )
        break;
      if (closed && (!isAdjective(word) || !agrees(bare, word, kind))) break;
      if (closed && ++adjectives > MOST_ADJECTIVES) break;
      closed = true;
      i += 1;
      continue;
    }
    if (closed || indefinite >= MOST_INDEFINITE) break;
    const next = words[i + 1];
    const followed =
      next !== undefined &&
      isOpenGap(next.gap) &&
      !is.isTimeWord(next) &&
      (is.isDefiniteWord(next) || knownAt(words, i + 1)?.cut === 0);
    const takesOwnName =
      (is.named.has(bare) || is.placed.has(bare)) && kind === 'body' && i === from + 1 && !is.isGiven(word.key);
    if (
      is.hasRelativeEnding(word.key) &&
      (kind === 'group' || kind === 'body') &&
      !is.inner.has(word.key) &&
      !followed
    ) {
      described = true;
      indefinite += 1;
      i += 1;
      continue;
    }
    if (kind === 'group' && is.groupAdjectives.has(word.key)) {
      described = true;
      i += 1;
      continue;
    }
    if (described) break;
    const construct =
      is.inner.has(word.key) ||
      is.bodies.has(word.key) ||
      is.groups.has(word.key) ||
      (is.titles.has(word.key) && kind !== 'body');
    if (!(construct || (followed && !is.isGiven(word.key)) || takesOwnName)) break;
    indefinite += 1;
    i += 1;
  }
  return attachedEnd({ words, text, quotes }, i, kind, bare);
}

/** Index behind a short quoted name that opens at a word. */
function quoteEnd({ words, quotes }: Pick<Passage, 'words' | 'quotes'>, i: number): number | null {
  const quote = quotes.find(({ start, closed }) => closed && start === words[i]?.start);
  if (!quote) return null;
  const to = words.findIndex(({ start }, j) => j > i && start >= quote.end);
  const next = to < 0 ? words.length : to;
  return next - i <= MOST_QUOTED ? next : null;
}

/** A sound plural agrees with people only: `السلطات الأميركية` does not go on with `المتظاهرين`. */
function agrees(head: string, { key }: Word, kind: PhraseKind): boolean {
  if (/(?:ون|ين)$/.test(key)) return kind === 'group' || kind === 'title';
  if (/ات$/.test(key)) return head.endsWith('ات');
  return !(kind === 'group' && /(?:ون|ين)$/.test(head) && key.endsWith('ه'));
}

const isAdjective = (word: Word): boolean =>
  is.hasRelativeEnding(word.key) ||
  is.adjectives.has(word.key.slice(2)) ||
  /^الم\p{L}{3,}$/u.test(word.key) ||
  word.key.endsWith('ه');

/** `المتحدث باسم الحكومة`, `مراسل الأمل في موسكو`, `وزارة الخارجية في قطر`: what a phrase takes behind a preposition. */
function attachedEnd(
  passage: Pick<Passage, 'words' | 'text' | 'quotes'>,
  end: number,
  kind: PhraseKind,
  bare: string,
): number {
  const { words } = passage;
  const link = words[end];
  const next = words[end + 1];
  if (!link || !isOpenGap(link.gap)) return end;
  const known = knownAt(words, end + 1);
  if (kind === 'title') {
    const governing = !['رييس', 'رئيس', 'ملك', 'امير'].includes(bare);
    if (next && ATTACHING.has(link.key)) return tail(passage, end + 1, 0);
    const object = is.findIn(link, is.bodies);
    if (object && object.cut === 1 && /^ل/.test(link.key)) return tail(passage, end, 1);
    if (/^لل/.test(link.key)) return tail(passage, end, 2);
    const behind = knownAt(words, end);
    if (behind && behind.cut === 1 && /^ل/.test(link.key) && behind.known.type !== 'person') return behind.to;
    if (governing && next && TITLE_IN.has(link.key) && opensQuote(next.gap)) return quoteEnd(passage, end + 1) ?? end;
    if (governing && next && TITLE_IN.has(link.key) && isOpenGap(next.gap)) {
      if (known && known.cut === 0) return known.to;
      if (is.findIn(next, is.bodies)?.cut === 0) return tail(passage, end + 1, 0);
    }
    return end;
  }
  const office = is.findIn(link, is.titles);
  if (kind === 'body' && OWNED.has(bare) && office?.cut === 1 && /^ل/.test(link.key))
    return phraseEnd({ block: 0, kind: 'body', ...passage }, { from: end, to: end + 1, cut: 1 }, 'title');
  const hasHead = kind === 'body' || kind === 'group';
  if (hasHead && link.key === 'في' && next && isOpenGap(next.gap)) {
    if (known && known.cut === 0 && known.known.type === 'place' && known.known.iso) return known.to;
    if (next.key === 'البلاد') return end + 2;
    if (kind === 'group' && is.findIn(next, is.bodies)?.cut === 0) return tail(passage, end + 1, 0);
  }
  return end;
}

function tail(passage: Pick<Passage, 'words' | 'text' | 'quotes'>, from: number, cut: number): number {
  const whole = { block: 0, kind: 'body' as const, ...passage };
  const known = knownAt(passage.words, from);
  if (known) return Math.max(known.to, phraseEnd(whole, { from, to: from + 1, cut }, 'body'));
  return phraseEnd(whole, { from, to: from + 1, cut }, 'body');
}
