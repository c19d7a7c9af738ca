import type { Mention } from './mention.ts';
import type { Same } from './same-actor.ts';

const at = (mentions: readonly Mention[], i: number): Mention => mentions[i] as Mention;

/** Actors as they come together. Only mentions that share a word or a known name can be the same, so they are looked up by these. */
export class JoinedActors {
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
