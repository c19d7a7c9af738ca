import { knownAt } from '../names/known.ts';
import { opensDefinite, personEnd } from '../names/person.ts';
import * as is from '../vocabulary.ts';
import type { Passage, Range, Word } from '../words.ts';
import { agrees, isAdjective } from './adjectives.ts';
import { attachedEnd } from './attached-end.ts';
import { quotedEnd } from './quoted-end.ts';
import { breaksPhrase, isConjoined, isOpenGap, isPrepositional, opensQuote } from './word-joins.ts';

/** What kind of phrase is read: the head decides what may follow it. */
export type PhraseKind = 'body' | 'title' | 'group' | 'place';

const MOST_INDEFINITE = 5; // words of a construct chain: منظمة معاهدة الأمن
const MOST_ADJECTIVES = 4;

/**
 * Index of the first word behind the noun phrase whose head stands at `head`: construct chain, then adjectives, a quoted name,
 * `لل` and `في` where the kind of head takes them. `وزارة الخارجية الروسية أن` → 3, `صحيفة "الأمل" اليومية قالت` → 3.
 */
export function phraseEnd(passage: Passage, head: Range, kind: PhraseKind): number {
  const reader = new PhraseReader(passage, head, kind);
  return attachedEnd(passage, reader.end(), kind, reader.bare, (range, inner) => phraseEnd(passage, range, inner));
}

/** Where a word leads: on to another word, to the end of the phrase, or past this step because it does not apply. */
type Step = number | 'end' | 'pass';

/** Goes through a phrase word by word; each step looks at one way in which a phrase can go on. */
class PhraseReader {
  /** The head without its clitics and article. */
  readonly bare: string;
  private closed: boolean; // a definite word or a name closes a construct chain: only adjectives may follow
  private described = false; // an indefinite head that has its adjective
  private indefinite = 1;
  private adjectives = 0;

  constructor(
    private readonly passage: Passage,
    private readonly head: Range,
    private readonly kind: PhraseKind,
  ) {
    const key = passage.words[head.from]?.key.slice(head.cut) ?? '';
    this.closed = is.isDefinite(key);
    this.bare = this.closed ? key.slice(2) : key;
  }

  end(): number {
    const steps = [
      this.quotedName,
      this.eponym,
      this.knownName,
      this.general,
      this.breaking,
      this.dative,
      this.joined,
      this.definite,
      this.plain,
    ];
    let i = this.head.from + 1;
    for (let word = this.passage.words[i]; word; word = this.passage.words[i]) {
      let to: Step = 'pass';
      for (const step of steps) {
        to = step.call(this, word, i);
        if (to !== 'pass') break;
      }
      if (typeof to !== 'number') break;
      i = to;
    }
    return i;
  }

  private isNext(i: number): boolean {
    return i === this.head.from + 1;
  }

  /** `صحيفة "الأمل"`; other marks than the closing one of a name end the phrase. */
  private quotedName({ gap }: Word, i: number): Step {
    if (opensQuote(gap)) {
      this.closed = true;
      return quotedEnd(this.passage, i) ?? 'end';
    }
    const behindQuote =
      /^["“”»]\s*$/.test(gap) && (!this.isNext(i) || opensQuote(this.passage.words[this.head.from]?.gap ?? ''));
    return isOpenGap(gap) || behindQuote ? 'pass' : 'end';
  }

  /** `مستشفى كمال ناصر`, `كتائب الشهيد سامي الحلو`. */
  private eponym({ key }: Word, i: number): Step {
    if (!this.isNext(i) || !is.eponymous.has(this.bare) || this.closed) return 'pass';
    const from = is.addresses.has(key) ? i + 1 : i;
    const to = personEnd(this.passage.words, from, false);
    if (to < from + 2) return 'pass';
    this.closed = true;
    return to;
  }

  /** `بنك الأردن`, `محللو الأمم المتحدة`: a name of the tables closes the chain. */
  private knownName(word: Word, i: number): Step {
    const at = knownAt(this.passage.words, i);
    if (at?.cut !== 0) return 'pass';
    if (at.known.type === 'person') return 'end';
    const isAdded =
      this.closed && !(is.isDefiniteWord(word) && (at.known.type !== 'place' || is.hasRelativeEnding(word.key)));
    if (isAdded) return 'end';
    this.closed = true;
    return at.to;
  }

  /** `مدير عام`. */
  private general({ key }: Word, i: number): Step {
    return this.kind === 'title' && this.isNext(i) && is.adjectives.has(key) ? i + 1 : 'pass';
  }

  private isNameAdjective(word: Word): boolean {
    return is.isDefiniteWord(word) && is.adjectives.has(word.key.slice(2)); // العام: general, not the year
  }

  private breaking(word: Word): Step {
    return !this.isNameAdjective(word) && breaksPhrase(word) ? 'end' : 'pass';
  }

  /** `المنظمة الدولية للهجرة`. */
  private dative({ key }: Word, i: number): Step {
    if (!/^لل/.test(key) || this.kind === 'group' || is.isGiven(key)) return 'pass';
    return this.closed && this.kind !== 'place' && !is.standing.has(this.bare) ? i + 1 : 'end';
  }

  /** `وزارة التربية والتعليم`, `وزارة الصناعة وتكنولوجيا المعلومات`. */
  private joined(word: Word, i: number): Step {
    const { words } = this.passage;
    if (!isConjoined(words, i)) return 'pass';
    const [previous, next] = [words[i - 1], words[i + 1]];
    const coordinates = is.coordinating.has(this.bare);
    const ofMany =
      coordinates && this.kind === 'body' && next !== undefined && is.isDefiniteWord(next) && !is.isVerb(word);
    const ofTwo =
      (coordinates || this.kind === 'title') &&
      /^وال/.test(word.key) &&
      !this.isNext(i) &&
      previous !== undefined &&
      is.isDefiniteWord(previous);
    const another = [is.bodies, is.titles, is.groups].some((table) => is.findIn(word, table));
    return (ofMany || ofTwo) && !another ? i + 1 : 'end';
  }

  /** A definite word closes the chain; behind it only adjectives that agree. */
  private definite(word: Word, i: number): Step {
    if (isPrepositional(this.passage.words, i)) return 'end';
    if (!is.isDefiniteWord(word)) return 'pass';
    if (this.closed) {
      const isPerson =
        (is.findIn(word, is.titles) || is.addresses.has(word.key)) &&
        !this.isNameAdjective(word) &&
        !/(?:ي|يه)$/.test(word.key);
      if (opensDefinite(this.passage.words, i)) return 'end';
      if (isPerson || !isAdjective(word) || !agrees(this.bare, word, this.kind)) return 'end';
      this.adjectives += 1;
      if (this.adjectives > MOST_ADJECTIVES) return 'end';
    }
    this.closed = true;
    return i + 1;
  }

  /** An indefinite word: an adjective of an indefinite head, a further link of the chain, or the body's own name. */
  private plain(word: Word, i: number): Step {
    if (this.closed || this.indefinite >= MOST_INDEFINITE) return 'end';
    const followed = this.isFollowed(i);
    const isRelative =
      is.hasRelativeEnding(word.key) &&
      (this.kind === 'group' || this.kind === 'body') &&
      !is.inner.has(word.key) &&
      !followed;
    const isOther = this.kind === 'group' && is.groupAdjectives.has(word.key);
    if (isRelative || isOther) this.described = true;
    else if (this.described || !this.isLink(word, i, followed)) return 'end';
    if (!isOther) this.indefinite += 1;
    return i + 1;
  }

  /** Whether a definite word or a name follows, to which this one can be in construct. */
  private isFollowed(i: number): boolean {
    const next = this.passage.words[i + 1];
    if (!next || !isOpenGap(next.gap) || is.isTimeWord(next)) return false;
    return is.isDefiniteWord(next) || knownAt(this.passage.words, i + 1)?.cut === 0;
  }

  private isLink({ key }: Word, i: number, followed: boolean): boolean {
    const previous = this.passage.words[i - 1]?.key ?? '';
    if (!this.isNext(i) && is.placed.has(previous) && !is.isGiven(key)) return true; // رئيس بلدية صور
    if ([is.inner, is.bodies, is.groups].some((table) => table.has(key))) return true;
    if (is.titles.has(key) && this.kind !== 'body') return true;
    const takesName = (is.named.has(this.bare) || is.placed.has(this.bare)) && this.kind === 'body' && this.isNext(i);
    return (followed || takesName) && !is.isGiven(key);
  }
}
