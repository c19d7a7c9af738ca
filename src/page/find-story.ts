import type { Removal } from '../article/article.ts';
import { findComments } from './find-comments.ts';
import type { Metadata } from './metadata/read-metadata.ts';
import { scoreProse } from './prose.ts';
import { type Extent, isRun, type PageText, type Piece, type Run } from './read-runs.ts';
import { dropBoxes } from './steps/drop-boxes.ts';
import { dropCalls } from './steps/drop-calls.ts';
import { dropBylines, dropCredits, dropFollowLines, dropPictureLines } from './steps/drop-page-lines.ts';
import { dropRelated } from './steps/drop-related.ts';
import { dropHead, dropRepeats, dropTail } from './steps/drop-repeats.ts';
import { dropSkipped } from './steps/drop-skipped.ts';
import { dropUntold } from './steps/drop-untold.ts';
import { dropWall } from './steps/drop-wall.ts';
import { findNeighbours } from './steps/find-neighbours.ts';
import { type Body, pickBody } from './steps/pick-body.ts';
import { pickLead } from './steps/pick-lead.ts';
import type { Title } from './steps/pick-title.ts';
import { removal, sieve } from './steps/sieve.ts';
import { trustZones } from './steps/trust-zones.ts';

/** What by its look is no sentence of any story. */
const LINES = [
  dropSkipped,
  dropBoxes,
  dropFollowLines,
  dropCalls,
  dropWall,
  dropRelated,
  dropBylines,
  dropPictureLines,
];
/** From sure to doubtful, so that "first" and "last" mean the story's. */
const STEPS = [...LINES, dropRepeats, dropUntold, dropCredits, dropHead, dropTail];

const LEAST_TEXT = 60; // characters
const NOWHERE: Extent = { from: 0, to: 0, length: 0 };

/** What is known of a page before its story is looked for. */
export interface Known {
  readonly page: PageText;
  readonly title: Title | null;
  readonly metadata: Metadata;
  readonly siteNames: readonly string[];
}

export interface Story {
  readonly body: Body | null;
  readonly lead: Run | null;
  readonly pieces: readonly Piece[];
  /** Where a page says who and when, the most telling first; and the last lines of its body. */
  readonly nearTitle: readonly Run[];
  readonly tail: readonly Run[];
}

const holdsIn =
  ({ from, to }: Extent) =>
  ({ order }: Piece): boolean =>
    order >= from && order < to;

/** Text too little to be a story ("for subscribers only") is none: better to say so than to sum it up. */
function withoutScraps(pieces: readonly Piece[], removed: Removal[]): readonly Piece[] {
  const prose = pieces.filter(isRun).reduce((sum, run) => sum + run.text.length, 0);
  if (prose >= LEAST_TEXT) return pieces;
  for (const run of pieces.filter(isRun)) removed.push(removal('scraps', 'too little text to be a story', run.text));
  return pieces.filter((piece) => !isRun(piece));
}

const ROOM = 2; // an element with more text than so many titles holds more than the title

/** The order of the first piece behind the title; 0 where the page has its title elsewhere. */
function titleEnd({ page, title }: Known): number {
  const place = title?.place;
  if (!place) return 0;
  const around = page.extents.get(place.element);
  if (around && around.length <= title.text.length * ROOM) return around.to;
  const words = new Set(place.nodes); // an inline title: the run that holds its words
  const run = page.pieces.filter(isRun).find(({ nodes }) => nodes.some((node) => words.has(node)));
  return run ? run.order + 1 : 0;
}

/** Where the article begins: behind its title, unless most of the text stands before that. */
function startOf(known: Known): number {
  const { pieces } = known.page;
  const start = titleEnd(known);
  const prose = (list: readonly Piece[]) => list.filter(isRun).reduce((sum, run) => sum + scoreProse(run), 0);
  return prose(pieces.filter(({ order }) => order >= start)) >= prose(pieces) * 0.3 ? start : 0;
}

const BEFORE = 8;
const TAIL = 8; // pieces among which the last lines are, with calls to follow behind them
const AFTER = 30;

/** Where a page says who and when: behind the title first, then in the body, then before the title (where today's date may stand). */
function aroundTitle(pieces: readonly Piece[], start: number, body: readonly Piece[]): Run[] {
  const found = pieces.findIndex(({ order }) => order >= start);
  const at = Math.max(0, found);
  return [...pieces.slice(at, at + AFTER), ...body, ...pieces.slice(Math.max(0, at - BEFORE), at)].filter(isRun);
}

/**
 * The story among all text of a page: parts that are named as something else go, unless they hold the article; then the
 * body and what stands beside it, what is no story inside it, and the lead, which may stand between title and body.
 */
export function findStory(known: Known, removed: Removal[]): Story {
  const { page, title, metadata, siteNames } = known;
  const start = startOf(known);
  const candidates = page.pieces.filter(({ order }) => order >= start);
  const stands = trustZones(candidates, title?.place?.element ?? null);
  const zoneOf = (piece: Piece) => piece.zones.find((zone) => stands(zone) && !(piece.kind === 'post' && zone.posts));
  const outside = candidates.filter((piece) => !zoneOf(piece));
  const isComment = findComments(outside, page, title?.place?.element ?? null);
  const free = outside.filter((piece) => !isComment(piece));
  const body = pickBody(free.filter(isRun), page, title?.place?.element ?? null, metadata.articleBody);
  const holds = holdsIn((body && page.extents.get(body.element)) ?? NOWHERE);
  for (const run of candidates.filter(isRun)) {
    const zone = holds(run) ? zoneOf(run) : undefined;
    const why = zone?.why ?? (holds(run) && isComment(run) ? 'comments' : null);
    if (why) removed.push(removal('parts of the page', why, run.text));
  }

  const inside = free.filter(holds);
  const first = inside.find((piece) => isRun(piece) && scoreProse(piece) > 0) ?? inside[0];
  const between = first ? free.slice(0, free.indexOf(first)).filter(isRun) : [];
  const around = { title: title?.text ?? '', metadata, siteNames, page };
  const { before, after } = body ? findNeighbours(free, inside, body.element, start > 0) : { before: [], after: [] };
  const kept = withoutScraps(sieve([...before, ...inside, ...after], STEPS, around, removed), removed);
  const lead = pickLead(sieve(between, LINES, around, []).filter(isRun), kept.filter(isRun), metadata, page);
  const isElsewhere = (piece: Piece) => piece.zones.some((zone) => stands(zone) && !zone.posts);
  return {
    body,
    lead,
    pieces: kept.filter((piece) => piece !== lead && !(lead && isRun(piece) && piece.text === lead.text)),
    nearTitle: aroundTitle(page.pieces, titleEnd(known), candidates.filter(holds)).filter((run) => !isElsewhere(run)),
    tail: sieve(inside.slice(-TAIL), [dropFollowLines], around, []).filter(isRun).slice(-3),
  };
}
