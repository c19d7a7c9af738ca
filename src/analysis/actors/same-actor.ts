import * as is from '../vocabulary.ts';
import type { Mention } from './mention.ts';

/** Whether two mentions name the same actor, by one way of telling; the first is still to be joined, the second has its actor. */
export type Same = (mention: Mention, other: Mention) => boolean;

/** Words of an office that add nothing to it: `رئيس البلاد` is the president. */
const EMPTY = new Set(['جمهوريه', 'بلاد', 'دوله', 'حالي', 'حاليه']);

export const isBody = ({ kind, type }: Mention): boolean =>
  type === 'organisation' && (kind === 'body' || kind === 'name');

const sameKnown: Same = (a, b) => a.known !== null && a.known === b.known;
const isOccupation = ({ kind, type }: Mention): boolean => kind === 'body' && type === 'place';
/** The same place, or the state that is meant by its occupation. */
export const isSameKey: Same = (a, b) =>
  a.type === b.type &&
  ((isOccupation(a) && isOccupation(b)) ||
    (isOccupation(a) && b.known === 'Israel') ||
    (isOccupation(b) && a.known === 'Israel') ||
    sameKnown(a, b) ||
    a.bare.join(' ') === b.bare.join(' '));

/** Full name and parts of it in their order, surname alone. */
export const isSamePerson: Same = (a, b) => {
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
export const isSameBody: Same = (a, b) => {
  if (a.kind === 'role' || b.kind === 'role' || a.type !== b.type) return false;
  if (sameKnown(a, b)) return true;
  if (a.bare.length === b.bare.length) return [...a.bare].sort().join(' ') === [...b.bare].sort().join(' ');
  const [short, long] = a.bare.length < b.bare.length ? [a.bare, b.bare] : [b.bare, a.bare];
  const isLatin = /^[a-z]/i.test(short[0] ?? ''); // Intel, Intel Corp
  return (short.length > 1 || isLatin) && short.every((key, i) => key === long[i]);
};

/** `الوزارة` for `وزارة الصحة`, `الرئيس` for `الرئيس الروسي`, `المحتجون` for `محتجون صينيون`. */
export const isShortFor: Same = (short, long) =>
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
export const isHeadlineFor: Same = (a, b) =>
  a.passage === 0 && b.kind === 'role' && b.beside !== null && a.bare[0] === b.bare[0];

/** `رئيس كازاخستان`, `الرئيس الكازاخستاني`. */
export const isSameOffice: Same = (a, b) => {
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
