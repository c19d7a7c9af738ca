import type { NameMention } from '../../article/brief.ts';
import { type Passage, rangeOf } from '../words.ts';
import { linkMentions } from './link-mentions.ts';
import type { Mention } from './mention.ts';
import { phraseDrafts } from './phrase-drafts.ts';
import { type Draft, toDraft } from './to-draft.ts';

/** Every mention of the article in reading order: the names, and by their heads offices, bodies and groups of people. */
export function findMentions(passages: readonly Passage[], names: readonly NameMention[]): Mention[] {
  const inBlock = byBlock(names);
  const found = passages.map((passage, i) => {
    const named = (inBlock.get(passage.block) ?? []).flatMap((name) => nameDraft(passage, i, name));
    return linkMentions(withoutRepeats([...named, ...phraseDrafts(passage, i, named)]), passages);
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

function nameDraft(passage: Passage, index: number, { span, type }: NameMention): Draft[] {
  const range = rangeOf(passage, span);
  return passage.words[range.from] ? [toDraft(passage, index, range, type === 'place' ? 'place' : 'name', type)] : [];
}

/** Of mentions that start together the longest; a name that a body repeats goes. */
function withoutRepeats(drafts: readonly Draft[]): Draft[] {
  const sorted = [...drafts].sort(
    (a, b) => a.from - b.from || b.to - a.to || Number(b.kind === 'name') - Number(a.kind === 'name'),
  );
  return sorted.filter((draft, i) => sorted[i - 1]?.from !== draft.from);
}
