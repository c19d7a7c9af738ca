import type { Article } from '../article/article.ts';
import type { Brief } from '../article/brief.ts';
import { findMentions } from './actors/find-mentions.ts';
import { mergeMentions } from './actors/merge-mentions.ts';
import { toActors } from './actors/to-actors.ts';
import { findDates } from './facts/find-dates.ts';
import { findFigures } from './facts/find-figures.ts';
import { findPlaces } from './facts/find-places.ts';
import { pickLines } from './lines/pick-lines.ts';
import { findNames } from './names/find-names.ts';
import { findReports } from './statements/find-reports.ts';
import { carriedOpenings, countSpeech, resolveSpeakers } from './statements/resolve-speakers.ts';
import { toStatements } from './statements/to-statements.ts';
import { toPassages } from './words.ts';

export interface AnalyseOptions {
  /** Length of the brief in sentences. */
  readonly lines?: number;
}

const LINES = 3;
const WORDS_A_MINUTE = 180; // of a reader for whom Arabic is a second language

/**
 * Article → Brief: pure, the same everywhere. Names first, since everything hangs on them; then who is meant by which words; then who
 * reports what, which shows further speakers; only then are mentions merged into actors, and lines chosen by all that was found.
 */
export function analyse(article: Article, { lines = LINES }: AnalyseOptions = {}): Brief {
  const passages = toPassages(article);
  const names = findNames(article, passages);
  const { reports, mentions } = findReports(passages, findMentions(passages, names));
  const speakers = resolveSpeakers(reports, mentions);
  const { actors, actorOf } = toActors(passages, mentions, mergeMentions(mentions), countSpeech(speakers));
  const statements = toStatements(passages, reports, speakers, actorOf);
  const figures = findFigures(passages);
  const words = passages.reduce((sum, passage) => sum + passage.words.length, 0);
  return {
    lines: pickLines(
      passages,
      { actors, statements, figures },
      carriedOpenings(passages, reports, speakers, actorOf),
      lines,
    ),
    actors,
    statements,
    places: findPlaces(passages, names),
    dates: findDates(passages, article.published),
    figures,
    posts: article.blocks.flatMap((block, i) => (block.kind === 'post' ? [{ block: i, post: block.post }] : [])),
    names,
    reading: { words, minutes: Math.max(1, Math.round(words / WORDS_A_MINUTE)) },
  };
}
