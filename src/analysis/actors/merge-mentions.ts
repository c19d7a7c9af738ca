import * as is from '../vocabulary.ts';
import type { Mention } from './mention.ts';

/** Words of an office that add nothing to it: `رئيس البلاد` is the president. */
const EMPTY = new Set(['جمهوريه', 'بلاد', 'دوله', 'حالي', 'حاليه']);

/**
 * Which mentions name the same actor: for each mention the index of its actor, numbered by first mention.
 * Full name, surname, office, office with surname; body, shortened body, `الوزارة` after `وزارة الصحة`.
 */
export function mergeMentions(mentions: readonly Mention[]): number[] {
  const actors = new Actors(mentions);
  const order = mentions.map((_, i) => i).sort((a, b) => size(mentions, b) - size(mentions, a) || a - b);
  const pick = (test: (mention: Mention) => boolean): number[] => order.filter((i) => test(at(mentions, i)));
  for (const i of pick(({ kind, type }) => kind === 'name' && type === 'person'))
    actors.join(i, actors.find(i, isSamePerson));
  for (const i of pick(({ kind, type }) => kind === 'place' || (kind === 'body' && type === 'place')))
    actors.join(i, actors.find(i, isSameKey));
  for (const i of pick(isBody))
    actors.join(i, actors.find(i, isSameBody) ?? ownName(mentions, i, actors) ?? actors.nearest(i, isShortFor));
  for (const i of pick(({ kind }) => kind === 'role')) {
    const beside = at(mentions, i).beside;
    if (beside !== null) actors.join(i, beside);
  }
  for (const i of pick(({ kind, beside }) => kind === 'role' && beside === null)) {
    actors.join(
      i,
      actors.nearest(i, isSameOffice) ?? actors.nearest(i, isShortFor) ?? actors.nearest(i, isHeadlineFor),
    );
  }
  for (const i of pick(({ kind }) => kind === 'group'))
    actors.join(i, actors.find(i, isSameBody) ?? actors.nearest(i, isShortFor));
  return actors.numbered();
}

const at = (mentions: readonly Mention[], i: number): Mention => mentions[i] as Mention;
const size = (mentions: readonly Mention[], i: number): number => at(mentions, i).keys.length;
const isBody = ({ kind, type }: Mention): boolean => type === 'organisation' && (kind === 'body' || kind === 'name');

type Same = (mention: Mention, other: Mention) => boolean;

/** Actors as they come together. Only mentions that share a word or a known name can be the same, so they are looked up by these. */
class Actors {
  private readonly actor: (number | null)[];
  private readonly byWord = new Map<string, number[]>(); // each wording once
  private readonly byHead = new Map<string, number[]>(); // every mention
  private readonly wordings = new Set<string>();
  private readonly inPassage = new Map<number, number[]>();

  constructor(private readonly mentions: readonly Mention[]) {
    this.actor = mentions.map(() => null);
    mentions.forEach(({ passage }, i) => {
      push(this.inPassage, passage, i);
    });
  }

  /** Gives a mention the actor of another one; its own where there is none. */
  join(i: number, other: number | null): void {
    if (this.actor[i] !== null) return;
    this.actor[i] = other === null ? i : (this.actor[other] ?? other);
    const mention = at(this.mentions, i);
    push(this.byHead, mention.bare[0] ?? '', i);
    const wording = `${mention.kind} ${mention.type} ${mention.keys.join(' ')}`;
    if (this.wordings.has(wording)) return;
    this.wordings.add(wording);
    for (const word of wordsOf(mention)) push(this.byWord, word, i);
  }

  /** A mention already joined that says the same: the one joined first, which is the fullest. */
  find(i: number, same: Same): number | null {
    const mention = at(this.mentions, i);
    for (const word of wordsOf(mention)) {
      const found = this.byWord.get(word)?.find((j) => same(mention, at(this.mentions, j)));
      if (found !== undefined) return found;
    }
    return null;
  }

  /** The same, but the nearest before the mention in the text, failing that the nearest behind it. */
  nearest(i: number, same: Same): number | null {
    const mention = at(this.mentions, i);
    const fits = (this.byHead.get(mention.bare[0] ?? '') ?? []).filter((j) => same(mention, at(this.mentions, j)));
    const before = fits.filter((j) => j < i);
    return before.at(-1) !== undefined
      ? before.reduce((a, b) => Math.max(a, b))
      : fits.length
        ? fits.reduce((a, b) => Math.min(a, b))
        : null;
  }

  /** Of the same passage, a mention already joined that fits. */
  beside(i: number, fits: (other: Mention) => boolean): number | null {
    const near = this.inPassage.get(at(this.mentions, i).passage) ?? [];
    return near.find((j) => j !== i && this.actor[j] !== null && fits(at(this.mentions, j))) ?? null;
  }

  numbered(): number[] {
    const numbers = new Map<number, number>();
    return this.mentions.map((_, i) => {
      const id = this.actor[i] ?? i;
      const number = numbers.get(id) ?? numbers.size;
      numbers.set(id, number);
      return number;
    });
  }
}

function push<K>(lists: Map<K, number[]>, key: K, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** What mentions of the same actor share at least one of. */
const wordsOf = ({ kind, type, keys, bare, known }: Mention): Set<string> =>
  new Set([
    ...(known === null ? [] : [known]),
    ...bare,
    ...keys,
    ...(kind === 'body' && type === 'place' ? ['Israel'] : []),
  ]);

const sameKnown: Same = (a, b) => a.known !== null && a.known === b.known;
const isOccupation = ({ kind, type }: Mention): boolean => kind === 'body' && type === 'place';
const isSameKey: Same = (a, b) =>
  a.type === b.type &&
  ((isOccupation(a) && isOccupation(b)) ||
    (isOccupation(a) && b.known === 'Israel') ||
    (isOccupation(b) && a.known === 'Israel') ||
    sameKnown(a, b) ||
    a.bare.join(' ') === b.bare.join(' '));

const isSamePerson: Same = (a, b) => {
  if (b.kind !== 'name' || b.type !== 'person') return false;
  if (sameKnown(a, b)) return true;
  const [short, long] = a.keys.length <= b.keys.length ? [a.keys, b.keys] : [b.keys, a.keys];
  if (short.length > 1) return inOrder(short, long);
  return short[0] === long.at(-1) || (short[0] === long[0] && long.length <= 2 && short.length === long.length);
};

function inOrder(short: readonly string[], long: readonly string[]): boolean {
  let next = 0;
  for (const key of long) if (key === short[next]) next += 1;
  return next === short.length;
}

/** The same words, whatever their articles and order, or the beginning of them: `صندوق النقد` and `صندوق النقد الدولي`. */
const isSameBody: Same = (a, b) => {
  if (a.kind === 'role' || b.kind === 'role' || a.type !== b.type) return false;
  if (sameKnown(a, b)) return true;
  if (a.bare.length === b.bare.length) return [...a.bare].sort().join(' ') === [...b.bare].sort().join(' ');
  const [short, long] = a.bare.length < b.bare.length ? [a.bare, b.bare] : [b.bare, a.bare];
  const isLatin = /^[a-z]/i.test(short[0] ?? ''); // Intel, Intel Corp
  return (short.length > 1 || isLatin) && short.every((key, i) => key === long[i]);
};

/** Of `حركة "حماس"` the name inside; of a name in brackets the body before it. */
function ownName(mentions: readonly Mention[], i: number, actors: Actors): number | null {
  const body = at(mentions, i);
  const isNamed = ({ kind, bare }: Mention): boolean => kind === 'body' && is.named.has(bare[0] ?? '');
  const inside = isNamed(body)
    ? actors.beside(i, (other) => other.kind === 'name' && other.type === 'organisation' && isInside(other, body))
    : null;
  const paired = body.bracketed ? actors.beside(i, (other) => isBody(other) && other.to === body.from) : null;
  const around = body.kind === 'name' ? actors.beside(i, (other) => isNamed(other) && isInside(body, other)) : null;
  return inside ?? paired ?? around;
}

const isInside = (inner: Mention, outer: Mention): boolean =>
  inner.passage === outer.passage && inner.from > outer.from && inner.to <= outer.to;

/** `الوزارة` for `وزارة الصحة`, `الرئيس` for `الرئيس الروسي`, `المحتجون` for `محتجون صينيون`. */
const isShortFor: Same = (short, long) =>
  short.keys.length === 1 &&
  !(SOVEREIGN.has(short.bare[0] ?? '') && long.beside === null && !isOfState(long)) &&
  is.isDefinite(short.keys[0] ?? '') &&
  (long.kind === short.kind || (isBody(long) && isBody(short))) &&
  long.bare.length > 1 &&
  long.bare[0] === short.bare[0];

/** Whoever bears these titles alone leads the state: `الرئيس` is not `رئيس جهاز الأمن`. */
const SOVEREIGN = new Set(['رئيس', 'ملك', 'امير', 'سلطان']);
const isOfState = ({ bare: [, whose = ''] }: Mention): boolean => /^[A-Z]{2}$/.test(whose) || EMPTY.has(whose);

/** `مراسل الأمل` and `مراسل الأمل في موسكو`. */
const isPlacedIn = (x: readonly string[], y: readonly string[]): boolean => {
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return long[short.length] === 'في' && short.every((key, i) => key === long[i]);
};

/** In the headline somebody's office may be told in other words: `مستشار في الحكومة` for `المستشار في رئاسة الوزراء سامي الحلو`. */
const isHeadlineFor: Same = (a, b) =>
  a.passage === 0 && b.kind === 'role' && b.beside !== null && a.bare[0] === b.bare[0];

const isSameOffice: Same = (a, b) => {
  if (b.kind !== 'role') return false;
  const [x, y] = [a.bare, b.bare].map((bare) => bare.filter((key) => !EMPTY.has(key)));
  if (!x || !y || x[0] !== y[0]) return false;
  if (x.length > 1 && y.length > 1 && isPlacedIn(x, y)) return true;
  if (x.length === 1 || y.length === 1) return x.length === y.length;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return (
    short.every((key) => long.includes(key)) &&
    long.every((key) => short.includes(key) || /^[A-Z]{2}$/.test(key) || key === 'مجلس' || is.hasRelativeEnding(key))
  );
};
