import type { Article, Block, Reading, Removal } from '../article/article.ts';
import { siteOf } from '../sites/site-of.ts';
import type { Site } from '../sites/sites.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import type { BlockPlace, BlockPlaces } from './places.ts';
import { scoreProse } from './prose.ts';
import { type Piece, type Run, readRuns } from './read-runs.ts';
import { dropBylines, dropCredits, dropFollowLines, dropPictureLines } from './steps/drop-page-lines.ts';
import { dropRelated } from './steps/drop-related.ts';
import { dropHead, dropRepeats, dropTail } from './steps/drop-repeats.ts';
import { findNeighbours } from './steps/find-neighbours.ts';
import { pickOutlet, pickUrl } from './steps/pick-address.ts';
import { type Body, pickBody } from './steps/pick-body.ts';
import { pickByline } from './steps/pick-byline.ts';
import { pickLead } from './steps/pick-lead.ts';
import { pickPublished } from './steps/pick-published.ts';
import { pickTitle, type Title } from './steps/pick-title.ts';
import { removal, sieve } from './steps/sieve.ts';
import { trustZones } from './steps/trust-zones.ts';
import { toBlocks } from './to-blocks.ts';
import { pickLanguage, toVerdict } from './to-verdict.ts';

export interface ReadPageOptions {
  /** Where the page is, where the document itself does not know (a saved file). */
  readonly url?: string;
  /** Read whatever text there is, also where it does not look like an article. */
  readonly anyway?: boolean;
}

/** A reading that remembers where on the live page every block stands. */
export type PageReading = Reading & { readonly places: BlockPlaces };

/** From sure to doubtful: what is by its look no sentence of the story goes first, so that "first" and "last" mean the story's. */
const STEPS = [
  dropFollowLines,
  dropRelated,
  dropBylines,
  dropPictureLines,
  dropRepeats,
  dropCredits,
  dropHead,
  dropTail,
];

const LEAST_TEXT = 60; // characters

const isRun = (piece: Piece): piece is Run => piece.kind !== 'post';
const follows = (title: Title | null) => (piece: Piece) => {
  const element = title?.place?.element;
  return !element || (element.compareDocumentPosition(piece.element) & 4) !== 0;
};

/** The newsroom's row where it names the body and the page has it; otherwise the general way. */
function findBody(document: Document, site: Site | null, runs: readonly Run[], title: Title | null): Body | null {
  const element = site?.selectors?.body ? document.querySelector(site.selectors.body) : null;
  if (element && runs.some((run) => element.contains(run.element) && scoreProse(run) > 0))
    return { element, source: "the newsroom's row" };
  return pickBody(runs, title?.place?.element ?? null);
}

/** Text too little to be a story ("for subscribers only") is none: better to say so than to sum it up. */
function withoutScraps(pieces: readonly Piece[], removed: Removal[]): readonly Piece[] {
  const prose = pieces.filter(isRun).reduce((sum, run) => sum + run.text.length, 0);
  if (prose >= LEAST_TEXT) return pieces;
  for (const run of pieces.filter(isRun)) removed.push(removal('scraps', 'too little text to be a story', run.text));
  return pieces.filter((piece) => !isRun(piece));
}

/** Pieces after the title; all of them where the page has its title elsewhere. */
function afterTitle(pieces: readonly Piece[], title: Title | null): readonly Piece[] {
  const after = pieces.filter(follows(title));
  const prose = (list: readonly Piece[]) => list.filter(isRun).reduce((sum, run) => sum + scoreProse(run), 0);
  return prose(after) >= prose(pieces) * 0.3 ? after : pieces;
}

const BEFORE = 8;
const AFTER = 30;

/** Where a page says who and when: behind the title first, then in the body, then before the title (where today's date may stand). */
function aroundTitle(pieces: readonly Piece[], title: Title | null, body: readonly Piece[]): Run[] {
  const at = Math.max(0, pieces.findIndex(follows(title)));
  return [...pieces.slice(at, at + AFTER), ...body, ...pieces.slice(Math.max(0, at - BEFORE), at)].filter(isRun);
}

/**
 * Live document → article, with the place of every block. Reads only: nothing is cloned or changed, no layout is asked for.
 * 1. what the page says of itself; 2. all text and posts in order; 3. the title, since the article begins there;
 * 4. parts that are named as something else, unless they hold the article; 5. the body and paragraphs beside it;
 * 6. what is no story inside it; 7. the lead, which may stand between title and body; 8. who, when, where.
 */
export function readPage(document: Document, options: ReadPageOptions = {}): PageReading {
  const removed: Removal[] = [];
  const metadata = readMetadata(document);
  const url = pickUrl(options.url ?? document.URL, metadata.urls);
  const site = siteOf(url);
  const pieces = document.body ? readRuns(document.body) : [];
  const title = pickTitle(document, metadata, site);
  const siteNames = [
    ...metadata.siteNames,
    ...(title?.siteName ? [title.siteName] : []),
    ...(site ? [site.name, site.english] : []),
  ];

  const candidates = afterTitle(pieces, title);
  const stands = trustZones(candidates, title?.place?.element ?? null);
  const inZone = (piece: Piece) => piece.zones.find((zone) => stands(zone) && !(piece.kind === 'post' && zone.posts));
  const free = candidates.filter((piece) => !inZone(piece));
  const body = findBody(document, site, free.filter(isRun), title);
  const holds = (piece: Piece) => body?.element.contains(piece.element) === true;
  for (const run of candidates.filter(isRun)) {
    const zone = holds(run) ? inZone(run) : undefined;
    if (zone) removed.push(removal('parts of the page', zone.why, run.text));
  }

  const inside = free.filter(holds);
  const start = inside.find((piece) => isRun(piece) && scoreProse(piece) > 0) ?? inside[0];
  const between = start ? free.slice(0, free.indexOf(start)).filter(isRun) : [];
  const around = { title: title?.text ?? '', metadata, siteNames };
  const { before, after } = body ? findNeighbours(free, inside, body.element) : { before: [], after: [] };
  const kept = withoutScraps(sieve([...before, ...inside, ...after], STEPS, around, removed), removed);
  const lead = pickLead(sieve(between, STEPS.slice(0, 4), around, []).filter(isRun), kept.filter(isRun), metadata);
  const story = kept.filter((piece) => piece !== lead && !(lead && isRun(piece) && piece.text === lead.text));
  const shown =
    options.anyway && story.length === 0 ? pieces.filter((piece) => isRun(piece) && piece.text.length >= 25) : story;

  const blocks: Block[] = [
    ...(title ? [{ kind: 'title' as const, text: title.text }] : []),
    ...(lead ? [{ kind: 'lead' as const, text: lead.text }] : []),
    ...toBlocks(shown),
  ];
  const isElsewhere = (piece: Piece) => piece.zones.some((zone) => stands(zone) && !zone.posts);
  const nearTitle = aroundTitle(pieces, title, candidates.filter(holds)).filter((run) => !isElsewhere(run));
  const article: Article = {
    url,
    language: pickLanguage(blocks, metadata.language),
    outlet: pickOutlet(site, siteNames),
    byline: pickByline(nearTitle, inside.filter(isRun).slice(-3), metadata, siteNames),
    ...pickPublished(document, metadata, nearTitle, site),
    blocks,
  };
  return {
    article,
    verdict: toVerdict(document, blocks, article.language, metadata.declared),
    removed,
    source: body?.source ?? 'nothing found',
    places: [...(title ? [title.place] : []), ...(lead ? [placeOf(lead)] : []), ...shown.map(placeOf)],
  };
}

const placeOf = (piece: Piece): BlockPlace => ({ element: piece.element, nodes: isRun(piece) ? piece.nodes : [] });
