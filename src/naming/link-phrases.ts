import { attributive, FIRST, isProper, joinPhrase, type Phrase, render, titleCase, withThe } from './phrase.ts';

/** A preposition and what stands behind it. */
export interface Link {
  readonly kind: 'for' | 'in' | 'with' | 'from' | 'name';
  readonly words: readonly string[];
}

/** The preposition at the start of these words, free or glued to the word behind it: `للأمم → ل + الأمم`. */
export function linksAt(words: readonly string[]): Link[] {
  const [first = '', ...rest] = words;
  if (first === 'باسم') return [{ kind: 'name', words: rest }];
  if (first === 'في' || first === 'فى' || first === 'علي') return [{ kind: 'in', words: rest }];
  if (first === 'لدي') return [{ kind: 'with', words: rest }];
  if (first === 'من') return [{ kind: 'from', words: rest }];
  if (first.startsWith('لل')) return [{ kind: 'for', words: [`ال${first.slice(2)}`, ...rest] }];
  if (first.startsWith('ل')) return [{ kind: 'for', words: [first.slice(1), ...rest] }];
  if (first.startsWith('ب')) return [{ kind: 'in', words: [first.slice(1), ...rest] }];
  return [];
}

const SPEAKS = /(spokespe|source|official|correspondent|representative|envoy|analyst|candidate)/;

/** Two phrases and the word between them: `المتحدث` + باسم + `الجيش` → army spokesperson; null where the pair makes no English. */
export function linkPhrases(outer: Phrase, kind: Link['kind'], inner: Phrase): Phrase | null {
  const after = (link: string): Phrase => ({
    ...outer,
    core: `${outer.core} ${link} ${withThe(inner)}`,
    name: null,
    title: null,
  });
  const before = (): Phrase => {
    const near = outer.adjectives.filter((word) => !FIRST.has(word)).reverse();
    const noun = { ar: '', en: [...near, outer.core].join(' '), kind: outer.kind, join: 'before' } as const;
    const joined = joinPhrase(noun, inner);
    return {
      ...outer,
      core: joined.core,
      adjectives: outer.adjectives.filter((word) => FIRST.has(word)),
      nations: [...outer.nations, ...joined.nations],
      title: null,
    };
  };
  const speaks = SPEAKS.test(outer.core) && !/ (of|to|at|in|for) /.test(outer.core);
  if (kind === 'name') return before();
  if (kind === 'with') return after('to');
  if (kind === 'from') return after('from');
  if (kind === 'for') {
    if (speaks && inner.kind !== 'thing') return before();
    if (inner.kind !== 'thing') return after('of');
    return {
      ...outer,
      core: `${outer.core} for ${isProper(outer.core) ? titleCase(render({ ...inner, nations: [] })) : render({ ...inner, nations: [] })}`,
      nations: [...outer.nations, ...inner.nations],
      title: null,
    };
  }
  const minister = /\bMinisters?$/.test(outer.core);
  if (inner.country && ((outer.kind === 'body' && !outer.name) || minister)) {
    if (outer.full && !minister) return { ...outer, core: `${outer.full} of ${withThe(inner)}`, full: null };
    return { ...outer, nations: [...outer.nations, { label: inner.country.demonym, country: inner.country }] };
  }
  if (outer.kind === 'body' && !outer.name && inner.name === 'place')
    return { ...outer, nations: [...outer.nations, { label: attributive(inner.core), country: null }] };
  if (inner.kind === 'thing') return outer.kind === 'person' || outer.kind === 'people' ? after('on') : null;
  if (speaks && inner.kind === 'body') return before();
  return after(inner.kind === 'place' || inner.kind === 'people' ? 'in' : 'at');
}
