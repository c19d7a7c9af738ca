import { sentences } from '../../arabic/sentences.ts';
import { toDraft } from '../actors/find-mentions.ts';
import type { Mention } from '../actors/mention.ts';
import { phraseEnd } from '../phrase.ts';
import * as is from '../vocabulary.ts';
import type { Passage } from '../words.ts';
import { direct, sayClause } from './clause.ts';
import { complementOf } from './complement.ts';
import { type Cue, cueAt } from './cues.ts';
import type { Report, Said, Source } from './report.ts';
import { chainEnd, mainSubject, RELATIVES, type Subject, subjectAfter, subjectBefore } from './subject.ts';

/** Reports of the body in reading order, and the mentions with those that only speaking shows (`قال المحققون إن`). */
export interface Reports {
  readonly reports: readonly Report[];
  readonly mentions: readonly Mention[];
}

export function findReports(passages: readonly Passage[], mentions: readonly Mention[]): Reports {
  const all = [...mentions];
  const inPassage = new Map<number, Mention[]>();
  for (const mention of mentions) inPassage.set(mention.passage, [...(inPassage.get(mention.passage) ?? []), mention]);
  const reports = passages.flatMap((passage, index) => {
    if (passage.kind !== 'body') return [];
    const own = inPassage.get(index) ?? [];
    return inSentences(passage).flatMap(([from, to]) => new SentenceReader(passage, index, own, all, from, to).read());
  });
  return { reports, mentions: all };
}

/** Sentences as ranges of words. */
function inSentences({ text, words }: Passage): [number, number][] {
  let next = 0;
  return sentences(text).map(({ end }) => {
    const from = next;
    while (next < words.length && (words[next]?.start ?? end) < end) next += 1;
    return [from, next];
  });
}

/** Reads one sentence: its cues from left to right, what each reports and who speaks. */
class SentenceReader {
  private readonly cues: readonly Cue[];
  private readonly reports: Report[] = [];
  private covered = 0; // offset up to which reported speech has been read

  constructor(
    private readonly passage: Passage,
    private readonly index: number,
    private readonly mentions: readonly Mention[],
    private readonly all: Mention[],
    private readonly from: number,
    private readonly to: number,
  ) {
    this.cues = this.findCues();
  }

  read(): Report[] {
    this.cues.forEach((cue, i) => {
      const report = cue.kind === 'source' ? this.source(cue, i) : this.verb(cue, i);
      if (report) this.reports.push(report);
    });
    return this.reports;
  }

  /** Cues outside of closed quotations. */
  private findCues(): Cue[] {
    const { words, quotes } = this.passage;
    const cues: Cue[] = [];
    for (let i = this.from; i < this.to; i += 1) {
      const start = words[i]?.start ?? 0;
      if (quotes.some((quote) => quote.closed && quote.start <= start && start < quote.end)) continue;
      const cue = cueAt(this.passage, i);
      if (!cue) continue;
      cues.push(cue);
      i = cue.to - 1;
    }
    return cues;
  }

  private verb(cue: Cue, i: number): Report | null {
    const limit = this.wordLimit(i);
    if (this.isNestedIn(cue)) return null;
    const before = cue.kind === 'verb' ? subjectBefore(this.passage, this.mentions, this.from, cue.from) : null;
    const takesObject = cue.verb?.takes.includes('object') ?? false;
    const after = cue.kind === 'verb' ? subjectAfter(this.passage, this.mentions, cue.to, limit, takesObject) : null;
    const adjacent = before !== null && before.to >= cue.from - 1 && takesObject;
    const subject =
      adjacent && after && complementOf(this.passage, cue, cue.to, limit)?.kind === 'object' ? null : after;
    const complement = complementOf(this.passage, cue, subject?.to ?? cue.to, limit);
    const source = this.sourceOf(cue, subject, before);
    if (complement) return this.report(cue, source, this.sayFrom(complement, i));
    return this.behind(cue, source);
  }

  private sayFrom({ kind, start, quote }: NonNullable<ReturnType<typeof complementOf>>, i: number): Said[] {
    const end = this.boundary(i, start);
    if (kind !== 'quote' || !quote) return sayClause(this.passage, start, end);
    return this.passage.quotes
      .filter(
        (other) =>
          other.depth === quote.depth && other.start >= quote.start && other.start < Math.max(end, quote.start + 1),
      )
      .filter((other) => other === quote || other.end - other.start > 20)
      .flatMap((other) => direct(this.passage, other, end));
  }

  /** Speech that stands before its cue: `"..."، قال فلان`; `... ، كما أعلنت الشرطة`. */
  private behind(cue: Cue, source: Source): Report | null {
    const { words, text, quotes } = this.passage;
    if (cue.kind !== 'verb') return null;
    const start = words[this.from]?.start ?? 0;
    const previous = words[cue.from - 1];
    const cueStart = words[cue.from]?.start ?? 0;
    const isAside = previous !== undefined && /^(?:كما|حسبما|مثلما|وفقما|ما)$/.test(previous.key);
    const quote = quotes.find(
      ({ closed, end }) => closed && end < cueStart && /^["“”»]\s*[،,.]?\s*$/.test(text.slice(end, cueStart)),
    );
    if (quote && quote.start >= this.covered && source.kind === 'mention')
      return this.report(cue, source, direct(this.passage, quote, cueStart));
    if (!isAside || cue.from - 1 <= this.from) return null;
    if (!/[،,]/.test(previous.gap) && previous.key !== 'ما') return null;
    return this.report(
      cue,
      source.kind === 'mention' ? source : { kind: 'unknown' },
      sayClause(this.passage, Math.max(start, this.covered), this.asideStart(cue.from - 1)),
    );
  }

  /** `بحسب ما أعلن`: the aside starts before its preposition. */
  private asideStart(i: number): number {
    const { words } = this.passage;
    const word = words[i - 1];
    const start = word && /^(?:بحسب|حسب|وفق|وفقا)$/.test(word.key) ? word.start : words[i]?.start;
    return start ?? 0;
  }

  /** `وفقاً لوزارة الصحة، …` before what is said; `…، بحسب الشرطة` behind it. */
  private source(cue: Cue, i: number): Report | null {
    const { words } = this.passage;
    if (this.isNestedIn(cue)) return null;
    const said = this.cues[i + 1];
    if (said?.kind === 'verb' && said.from <= cue.to + 1) return null; // بحسب ما أعلنت: the verb reports
    const cutFirst = words[cue.to]?.key.startsWith('ل') ? 1 : 0;
    const named = this.mentions.find(
      ({ from, to, nested }) => !nested && from >= cue.to && from <= cue.to + 3 && to <= this.to,
    );
    const head = named?.from === cue.to ? null : is.findIn(words[cue.to], is.groups);
    const speaker = head
      ? this.newGroup(cue.to, head.cut)
      : named && isNear(words, cue.to, named.from, cutFirst)
        ? this.all.indexOf(named)
        : null;
    const mention = speaker === null ? null : this.all[speaker];
    if (speaker === null || !mention) return null;
    const end = chainEnd(this.passage, this.mentions, mention);
    const source: Source = { kind: 'mention', mention: speaker };
    const next = words[end];
    const start = words[this.from]?.start ?? 0;
    const cueStart = words[cue.from]?.start ?? 0;
    const leads = cue.from <= this.from + 1 || /^و/.test(words[cue.from]?.key ?? '');
    if (next?.key === 'فان')
      return this.report(cue, source, sayClause(this.passage, next.end, this.boundary(i, next.end)));
    if (leads) {
      const comma = words.slice(end, Math.min(this.to, end + MOST_PLACE_WORDS)).find(({ gap }) => /[،,:]/.test(gap));
      if (!comma) return null;
      return this.report(
        cue,
        source,
        sayClause(this.passage, comma.start - (/["“”«]$/.test(comma.gap) ? 1 : 0), this.boundary(i, comma.start)),
      );
    }
    const from = Math.max(start, this.covered);
    return cueStart - from > 12 && this.reports.length === 0
      ? this.report(cue, source, sayClause(this.passage, from, cueStart))
      : null;
  }

  /** A group of people that only this cue shows: `بحسب مراقبين`. */
  private newGroup(from: number, cut: number): number {
    const to = phraseEnd(this.passage, { from, to: from + 1, cut }, 'group');
    const draft = toDraft(this.passage, this.index, { from, to, cut }, 'group', 'organisation');
    return this.all.push({ ...draft, nested: false, beside: null }) - 1;
  }

  private report(cue: Cue, source: Source, said: readonly Said[]): Report | null {
    if (!said.length) return null;
    this.covered = Math.max(this.covered, ...said.map(({ end }) => end));
    return { passage: this.index, cue, source, said };
  }

  /** A cue inside a clause that is already reported, with neither a comma nor و before it, belongs to that clause. */
  private isNestedIn(cue: Cue): boolean {
    const word = this.passage.words[cue.from];
    return word !== undefined && word.start < this.covered;
  }

  /** Word from which the next cue of the sentence's own level begins. */
  private wordLimit(i: number): number {
    const next = this.cues.slice(i + 1).find((cue) => cue.kind !== 'source');
    return next ? next.from : this.to;
  }

  /** Offset at which a clause that starts at `start` ends: the sentence's end or the next cue that stands beside it. */
  private boundary(i: number, start: number): number {
    const { words } = this.passage;
    const next = this.cues.slice(i + 1).find((cue) => (words[cue.from]?.start ?? 0) > start && this.standsBeside(cue));
    const last = words[this.to - 1];
    return next ? (words[next.from]?.start ?? 0) : Math.max(start, sentenceEnd(this.passage, last?.end ?? start));
  }

  private standsBeside(cue: Cue): boolean {
    const { words } = this.passage;
    const word = words[cue.from];
    const before = words[cue.from - 1];
    if (!word) return false;
    if (cue.kind === 'participle') return true;
    if (cue.kind === 'noun') return false;
    const comma = /[،,؛"“”».]/.test(word.gap);
    if (cue.kind === 'source') return comma || /^و/.test(word.key);
    return (
      comma ||
      /^[وف]/.test(word.key) ||
      (before !== undefined && /^(?:كما|فيما|بينما|حيث|وقد|ما|حسبما|قد)$/.test(before.key))
    );
  }

  private sourceOf(cue: Cue, subject: Subject | null, before: Mention | null): Source {
    if (cue.kind === 'verb' && subject) {
      if (subject.utterance) return { kind: 'carried' };
      return {
        kind: 'mention',
        mention: subject.mention ? this.all.indexOf(subject.mention) : this.newMention(subject),
      };
    }
    if (before) return { kind: 'mention', mention: this.all.indexOf(before) };
    const quoted = cue.kind === 'noun' ? this.quotedAuthor(cue.from) : null;
    if (quoted !== null) return { kind: 'mention', mention: quoted };
    if (this.reports.length && !this.isRelative(this.reports.at(-1))) return { kind: 'carried' };
    const opening = cue.from <= this.from + 1;
    const main = opening ? null : mainSubject(this.passage, this.mentions, this.from, cue.from);
    return main ? { kind: 'mention', mention: this.all.indexOf(main) } : { kind: 'carried' };
  }

  /** Of `نقلت الوكالة عن الوزير، أمس، قوله` the minister. */
  private quotedAuthor(before: number): number | null {
    const { words } = this.passage;
    const authors = this.mentions.filter(
      ({ from, to, nested }) => !nested && from > this.from && to <= before && words[from - 1]?.key === 'عن',
    );
    const author = authors.at(-1);
    return author ? this.all.indexOf(author) : null;
  }

  /** A report inside a relative clause (`الذي دعا إلى`): what follows goes on with the sentence's own subject. */
  private isRelative(report: Report | undefined): boolean {
    return report !== undefined && RELATIVES.has(this.passage.words[report.cue.from - 1]?.key ?? '');
  }

  private newMention({ from, to }: Subject): number {
    const known = this.all.findIndex((mention) => mention.passage === this.index && mention.from === from);
    if (known >= 0) return known;
    const head = this.passage.words[from];
    const person = is.findIn(head, is.titles) !== null;
    const draft = toDraft(
      this.passage,
      this.index,
      { from, to, cut: 0 },
      person ? 'role' : 'group',
      person ? 'person' : 'organisation',
    );
    return this.all.push({ ...draft, nested: false, beside: null }) - 1;
  }
}

const MOST_PLACE_WORDS = 8; // what may stand between a source and its comma: في جهاز الأمن لصحيفة الأمل

/** Whether a mention follows its source phrase, at most with a word for what was written between: `بحسب بيان الوزارة`. */
const isNear = (words: Passage['words'], from: number, to: number, cut: number): boolean =>
  to - from <= 2 && words.slice(from, to).every((word, i) => !is.isVerb(word) && (i > 0 || word.key.length > 2 + cut));

/** The closing quotation mark of a sentence belongs to it. */
function sentenceEnd({ text }: Passage, end: number): number {
  return end + (/^["“”»]/.exec(text.slice(end))?.[0].length ?? 0);
}
