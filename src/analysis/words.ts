import { offsetOf } from '../arabic/clitics.ts';
import { type DateExpression, findDateExpressions } from '../arabic/dates.ts';
import { findQuotes, type Quote } from '../arabic/quotes.ts';
import { type Sentence, sentences } from '../arabic/sentences.ts';
import { type Token, tokens } from '../arabic/tokens.ts';
import type { Article, Span } from '../article/article.ts';
import { blockText, isBody } from '../article/text-of.ts';
import { findKnown, type KnownAt } from './names/known.ts';
import { given, type Reading, type Shape, shapeOf } from './vocabulary.ts';

/** A word of a passage: `gap` is what stands between it and the word before. */
export interface Word extends Token {
  readonly gap: string;
  readonly shape: Shape;
  readonly forms: readonly Reading[];
  /** The longest known name that starts here. */
  readonly known: KnownAt | null;
  /** `على` or `وإلى`, also where the editors write every ى as ي: no name and no governor (`والي`). */
  readonly on: boolean;
}

/** One block of the article, cut into words once for all engines. */
export interface Passage {
  readonly block: number;
  readonly kind: 'title' | 'lead' | 'body';
  readonly text: string;
  readonly words: readonly Word[];
  readonly quotes: readonly Quote[];
  readonly sentences: readonly Sentence[];
  readonly dates: readonly DateExpression[];
}

/** Words `from` to `to` (exclusive) of a passage; `cut`: letters of clitics at the front of the first that do not belong. */
export interface Range {
  readonly from: number;
  readonly to: number;
  readonly cut: number;
}

/** Title, lead and body; posts and captions are not the article's own words. */
export function toPassages({ blocks }: Article): Passage[] {
  const shapes = new Map<string, Shape>();
  const shaped = (key: string): Shape => {
    const shape = shapes.get(key) ?? shapeOf(key);
    shapes.set(key, shape);
    return shape;
  };
  return blocks.flatMap((block, i) => {
    const kind = block.kind === 'title' || block.kind === 'lead' ? block.kind : isBody(block) ? 'body' : null;
    return kind ? [toPassage(i, kind, blockText(block), shaped)] : [];
  });
}

function toPassage(block: number, kind: Passage['kind'], text: string, shaped: (key: string) => Shape): Passage {
  const found = tokens(text);
  const words = found.map(({ text: word, start, end, key }, i) => {
    const shape = shaped(key);
    const gap = text.slice(found[i - 1]?.end ?? 0, start);
    const on = ON.has(key) && isOn(word, key, found[i + 1], text);
    return { text: word, start, end, key, gap, shape, forms: shape.forms, on, known: null as KnownAt | null };
  });
  words.forEach((word, i) => {
    word.known = findKnown(words, i);
  });
  return {
    block,
    kind,
    text,
    words,
    quotes: findQuotes(text),
    sentences: sentences(text),
    dates: findDateExpressions(text, found),
  };
}

const DOTTED = /(?:^|\s)(?:الي|و?(?:إلي|حتي|لدي|مدي|أخري))(?=\s)/;
const ON = new Set(['علي', 'وعلي', 'فعلي', 'والي']);

function isOn(word: string, key: string, next: Token | undefined, text: string): boolean {
  if (key === 'والي') return /[إى]/.test(word) || DOTTED.test(text);
  return word.endsWith('ى') || (!given.has(next?.key ?? '') && DOTTED.test(text));
}

/** Index of the first word that ends behind an offset; the number of words where none does. */
export function wordAt(words: readonly Word[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The words in which a span lies; clitics before it are cut. */
export function rangeOf({ words }: Passage, { start, end }: Span): Range {
  const from = wordAt(words, start);
  const last = wordAt(words, end - 1);
  const to = (words[last]?.start ?? end) < end ? last + 1 : last;
  return { from, to, cut: cutAt(words[from], start - (words[from]?.start ?? start)) };
}

const QUOTE_MARK = /["“”«]/;

/** The span of some words, without the clitics before them; with the closing mark where a quoted name ends the range. */
export function spanOf({ block, text, words }: Passage, { from, to, cut }: Range): Span {
  const [first, last] = [words[from], words[to - 1]];
  if (!first || !last) return { block, start: 0, end: 0 };
  const start = first.start + offsetOf(first.text, cut);
  const before = cut === 0 && QUOTE_MARK.test(text[start - 1] ?? '');
  const after = /["“”»]/.test(text[last.end] ?? '');
  if (!before && !after) return { block, start, end: last.end };
  const inside = text.slice(start, last.end);
  const opened = (inside.match(/["“”«]/g) ?? []).length;
  const closed = (inside.match(/»/g) ?? []).length;
  const opens = before && !after && (opened + closed) % 2 === 1; // a head in scare quotes: "جيش" الاحتلال
  const closes = after && (opened - closed) % 2 === 1;
  return { block, start: start - (opens ? 1 : 0), end: last.end + (closes ? 1 : 0) };
}

/** How many letters of clitics stand before an offset inside a word: a name's span starts behind them. */
export function cutAt(word: Word | undefined, offset: number): number {
  if (!word || offset <= 0) return 0;
  const exact = word.forms.find(({ cut }) => offsetOf(word.text, cut) === offset);
  return exact?.cut ?? 0;
}

/** The words of a range as a reader would name them: the article comes back where لل swallowed it: `للجيش اللبناني → الجيش اللبناني`. */
export function surfaceOf(passage: Passage, range: Range): string {
  const span = spanOf(passage, range);
  const text = passage.text.slice(span.start, span.end);
  const swallowed = passage.words[range.from]?.key.slice(range.cut - 2, range.cut) === 'لل' && range.cut >= 2;
  return swallowed ? `ال${text}` : text;
}
