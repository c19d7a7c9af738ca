import { attributive, joinPhrase } from './join-phrase.ts';
import { isProper, nationOf, ordered, type Phrase, render, titleCase, withThe } from './phrase.ts';

/** A preposition and what stands behind it. */
export interface Link {
  readonly kind: 'for' | 'in' | 'with' | 'from' | 'name';
  readonly words: readonly string[];
}

/** The preposition at the start of these words, free or glued to the word behind it: `للأمم → ل + الأمم`. */
export function linksAt(words: readonly string[]): Link[] {
  const [first = '', ...rest] = words;
  if (first === 'باسم') return [{ kind: 'name', words: rest }];
  if (first === 'في' || first === 'علي') return [{ kind: 'in', words: rest }];
  if (first === 'لدي' || first === 'الي') return [{ kind: 'with', words: rest }];
  if (first === 'من') return [{ kind: 'from', words: rest }];
  if (first.startsWith('لل')) return [{ kind: 'for', words: [`ال${first.slice(2)}`, ...rest] }];
  if (first.startsWith('ل')) return [{ kind: 'for', words: [first.slice(1), ...rest] }];
  if (first.startsWith('ب')) return [{ kind: 'in', words: [first.slice(1), ...rest] }];
  return [];
}

const SPEAKS = /(spokespe|source|official|correspondent|representative|envoy|analyst|candidate)/;

/** Two phrases and the word between them: `المتحدث` + باسم + `الجيش` → army spokesperson; null where the pair makes no English. */
export function linkPhrases(outer: Phrase, kind: Link['kind'], inner: Phrase): Phrase | null {
  const speaks = SPEAKS.test(outer.core) && !/ (of|to|at|in|for) /.test(outer.core);
  if (kind === 'name') return innerFirst(outer, inner);
  if (kind === 'with') return innerLast(outer, 'to', inner);
  if (kind === 'from') return innerLast(outer, 'from', inner);
  if (kind === 'in') return inPhrase(outer, inner, speaks);
  if (inner.kind === 'thing') return forThing(outer, inner);
  return speaks ? innerFirst(outer, inner) : innerLast(outer, 'of', inner);
}

/** `الجيش` + spokesperson → army spokesperson. */
function innerFirst(outer: Phrase, inner: Phrase): Phrase {
  const { before, behind } = ordered(outer.adjectives);
  const noun = { ar: '', en: [...behind, outer.core].join(' '), kind: outer.kind, join: 'before' } as const;
  const { core, nations } = joinPhrase(noun, inner);
  return { ...outer, core, adjectives: before.reverse(), nations: [...outer.nations, ...nations], title: null };
}

const innerLast = (outer: Phrase, link: string, inner: Phrase): Phrase => ({
  ...outer,
  core: `${outer.core} ${link} ${withThe(inner)}`,
  name: null,
  title: null,
});

/** `الهيئة العامة` + `الطيران المدني السعودي` → Saudi General Authority for Civil Aviation. */
function forThing(outer: Phrase, inner: Phrase): Phrase {
  const field = render({ ...inner, nations: [] });
  const core = `${outer.core} for ${isProper(outer.core) ? titleCase(field) : field}`;
  return { ...outer, core, nations: [...outer.nations, ...inner.nations], title: null };
}

/** In a country or a place a body becomes its own (Gaza Health Ministry); in a body somebody is its source, or at it. */
function inPhrase(outer: Phrase, inner: Phrase, speaks: boolean): Phrase | null {
  const body = outer.kind === 'body' && !outer.name;
  const minister = /\bMinisters?$/.test(outer.core);
  if (inner.country && body && outer.full) return { ...outer, core: `${outer.full} of ${withThe(inner)}`, full: null };
  if (inner.country && (body || minister)) return { ...outer, nations: [...outer.nations, nationOf(inner.country)] };
  if (inner.name === 'place' && body)
    return { ...outer, nations: [...outer.nations, { label: attributive(inner.core), country: null }] };
  if (inner.kind === 'thing')
    return outer.kind === 'person' || outer.kind === 'people' ? innerLast(outer, 'on', inner) : null;
  if (speaks && inner.kind === 'body') return innerFirst(outer, inner);
  return innerLast(outer, inner.kind === 'place' || inner.kind === 'people' ? 'in' : 'at', inner);
}
