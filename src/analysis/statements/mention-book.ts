import type { Mention } from '../actors/mention.ts';
import { toDraft } from '../actors/to-draft.ts';
import { phraseEnd } from '../phrases/phrase-end.ts';
import * as is from '../vocabulary.ts';
import type { Passage, Range } from '../words.ts';

/** All mentions by their index; those that only speaking shows (`قال المحققون إن`) are added at the end. */
export class MentionBook {
  private readonly indexes: Map<Mention, number>;
  private readonly passages = new Map<number, Mention[]>();
  readonly all: Mention[];

  constructor(mentions: readonly Mention[]) {
    this.all = [...mentions];
    this.indexes = new Map(mentions.map((mention, i) => [mention, i]));
    for (const mention of mentions) {
      const own = this.passages.get(mention.passage);
      if (own) own.push(mention);
      else this.passages.set(mention.passage, [mention]);
    }
  }

  /** Mentions of one passage in reading order. */
  inPassage(index: number): readonly Mention[] {
    return this.passages.get(index) ?? [];
  }

  indexOf(mention: Mention): number {
    return this.indexes.get(mention) ?? -1;
  }

  /** Index of the mention that starts at a word; a new one where there is none: somebody with a title, else a group of people. */
  at(passage: Passage, index: number, { from, to, cut }: Range): number {
    const known = this.inPassage(index).find((mention) => mention.from === from && mention.cut === cut);
    if (known) return this.indexOf(known);
    const isPerson = is.findIn(passage.words[from], is.titles) !== null;
    const mention = toDraft(
      passage,
      index,
      { from, to, cut },
      isPerson ? 'role' : 'group',
      isPerson ? 'person' : 'organisation',
    );
    this.indexes.set(mention, this.all.length);
    return this.all.push(mention) - 1;
  }

  /** The same for a group whose phrase is still to be read: `بحسب مراقبين محليين`. */
  group(passage: Passage, index: number, from: number, cut: number): number {
    return this.at(passage, index, { from, to: phraseEnd(passage, { from, to: from + 1, cut }, 'group'), cut });
  }
}
