import { JSDOM } from 'jsdom';
import { languageOf } from '../../src/arabic/is-arabic.ts';
import { foldSpace } from '../../src/page/fold-space.ts';
import { type Piece, type Run, readRuns } from '../../src/page/read-runs.ts';

/** What another reader gives, in its own words: '' or null where it knows nothing. */
export interface PeerReading {
  readonly isArticle: boolean;
  readonly language: string | null | undefined;
  readonly title: string | null | undefined;
  /** The description or excerpt that goes with the article. */
  readonly excerpt: string | null | undefined;
  readonly byline: string | null | undefined;
  readonly published: string | null | undefined;
  /** The article as HTML. */
  readonly content: string | null | undefined;
}

/** What the page was before a peer worked on it: the texts that it shows, and what it says of its language. */
export interface Page {
  readonly texts: ReadonlySet<string>;
  readonly language: string;
}

const isText = (piece: Piece): piece is Run => piece.kind !== 'post';

export const toPage = ({ body, documentElement }: Document): Page => ({
  texts: new Set(
    body
      ? readRuns(body)
          .pieces.filter(isText)
          .map(({ text }) => text)
      : [],
  ),
  language: documentElement?.lang ?? '',
});

const orNull = (text: string | null | undefined): string | null => text?.trim() || null;

/**
 * An excerpt is a lead where the page shows it as a text of its own: both readers also give descriptions that stand in
 * the head alone, the title again, and the beginning of the body.
 */
function leadOf({ excerpt, title }: PeerReading, page: Page): string | null {
  const lead = foldSpace(excerpt ?? '');
  return lead && lead !== foldSpace(title ?? '') && page.texts.has(lead) ? lead : null;
}

/**
 * Another reader's result in the form of the project's command, read as kindly as can be: its HTML is cut into paragraphs
 * and posts by the very walk that reads live pages, captions stay out, and where it knows no language its text says it.
 */
export function toAnswer(reading: PeerReading | null, page: Page): object {
  const { body } = new JSDOM(reading?.content ?? '').window.document;
  const { pieces } = readRuns(body);
  const paragraphs: string[] = [];
  const posts: object[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'post') posts.push({ ...piece.post, after: paragraphs.length - 1 });
    else if (piece.kind !== 'caption') paragraphs.push(piece.text);
  }
  return {
    isArticle: reading?.isArticle ?? false,
    language: orNull(reading?.language) ?? orNull(page.language) ?? languageOf(paragraphs.join('\n')),
    article: {
      title: orNull(reading?.title),
      lead: reading && leadOf(reading, page),
      byline: orNull(reading?.byline),
      published: orNull(reading?.published),
      paragraphs,
    },
    posts,
  };
}
