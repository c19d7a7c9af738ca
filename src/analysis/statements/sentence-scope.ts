import type { Mention } from '../actors/mention.ts';
import type { Passage } from '../words.ts';
import { type Cue, cueAt, isThat } from './cues.ts';
import type { Report } from './report.ts';

/** One sentence as words `from` to `to` of its passage, with its cues and what has been read of it so far. */
export interface SentenceScope {
  readonly passage: Passage;
  readonly index: number;
  /** Of the whole passage. */
  readonly mentions: readonly Mention[];
  readonly from: number;
  readonly to: number;
  readonly cues: readonly Cue[];
  readonly reports: Report[];
  /** Offset up to which the text already belongs to somebody's words. */
  covered: number;
}

export function toScopes(passage: Passage, index: number, mentions: readonly Mention[]): SentenceScope[] {
  const { sentences, words } = passage;
  let next = 0;
  return sentences.map(({ end }) => {
    const from = next;
    while (next < words.length && (words[next]?.start ?? end) < end) next += 1;
    return { passage, index, mentions, from, to: next, cues: findCues(passage, from, next), reports: [], covered: 0 };
  });
}

/** Cues outside of closed quotations, from left to right. */
function findCues(passage: Passage, from: number, to: number): Cue[] {
  const { words, quotes } = passage;
  const closed = quotes.filter((quote) => quote.closed);
  const cues: Cue[] = [];
  for (let i = from; i < to; i += 1) {
    const start = words[i]?.start ?? 0;
    const cue = closed.some((quote) => quote.start <= start && start < quote.end) ? null : cueAt(passage, i);
    if (!cue) continue;
    cues.push(cue);
    i = cue.to - 1;
  }
  return cues;
}

export const startOf = ({ passage }: SentenceScope, word: number): number => passage.words[word]?.start ?? 0;

/** The word up to which a cue looks for what it reports: the next cue; a source may stand between (`قال، بحسب الوكالة، إن`). */
export const cueLimit = ({ passage, cues, to }: SentenceScope, i: number): number =>
  cues.slice(i + 1).find((cue) => cue.kind !== 'source' && !isIdle(passage, cue))?.from ?? to;

/** A verb that reports only before أنّ or a quotation, with neither near it: `طلب عدم نشر اسمه`. */
function isIdle({ words }: Passage, { kind, verb, to }: Cue): boolean {
  if (kind !== 'verb' || !verb || verb.takes.length > 0 || verb.noun !== undefined || verb.carries) return false;
  return !words.slice(to, to + 3).some((word) => isThat(word) || /[:"“”«]/.test(word.gap));
}

/** Offset at which a clause that starts at `start` ends: the sentence's end, or the next cue that stands beside it and not inside. */
export function clauseEnd(scope: SentenceScope, i: number, start: number): number {
  const next = scope.cues.slice(i + 1).find((cue) => startOf(scope, cue.from) > start && standsBeside(scope, cue));
  if (next) return startOf(scope, next.from);
  const end = scope.passage.words[scope.to - 1]?.end ?? start;
  return Math.max(start, end + (/^["“”»]/.exec(scope.passage.text.slice(end))?.[0].length ?? 0));
}

const JOINING = /^(?:كما|فيما|بينما|حيث|وقد|ما|حسبما|قد)$/;

function standsBeside({ passage }: SentenceScope, { kind, from }: Cue): boolean {
  const [before, word] = [passage.words[from - 1], passage.words[from]];
  if (!word || kind === 'noun') return false;
  if (kind === 'participle') return true;
  const joined = /[،,؛"“”».]/.test(word.gap) || /^[وف]/.test(word.key);
  return joined || (kind === 'verb' && before !== undefined && JOINING.test(before.key));
}
