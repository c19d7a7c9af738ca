import { normalise } from '../../arabic/normalise.ts';
import type { ActorType, NameMention } from '../../article/brief.ts';
import { memberLeads } from '../../lexicon/bodies.ts';
import { isoOf, knownAt, knownOf } from '../names/known.ts';
import { phraseEnd } from '../phrases/phrase-end.ts';
import { standaloneBodyAt } from '../phrases/standalone-body.ts';
import * as is from '../vocabulary.ts';
import { cutAt, type Passage, type Range, surfaceOf } from '../words.ts';
import type { Mention, MentionKind } from './mention.ts';

type Draft = Omit<Mention, 'nested' | 'beside'>;

/** Every mention of the article in reading order: the names, and by their heads offices, bodies and groups of people. */
export function findMentions(passages: readonly Passage[], names: readonly NameMention[]): Mention[] {
  const inBlock = byBlock(names);
  const found = passages.map((passage, i) => {
    const named = (inBlock.get(passage.block) ?? []).flatMap((name) => nameDraft(passage, i, name));
    return link(withoutRepeats([...named, ...phrases(passage, i, named)]), passages);
  });
  let first = 0;
  return found.flatMap((mentions) => {
    const base = first;
    first += mentions.length;
    return mentions.map((mention) =>
      mention.beside === null ? mention : { ...mention, beside: mention.beside + base },
    );
  });
}

/** Names by the block they stand in. */
export function byBlock(names: readonly NameMention[]): Map<number, NameMention[]> {
  const inBlock = new Map<number, NameMention[]>();
  for (const name of names) {
    const list = inBlock.get(name.span.block);
    if (list) list.push(name);
    else inBlock.set(name.span.block, [name]);
  }
  return inBlock;
}

/** A mention of some words, with the keys by which it is compared. */
export function toDraft(passage: Passage, index: number, range: Range, kind: MentionKind, type: ActorType): Draft {
  const words = passage.words.slice(range.from, range.to);
  const keys = words.map(({ key, forms }, i) =>
    i === 0 ? (forms.find(({ cut }) => cut === range.cut)?.key ?? key.slice(range.cut)) : key,
  );
  const known = knownOf(keys)?.id ?? (kind === 'body' ? knownOf(withoutMembers(keys))?.id : null) ?? null;
  return {
    ...range,
    passage: index,
    kind,
    type,
    keys,
    bare: bareKeys(keys),
    known,
    surface: surfaceOf(passage, range),
    definite: isSpecific(passage, range, keys),
    bracketed: /^\s*\(\s*["“«]?$/.test(words[0]?.gap ?? ''),
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

const MOST_COUNTRY_WORDS = 4;

/** `رئيس كازاخستان`, `الرئيس الكازاخستاني → رئيس, KZ`: what two ways of saying the same have in common. */
function bareKeys(keys: readonly string[]): string[] {
  const bare: string[] = [];
  for (let i = 0; i < keys.length; ) {
    let to = Math.min(keys.length, i + MOST_COUNTRY_WORDS);
    while (to > i && !knownOf(keys.slice(i, to))?.iso) to -= 1;
    const key = keys[i] ?? '';
    const iso = to > i ? knownOf(keys.slice(i, to))?.iso : i > 0 ? isoOf(key) : null;
    bare.push(iso ?? (is.isDefinite(key) ? key.slice(2) : key.replace(/^لل(?=...)/, '')));
    i = Math.max(to, i + 1);
  }
  return bare;
}

function nameDraft(passage: Passage, index: number, { span, type }: NameMention): Draft[] {
  const from = passage.words.findIndex(({ end }) => end > span.start);
  const past = passage.words.findIndex(({ start }) => start >= span.end);
  const word = passage.words[from];
  if (!word) return [];
  const offset = span.start - word.start;
  const cut = cutAt(word, offset);
  return [
    toDraft(
      passage,
      index,
      { from, to: past < 0 ? passage.words.length : past, cut },
      type === 'place' ? 'place' : 'name',
      type,
    ),
  ];
}

/** `الاحتلال`, `كيان الاحتلال`, `الكيان الإسرائيلي`: where news means the state of Israel by it. */
function occupierAt({ words }: Passage, from: number): Range | null {
  const [form] = (words[from]?.forms ?? []).filter(({ key }) => /^(?:الاحتلال|كيان|الكيان)$/.test(key));
  const next = words[from + 1];
  const follows =
    next !== undefined &&
    /^\s+$/.test(next.gap) &&
    (next.key === 'الاحتلال' || next.key === 'الصهيوني' || isoOf(next.key) === 'IL');
  if (!form || (form.key !== 'الاحتلال' && !follows)) return null;
  return { from, to: from + (follows ? 2 : 1), cut: form.cut };
}

/** Behind these words a title is an office, not a person: `منصب مدير الصندوق`. */
const OFFICES = new Set(['منصب', 'لمنصب', 'بمنصب', 'المنصب', 'وظيفه', 'لقب', 'رتبه', 'كرسي']);
const isAnaphor = (next: Passage['words'][number] | undefined): boolean =>
  next !== undefined && /^(?:نفسه|نفسها|ذاته|ذاتها|عينه)$/.test(next.key);

/** Offices, bodies and groups by their heads, outside of people's names. */
function phrases(passage: Passage, index: number, named: readonly Draft[]): Draft[] {
  const people = named.filter(({ type }) => type === 'person');
  const inPerson = (i: number): boolean => people.some(({ from, to }) => i >= from && i < to);
  const drafts: Draft[] = [];
  passage.words.forEach((word, from) => {
    if (inPerson(from) || isAnaphor(passage.words[from + 1]) || OFFICES.has(passage.words[from - 1]?.key ?? '')) return;
    const read = (
      table: ReadonlySet<string>,
      phrase: 'title' | 'body' | 'group',
      kind: MentionKind,
      type: ActorType,
    ): boolean => {
      const head = is.findIn(word, table);
      if (
        !head ||
        (phrase === 'title' && is.bodies.has(head.key)) ||
        is.isFunctionWord(word) ||
        (head.definite && isAdjectival(passage, from))
      )
        return false;
      const range = { from, to: from + 1, cut: head.cut };
      const to = phraseEnd(passage, range, phrase);
      if (to === from + 1 && (!head.definite || is.weakBodies.has(head.key)))
        return phrase === 'title' && people.some((name) => name.from === to) && add(to);
      if (head.definite && is.weakBodies.has(head.key) && !is.hasRelativeEnding(passage.words[from + 1]?.key ?? ''))
        return false;
      return add(to);
      function add(end: number): true {
        drafts.push(toDraft(passage, index, { ...range, to: end }, kind, type));
        return true;
      }
    };
    const occupier = occupierAt(passage, from);
    const service = standaloneBodyAt(passage, from);
    if (occupier) drafts.push(toDraft(passage, index, occupier, 'body', 'place'));
    else if (service) {
      const to = Math.max(service.to, phraseEnd(passage, { ...service, to: from + 1 }, 'body'));
      drafts.push(toDraft(passage, index, { ...service, to }, 'body', 'organisation'));
    } else if (!read(is.titles, 'title', 'role', 'person'))
      read(is.bodies, 'body', 'body', 'organisation') || read(is.groups, 'group', 'group', 'organisation');
  });
  return drafts;
}

/** `المكتب الإعلامي`, `المجلس الاقتصادي`: behind a definite noun these are adjectives, not people. */
const isAdjectival = ({ words }: Passage, i: number): boolean => {
  const [before, word] = [words[i - 1], words[i]];
  return (
    before !== undefined &&
    word !== undefined &&
    /ي$|يه$/.test(word.key) &&
    is.isDefinite(before.key) &&
    /^\s+$/.test(word.gap)
  );
};

/** Of mentions that start together the longest; a name that a body repeats goes. */
function withoutRepeats(drafts: readonly Draft[]): Draft[] {
  const sorted = [...drafts].sort(
    (a, b) => a.from - b.from || b.to - a.to || Number(b.kind === 'name') - Number(a.kind === 'name'),
  );
  return sorted.filter((draft, i) => sorted[i - 1]?.from !== draft.from);
}

/** Which mentions lie inside others, and which office stands beside which name. */
function link(drafts: readonly Draft[], passages: readonly Passage[]): Mention[] {
  return drafts.map((draft, i) => {
    const nested = drafts.some(
      (other, j) =>
        j !== i && other.from <= draft.from && other.to >= draft.to && other.to - other.from > draft.to - draft.from,
    );
    const passage = passages[draft.passage];
    const beside = draft.kind === 'role' && passage ? nameBeside(passage, drafts, draft) : null;
    return { ...draft, nested: nested && beside === null, beside };
  });
}

/** Index of the name that an office stands with: `الوزير سامي الحلو`, `رئيس الحزب والناطق باسمه، السيد سامي الحلو`, `سامي الحلو، رئيس الحزب`. */
function nameBeside(passage: Passage, drafts: readonly Draft[], office: Draft): number | null {
  const { words } = passage;
  const isName = ({ kind, type }: Draft): boolean => kind === 'name' && type === 'person';
  const gap = (i: number): string => words[i]?.gap ?? '';
  const address = words[office.to];
  const isAddressed = address !== undefined && is.addresses.has(address.key);
  const after = drafts.findIndex((other) => {
    if (!isName(other) || !/^["”»]?\s*[،(]?\s*["“«]?$/.test(gap(office.to))) return false;
    return (
      other.from === office.to || (isAddressed && other.from === office.to + 1 && /^\.?\s*$/.test(gap(other.from)))
    );
  });
  if (after >= 0) return after;
  const joined = drafts.find(
    (other) =>
      other.kind === 'role' && other.from === office.to && other.cut === 1 && /^\s*،?\s*$/.test(gap(other.from)),
  );
  if (joined) return nameBeside(passage, drafts, joined);
  const before = drafts.findIndex(
    (other) => isName(other) && other.to === office.from && /^\s*[،(]?\s*$/.test(gap(office.from)),
  );
  return before >= 0 && office.cut === 0 ? before : null;
}
