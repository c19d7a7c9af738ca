import type { ActorType } from '../../article/brief.ts';
import { isoOf } from '../names/nationalities.ts';
import { type PhraseKind, phraseEnd } from '../phrases/phrase-end.ts';
import { standaloneBodyAt } from '../phrases/standalone-body.ts';
import type { Table } from '../tables.ts';
import * as is from '../vocabulary.ts';
import type { Passage, Range } from '../words.ts';
import type { MentionKind } from './mention.ts';
import { type Draft, toDraft } from './to-draft.ts';

const OCCUPIERS = new Set(['الاحتلال', 'كيان', 'الكيان']);

/** `الاحتلال`, `كيان الاحتلال`, `الكيان الإسرائيلي`: where news means the state of Israel by it. */
function occupierAt({ words }: Passage, from: number): Range | null {
  const form = words[from]?.forms.find(({ key }) => OCCUPIERS.has(key));
  if (!form) return null;
  const next = words[from + 1];
  const follows =
    next !== undefined &&
    /^\s+$/.test(next.gap) &&
    (next.key === 'الاحتلال' || next.key === 'الصهيوني' || isoOf(next.key) === 'IL');
  if (form.key !== 'الاحتلال' && !follows) return null;
  return { from, to: from + (follows ? 2 : 1), cut: form.cut };
}

/** Behind these words a title is an office, not a person: `منصب مدير الصندوق`. */
const OFFICES = new Set(['منصب', 'لمنصب', 'بمنصب', 'المنصب', 'وظيفه', 'لقب', 'رتبه', 'كرسي']);
const ANAPHORS = new Set(['نفسه', 'نفسها', 'ذاته', 'ذاتها', 'عينه']);

/** Which phrase a head opens, and what mention that is. */
interface Reading {
  readonly table: Table;
  readonly phrase: PhraseKind;
  readonly kind: MentionKind;
  readonly type: ActorType;
}
const TITLE: Reading = { table: is.titles, phrase: 'title', kind: 'role', type: 'person' };
const BODY: Reading = { table: is.bodies, phrase: 'body', kind: 'body', type: 'organisation' };
const GROUP: Reading = { table: is.groups, phrase: 'group', kind: 'group', type: 'organisation' };

/** Offices, bodies and groups by their heads, outside of people's names. */
export function phraseDrafts(passage: Passage, index: number, named: readonly Draft[]): Draft[] {
  const people = named.filter(({ type }) => type === 'person');
  const inPerson = (i: number): boolean => people.some(({ from, to }) => i >= from && i < to);
  return passage.words.flatMap((_, from) => {
    if (
      inPerson(from) ||
      ANAPHORS.has(passage.words[from + 1]?.key ?? '') ||
      OFFICES.has(passage.words[from - 1]?.key ?? '')
    )
      return [];
    const occupier = occupierAt(passage, from);
    if (occupier) return [toDraft(passage, index, occupier, 'body', 'place')];
    const service = serviceAt(passage, from);
    if (service) return [toDraft(passage, index, service, 'body', 'organisation')];
    for (const reading of [TITLE, BODY, GROUP]) {
      const range = phraseAt(passage, from, reading, people);
      if (range) return [toDraft(passage, index, range, reading.kind, reading.type)];
    }
    return [];
  });
}

/** A service without a head word, with what goes on with it: `الدفاع المدني الفلسطيني`. */
function serviceAt(passage: Passage, from: number): Range | null {
  const service = standaloneBodyAt(passage, from);
  return service && { ...service, to: Math.max(service.to, phraseEnd(passage, { ...service, to: from + 1 }, 'body')) };
}

/** The phrase that a word heads by a table; null where the head alone says nothing (`مكتب`) and no person's name follows a title. */
function phraseAt(passage: Passage, from: number, { table, phrase }: Reading, people: readonly Draft[]): Range | null {
  const word = passage.words[from];
  const head = is.findIn(word, table);
  if (!word || !head || is.isFunctionWord(word) || (head.definite && isAdjectival(passage, from))) return null;
  if (phrase === 'title' && is.bodies.has(head.key)) return null;
  const to = phraseEnd(passage, { from, to: from + 1, cut: head.cut }, phrase);
  const range = { from, to, cut: head.cut };
  const isWeak = is.weakBodies.has(head.key);
  if (to === from + 1 && (!head.definite || isWeak))
    return phrase === 'title' && people.some((name) => name.from === to) ? range : null;
  return head.definite && isWeak && !is.hasRelativeEnding(passage.words[from + 1]?.key ?? '') ? null : range;
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
