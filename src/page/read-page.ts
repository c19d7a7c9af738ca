import type { Article, Block, Reading, Removal } from '../article/article.ts';
import { siteOf } from '../sites/site-of.ts';
import type { Site } from '../sites/sites.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import type { BlockPlace, BlockPlaces } from './places.ts';
import { scoreProse } from './prose.ts';
import { type Extent, isRun, type PageText, type Piece, type Run, readRuns } from './read-runs.ts';
import { dropCalls } from './steps/drop-calls.ts';
import { dropBylines, dropCredits, dropFollowLines, dropPictureLines } from './steps/drop-page-lines.ts';
import { dropRelated } from './steps/drop-related.ts';
import { dropHead, dropRepeats, dropTail } from './steps/drop-repeats.ts';
import { findNeighbours } from './steps/find-neighbours.ts';
import { pickOutlet, pickUrl } from './steps/pick-address.ts';
import { pickBody } from './steps/pick-body.ts';
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
  dropCalls,
  dropRelated,
  dropBylines,
  dropPictureLines,
  dropRepeats,
  dropCredits,
  dropHead,
  dropTail,
];

const LEAST_TEXT = 60; // characters
const NO_TEXT: PageText = { pieces: [], extents: new Map(), times: [] };

const NOWHERE: Extent = { from: 0, to: 0, length: 0 };
const holdsIn =
  ({ from, to }: Extent) =>
  ({ order }: Piece): boolean =>
    order >= from && order < to;

/** The newsroom's row where it names the body and the page has it; otherwise the general way. */
function findBody(document: Document, site: Site | null, runs: readonly Run[], page: PageText, title: Title | null) {
  const element = site?.selectors?.body ? document.querySelector(site.selectors.body) : null;
  const holds = holdsIn((element && page.extents.get(element)) ?? NOWHERE);
  if (element && runs.some((run) => holds(run) && scoreProse(run) > 0))
    return { element, source: "the newsroom's row" };
  return pickBody(runs, page, title?.place?.element ?? null);
}

/** Text too little to be a story ("for subscribers only") is none: better to say so than to sum it up. */
function withoutScraps(pieces: readonly Piece[], removed: Removal[]): readonly Piece[] {
  const prose = pieces.filter(isRun).reduce((sum, run) => sum + run.text.length, 0);
  if (prose >= LEAST_TEXT) return pieces;
  for (const run of pieces.filter(isRun)) removed.push(removal('scraps', 'too little text to be a story', run.text));
  return pieces.filter((piece) => !isRun(piece));
}

function titleEnd({ extents }: PageText, title: Title | null): number {
  const element = title?.place?.element;
  return (element && extents.get(element)?.to) ?? 0;
}

/** Where the article begins: behind its title, or at the start where the page has its title elsewhere. */
function startOf(page: PageText, title: Title | null): number {
  const { pieces } = page;
  const start = titleEnd(page, title);
  const prose = (list: readonly Piece[]) => list.filter(isRun).reduce((sum, run) => sum + scoreProse(run), 0);
  return prose(pieces.filter(({ order }) => order >= start)) >= prose(pieces) * 0.3 ? start : 0;
}

const BEFORE = 8;
const AFTER = 30;

/** Where a page says who and when: behind the title first, then in the body, then before the title (where today's date may stand). */
function aroundTitle(pieces: readonly Piece[], start: number, body: readonly Piece[]): Run[] {
  const at = Math.max(
    0,
    pieces.findIndex(({ order }) => order >= start),
  );
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
  const page = document.body ? readRuns(document.body) : NO_TEXT;
  const { pieces } = page;
  const title = pickTitle(document, metadata, site, pieces.filter(isRun));
  const siteNames = [
    ...metadata.siteNames,
    ...(title?.siteName ? [title.siteName] : []),
    ...(site ? [site.name, site.english] : []),
  ];

  const start = startOf(page, title);
  const candidates = pieces.filter(({ order }) => order >= start);
  const stands = trustZones(candidates, title?.place?.element ?? null);
  const inZone = (piece: Piece) => piece.zones.find((zone) => stands(zone) && !(piece.kind === 'post' && zone.posts));
  const free = candidates.filter((piece) => !inZone(piece));
  const body = findBody(document, site, free.filter(isRun), page, title);
  const holds = holdsIn((body && page.extents.get(body.element)) ?? NOWHERE);
  for (const run of candidates.filter(isRun)) {
    const zone = holds(run) ? inZone(run) : undefined;
    if (zone) removed.push(removal('parts of the page', zone.why, run.text));
  }

  const inside = free.filter(holds);
  const first = inside.find((piece) => isRun(piece) && scoreProse(piece) > 0) ?? inside[0];
  const between = first ? free.slice(0, free.indexOf(first)).filter(isRun) : [];
  const around = { title: title?.text ?? '', metadata, siteNames, page };
  const { before, after } = body ? findNeighbours(free, inside, body.element) : { before: [], after: [] };
  const kept = withoutScraps(sieve([...before, ...inside, ...after], STEPS, around, removed), removed);
  const lead = pickLead(
    sieve(between, STEPS.slice(0, STEPS.indexOf(dropRepeats)), around, []).filter(isRun),
    kept.filter(isRun),
    metadata,
  );
  const story = kept.filter((piece) => piece !== lead && !(lead && isRun(piece) && piece.text === lead.text));
  const shown =
    options.anyway && story.length === 0 ? pieces.filter((piece) => isRun(piece) && piece.text.length >= 25) : story;

  const blocks: Block[] = [
    ...(title ? [{ kind: 'title' as const, text: title.text }] : []),
    ...(lead ? [{ kind: 'lead' as const, text: lead.text }] : []),
    ...toBlocks(shown),
  ];
  const isElsewhere = (piece: Piece) => piece.zones.some((zone) => stands(zone) && !zone.posts);
  const nearTitle = aroundTitle(pieces, titleEnd(page, title), candidates.filter(holds)).filter(
    (run) => !isElsewhere(run),
  );
  const article: Article = {
    url,
    language: pickLanguage(blocks, metadata.language),
    outlet: pickOutlet(site, siteNames),
    byline: pickByline(nearTitle, inside.filter(isRun).slice(-3), metadata, siteNames),
    ...pickPublished(document, metadata, nearTitle, site, {
      title: title?.place?.element ?? null,
      body: body?.element ?? null,
      url,
    }),
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
