import * as is from '../vocabulary.ts';
import type { Passage } from '../words.ts';
import type { Mention } from './mention.ts';
import type { Draft } from './to-draft.ts';

/** Which mentions lie inside others, and which office stands beside which name. */
export function linkMentions(drafts: readonly Draft[], passages: readonly Passage[]): Mention[] {
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
