import type { Span } from '../../article/article.ts';
import type { Actor, Figure, Line, Statement } from '../../article/brief.ts';
import * as is from '../vocabulary.ts';
import type { Passage } from '../words.ts';
import { scoreLine } from './score-line.ts';

/** What the other engines found, for scoring. */
export interface Findings {
  readonly actors: readonly Actor[];
  readonly statements: readonly Statement[];
  readonly figures: readonly Figure[];
}

interface Sentence {
  readonly span: Span;
  readonly keys: ReadonlySet<string>;
  readonly words: number;
  readonly opensCarried: number | null;
}

const SAME = 0.6; // share of words in common from which a line says what another one says

/** The lines of the brief: the best-scored sentences of the body that do not say the same, in the order of the article. */
export function pickLines(
  passages: readonly Passage[],
  findings: Findings,
  carried: ReadonlyMap<string, number | null>,
  most: number,
): Line[] {
  const body = passages.filter(({ kind }) => kind === 'body').flatMap((passage) => toSentences(passage, carried));
  const title = telling(passages.find(({ kind }) => kind === 'title')?.words ?? []);
  const heard = new Set<number>();
  const scored = body.map((sentence, index) => {
    const inside = <T extends { readonly span: Span }>(items: readonly T[]): T[] =>
      items.filter(({ span }) => within(span, sentence.span));
    const statements = inside(findings.statements);
    const speakers = statements.flatMap(({ speaker }) => speaker ?? []);
    const newSpeaker = speakers.some((speaker) => !heard.has(speaker));
    for (const speaker of speakers) heard.add(speaker);
    const reasons = scoreLine({
      index,
      count: body.length,
      words: sentence.words,
      title: title.size ? overlap(title, sentence.keys) / title.size : 0,
      figures: inside(findings.figures).length,
      protagonist: findings.actors[0]?.mentions.some((span) => within(span, sentence.span)) ?? false,
      newSpeaker,
      carried: sentence.opensCarried !== null,
    });
    return { sentence, reasons, score: Object.values(reasons).reduce((sum, part) => sum + part, 0) };
  });
  const chosen: typeof scored = [];
  for (const candidate of [...scored].sort((a, b) => b.score - a.score)) {
    if (chosen.length >= most) break;
    if (!chosen.some(({ sentence }) => isSame(sentence.keys, candidate.sentence.keys))) chosen.push(candidate);
  }
  return chosen
    .sort((a, b) => a.sentence.span.block - b.sentence.span.block || a.sentence.span.start - b.sentence.span.start)
    .map(({ sentence, reasons, score }) => ({ span: sentence.span, score, reasons, speaker: sentence.opensCarried }));
}

const within = (inner: Span, outer: Span): boolean =>
  inner.block === outer.block && inner.start >= outer.start && inner.start < outer.end;

function toSentences(passage: Passage, carried: ReadonlyMap<string, number | null>): Sentence[] {
  let next = 0;
  return passage.sentences.map(({ start, end }) => {
    const from = next;
    while (next < passage.words.length && (passage.words[next]?.start ?? end) < end) next += 1;
    const words = passage.words.slice(from, next);
    const opening = words[0];
    return {
      span: { block: passage.block, start, end },
      keys: telling(words),
      words: words.length,
      opensCarried: opening ? (carried.get(`${passage.block} ${opening.start}`) ?? null) : null,
    };
  });
}

/** The words that tell: no particles, no numbers; without their clitics and articles as far as the tables say. */
function telling(words: Passage['words']): Set<string> {
  const told = words.filter((word) => word.key.length > 2 && !is.isFunctionWord(word) && !is.isTimeWord(word));
  return new Set(told.map(({ key }) => key.replace(/^[وف]?(?:بال|لل|ال)(?=...)/, '')));
}

const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((key) => b.has(key)).length;
const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  Math.min(a.size, b.size) > 0 && overlap(a, b) / Math.min(a.size, b.size) >= SAME;
