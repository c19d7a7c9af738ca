import { normalise } from '../../arabic/normalise.ts';
import type { ActorType } from '../../article/brief.ts';
import { memberLeads } from '../../lexicon/bodies.ts';
import { knownAt, knownOf, mostWordsFrom } from '../names/known.ts';
import { isoOf } from '../names/nationalities.ts';
import * as is from '../vocabulary.ts';
import { type Passage, type Range, surfaceOf } from '../words.ts';
import type { Mention, MentionKind } from './mention.ts';

/** A mention before the others of its passage are known: `nested` and `beside` are still to be found. */
export type Draft = Mention;

/** A mention of some words, with the keys by which it is compared. */
export function toDraft(passage: Passage, index: number, range: Range, kind: MentionKind, type: ActorType): Draft {
  const words = passage.words.slice(range.from, range.to);
  const keys = words.map(({ key, forms }, i) =>
    i === 0 ? (forms.find(({ cut }) => cut === range.cut)?.key ?? key.slice(range.cut)) : key,
  );
  const known = knownOf(keys)?.id ?? (kind === 'body' ? knownOf(withoutMembers(keys))?.id : null) ?? null;
  const { from, to, cut } = range;
  return {
    from,
    to,
    cut,
    passage: index,
    kind,
    type,
    keys,
    bare: bareKeys(keys),
    known,
    surface: surfaceOf(passage, range),
    definite: isSpecific(passage, range, keys),
    bracketed: /^\s*\(\s*["“«]?$/.test(words[0]?.gap ?? ''),
    nested: false,
    beside: null,
  };
}

const MEMBERS = memberLeads.map((words) => normalise(words).split(' '));

/** `دول الاتحاد الأوروبي → الاتحاد الأوروبي`: what its members do, an organisation does. */
function withoutMembers(keys: readonly string[]): readonly string[] {
  const lead = MEMBERS.find((words) => words.every((word, i) => word === keys[i]));
  return lead ? keys.slice(lead.length) : keys;
}

const isSpecific = ({ words }: Passage, { from, to }: Range, keys: readonly string[]): boolean =>
  keys.some((key) => is.isDefinite(key) || key.startsWith('لل')) ||
  words.slice(from, to).some((word, i) => i > 0 && (/["“”«]/.test(word.gap) || knownAt(words, from + i) !== null)) ||
  (is.named.has(keys[0] ?? '') && !is.hasRelativeEnding(keys[1] ?? 'ي'.repeat(4)));

/** `المكتب السياسي للحركة`, `المكتب السياسي لحركة فتح`: whose a body is, without the ل. */
const withoutDative = (key: string, i: number): string =>
  i > 1 && key.startsWith('ل') && is.bodies.has(key.slice(1)) ? key.slice(1) : key.replace(/^لل(?=...)/, '');

const MOST_COUNTRY_WORDS = 4;

/** `رئيس كازاخستان`, `الرئيس الكازاخستاني → رئيس, KZ`: what two ways of saying the same have in common. */
function bareKeys(keys: readonly string[]): string[] {
  const bare: string[] = [];
  for (let i = 0; i < keys.length; ) {
    const key = keys[i] ?? '';
    let to = Math.min(keys.length, i + Math.min(MOST_COUNTRY_WORDS, mostWordsFrom(key)));
    while (to > i && !knownOf(keys.slice(i, to))?.iso) to -= 1;
    const iso = to > i ? knownOf(keys.slice(i, to))?.iso : i > 0 ? isoOf(key) : null;
    bare.push(iso ?? (is.isDefinite(key) ? key.slice(2) : withoutDative(key, i)));
    i = Math.max(to, i + 1);
  }
  return bare;
}
