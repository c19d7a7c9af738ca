import type { ActorType } from '../../article/brief.ts';
import { isoOf } from '../names/known.ts';
import { phraseEnd } from '../phrases/phrase-end.ts';
import { standaloneBodyAt } from '../phrases/standalone-body.ts';
import * as is from '../vocabulary.ts';
import type { Passage, Range } from '../words.ts';
import type { MentionKind } from './mention.ts';
import { type Draft, toDraft } from './to-draft.ts';

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
export function phraseDrafts(passage: Passage, index: number, named: readonly Draft[]): Draft[] {
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
