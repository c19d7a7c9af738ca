import { knownOf } from '../names/known.ts';
import * as is from '../vocabulary.ts';
import type { Passage } from '../words.ts';
import type { Mention } from './mention.ts';

/** What one actor does in the article: its mentions, and how many statements it makes. */
export interface Standing {
  readonly mentions: readonly Mention[];
  readonly speaks: number;
  readonly passages: readonly Passage[];
}

const MOST_MENTIONS = 5;

/**
 * How much the story is about an actor; 0 or less: no actor. Mentions, title, lead, an early place, speaking and acting count;
 * a body that only stands inside an office (`وزير الخارجية`) counts little, a place only where it acts or speaks.
 */
export function scoreActor({ mentions, speaks, passages }: Standing): number {
  const free = mentions.filter(({ nested }) => !nested);
  const acts = free.filter((mention) => isSubject(mention, passages)).length;
  const kinds = new Set(mentions.map(({ kind }) => kind));
  const inKind = (kind: Passage['kind']): boolean => free.some(({ passage }) => passages[passage]?.kind === kind);
  const named = kinds.has('name');
  const onlyPlace = kinds.has('place') && kinds.size === 1;
  const onlyGroup = kinds.has('group') && kinds.size === 1;
  const onlyRole = kinds.has('role') && kinds.size === 1;
  if (onlyPlace && acts + speaks === 0 && (free.length < 3 || !isState(free))) return 0;
  if (onlyRole && speaks === 0 && ((acts === 0 && !inKind('title')) || !free.some(isOffice))) return 0;
  if (kinds.has('body') && !named && speaks === 0 && !mentions.some(({ definite }) => definite)) return 0;
  if (onlyGroup && acts + speaks === 0 && free.length < 2) return 0;
  if (free.length === 0 && speaks === 0) return named ? 0.5 : 0;
  if (speaks === 0 && mentions.every(isAnaphoric)) return 0;
  if (acts + speaks === 0 && free.length < 2 && mentions.every(isWeakBody)) return 0;
  const first = Math.min(...free.map(({ passage }) => passage));
  return (
    Math.min(free.length, MOST_MENTIONS) +
    (inKind('title') ? 3 : 0) +
    (inKind('lead') ? 2 : 0) +
    2 * Math.min(speaks, 3) +
    1.5 * Math.min(acts, 2) +
    (named ? 1 : 0) +
    1 / (1 + first) -
    (onlyPlace ? 2 : 0) -
    (onlyGroup ? 0.5 : 0)
  );
}

/** `الوكالة` without its name anywhere: whose it is cannot be told. */
const isAnaphoric = ({ kind, keys, bare }: Mention): boolean =>
  kind === 'body' &&
  keys.length === 1 &&
  is.isDefinite(keys[0] ?? '') &&
  !is.standing.has(bare[0] ?? '') &&
  bare[0] !== 'احتلال';
/** `مكتب الشركة`, `مركز تحقيق`: no actor before it does something. */
const isWeakBody = ({ kind, bare }: Mention): boolean =>
  kind === 'body' && is.weakBodies.has(bare[0] ?? '') && !is.named.has(bare[0] ?? '');
const isOffice = ({ bare, definite, keys }: Mention): boolean =>
  is.offices.has(bare[0] ?? '') &&
  definite &&
  !/^ل(?!ل)/.test(keys[1] ?? '') &&
  (keys.length > 1 || is.isDefinite(keys[0] ?? ''));
const isState = (mentions: readonly Mention[]): boolean =>
  mentions.some(({ keys }) => {
    const known = knownOf(keys);
    return known !== null && (known.iso !== null || known.capital);
  });

/** Whether a verb stands right before the mention, or the mention opens its passage and a verb follows. */
function isSubject({ passage, from, to, cut }: Mention, passages: readonly Passage[]): boolean {
  const words = passages[passage]?.words ?? [];
  const [before, after] = [words[from - 1], words[to]];
  if (before && cut === 0 && is.isVerb(before) && /^\s*["“”«]?$/.test(words[from]?.gap ?? '')) return true;
  return (from === 0 || /[.:؛]/.test(words[from]?.gap ?? '')) && after !== undefined && is.isVerb(after);
}
