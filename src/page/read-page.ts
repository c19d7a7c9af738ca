import type { Article, Block, Reading, Removal } from '../article/article.ts';
import { siteOf } from '../sites/site-of.ts';
import { findStory, type Story } from './find-story.ts';
import { findUpdates } from './find-updates.ts';
import { hidesStructure } from './hides-structure.ts';
import { isStub } from './is-stub.ts';
import type { LiveUpdate } from './metadata/access.ts';
import { type Metadata, readMetadata } from './metadata/read-metadata.ts';
import type { BlockPlace, BlockPlaces } from './places.ts';
import { isRun, type PageText, type Piece, readRuns } from './read-runs.ts';
import { pickOutlet, pickUrl } from './steps/pick-address.ts';
import { pickByline } from './steps/pick-byline.ts';
import { pickPublished } from './steps/pick-published.ts';
import { pickTitle, type Title } from './steps/pick-title.ts';
import { toBlocks } from './to-blocks.ts';
import { pickLanguage, toVerdict } from './to-verdict.ts';
import { toToldBlocks } from './told-text.ts';

export interface ReadPageOptions {
  /** Where the page is, where the document itself does not know (a saved file). */
  readonly url?: string;
  /** Read whatever text there is, also where it does not look like an article. */
  readonly anyway?: boolean;
}

/** A reading that remembers where on the live page every block stands. */
export type PageReading = Reading & { readonly places: BlockPlaces };

const NO_TEXT: PageText = { pieces: [], extents: new Map(), times: [] };
const HARDLY_ANY = 200; // characters
const SHORTEST = 25;

const placeOf = (piece: Piece): BlockPlace => ({ element: piece.element, nodes: isRun(piece) ? piece.nodes : [] });

/** Blocks with their places, and how they were found. */
interface Found {
  readonly blocks: readonly Block[];
  readonly places: BlockPlaces;
  readonly source: string;
}

/**
 * The text of an app's empty shell stands in its JSON-LD alone: what is not shown has no place. Null where the page shows
 * its text, or tells none.
 */
function findTold({ lead, pieces }: Story, title: Title | null, { articleBody }: Metadata): Found | null {
  const shown = pieces.filter(isRun).reduce((sum, { text }) => sum + text.length, lead?.text.length ?? 0);
  if (!articleBody || shown >= HARDLY_ANY || articleBody.length < Math.max(HARDLY_ANY, shown * 3)) return null;
  const blocks = toToldBlocks(articleBody, title?.text ?? '');
  return { blocks, places: blocks.map(() => null), source: 'the text told in JSON-LD' };
}

/** The story as it stands on the page; where none is found and any text will do, all of it. */
function findShown(story: Story, page: PageText, listed: readonly LiveUpdate[], anyway: boolean): Found {
  const { body, lead, pieces } = story;
  const rest =
    anyway && pieces.length === 0 ? page.pieces.filter(isRun).filter(({ text }) => text.length >= SHORTEST) : [];
  const shown = pieces.length ? pieces : rest;
  const updates = body ? findUpdates(body.element, shown, page, listed) : undefined;
  return {
    blocks: [...(lead ? [{ kind: 'lead' as const, text: lead.text }] : []), ...toBlocks(shown, updates)],
    places: [...(lead ? [placeOf(lead)] : []), ...shown.map(placeOf)],
    source: body?.source ?? 'nothing found',
  };
}

/**
 * Live document → article, with the place of every block. Reads only: nothing is cloned or changed, no layout is asked for.
 * 1. what the page says of itself; 2. all text and posts in order, in one walk; 3. the title, since the article begins
 * there; 4. the story among the rest of the page; 5. its text from the page's own data where the page shows none; 6. who,
 * when, where; 7. what kind of page it is. Throws where the page hides its own structure.
 */
export function readPage(document: Document, options: ReadPageOptions = {}): PageReading {
  if (hidesStructure(document)) throw new Error('the page hides its own structure behind the names of its fields');
  const removed: Removal[] = [];
  const metadata = readMetadata(document);
  const url = pickUrl(options.url ?? document.URL, metadata.urls);
  const site = siteOf(url);
  const page = document.body ? readRuns(document.body) : NO_TEXT;
  const title = pickTitle(document, metadata, site, page.pieces.filter(isRun));
  const siteNames = [
    ...metadata.siteNames,
    ...(title?.siteName ? [title.siteName] : []),
    ...(site ? [site.name, site.english] : []),
  ];
  const story = findStory({ page, title, metadata, siteNames }, removed);
  const told = findTold(story, title, metadata);
  const { blocks, places, source } =
    told ?? findShown(story, page, metadata.access.liveUpdates, options.anyway === true);
  const all: Block[] = [...(title ? [{ kind: 'title' as const, text: title.text }] : []), ...blocks];
  const language = pickLanguage(all, metadata.language);
  const article: Article = {
    url,
    language,
    outlet: pickOutlet(site, siteNames),
    byline: pickByline(story.nearTitle, story.tail, metadata, siteNames, url && new URL(url).hostname),
    ...pickPublished(document, metadata, story.nearTitle, site, {
      title: title?.place?.element ?? null,
      body: story.body?.element ?? null,
      url,
    }),
    blocks: all,
  };
  const verdict = toVerdict(document, all, {
    language,
    declared: metadata.declared,
    isStub: told === null && isStub(story.pieces, page.pieces, metadata.access.isFree),
    isTold: told !== null,
  });
  return { article, verdict, removed, source, places: [...(title ? [title.place] : []), ...places] };
}
