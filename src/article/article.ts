/**
 * A stretch of one block's untouched text: UTF-16 offsets, `end` exclusive. `block` indexes `Article.blocks`.
 * Everything that is found points back by a span, so it can be shown on the page and a test can prove it is there.
 */
export interface Span {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

export type TextKind = 'title' | 'lead' | 'heading' | 'paragraph' | 'quote' | 'list-item' | 'caption';

/** One piece of an article in reading order. The text is the page's own, white space folded, never normalised. */
export type Block = TextBlock | PostBlock;
export interface TextBlock {
  readonly kind: TextKind;
  readonly text: string;
  /** On the first block of an update of a live blog: when it was published, as an ISO instant or day, as `Article.published`. */
  readonly at?: string;
}
export interface PostBlock {
  readonly kind: 'post';
  readonly post: Post;
}

export type Platform =
  | 'x'
  | 'telegram'
  | 'facebook'
  | 'instagram'
  | 'youtube'
  | 'tiktok'
  | 'threads'
  | 'bluesky'
  | 'mastodon';

/** A post that the article quotes. `state`: 'text' where its words are in the page, 'link' where only its address is. */
export interface Post {
  readonly platform: Platform;
  readonly id: string | null;
  /** Opens the post; always http(s). */
  readonly url: string | null;
  readonly author: string | null;
  /** Without the @. */
  readonly handle: string | null;
  /** ISO day or instant. */
  readonly date: string | null;
  readonly text: string | null;
  readonly state: 'text' | 'link';
}

/** Who published: `name` as the page gives it (usually Arabic), `english` where a table knows it. */
export interface Outlet {
  readonly name: string;
  readonly english: string | null;
}

/** What stands on the page, as plain JSON: never a DOM, never HTML. Unknown values are null, never a guess. */
export interface Article {
  /** http(s) address of the page; null for pasted text. */
  readonly url: string | null;
  /** BCP 47 language of the text as its letters say it ('ar'); null where unknown. */
  readonly language: string | null;
  readonly outlet: Outlet | null;
  readonly byline: string | null;
  /** ISO 8601 with the offset the page gives, or a bare day (`2022-01-05`). */
  readonly published: string | null;
  readonly updated: string | null;
  /** Title first, then lead, then the body with its posts in their places. */
  readonly blocks: readonly Block[];
}

/** What kind of page was read. `isArticle` and `language` are independent: a Persian article is an article. */
export interface Verdict {
  readonly isArticle: boolean;
  readonly language: string | null;
  /** Whether only the beginning of the article is in the page and the rest is for subscribers. */
  readonly isStub: boolean;
  /** In plain words, for the panel and for reports: 'eleven paragraphs under one title'. */
  readonly why: string;
}

/** A block that reading left out, which step did it and why: so that a wrong removal can be found. */
export interface Removal {
  readonly step: string;
  readonly why: string;
  /** The first characters of what went. */
  readonly text: string;
}

/** What `page/` gives: the article, what it is, and what was left out. */
export interface Reading {
  readonly article: Article;
  readonly verdict: Verdict;
  readonly removed: readonly Removal[];
  /** How the body was found: the general way, the text told in JSON-LD, the selection, pasted text. */
  readonly source: string;
}
