import * as v from 'valibot';
import { LinkedNode, NODES_AT_MOST } from './linked-nodes.ts';
import { resolveReferences } from './plain-text.ts';

/** One update of a live blog as JSON-LD lists it (`liveBlogUpdate`): its time as it stands, and its words. */
export interface LiveUpdate {
  readonly at: string;
  readonly headline: string | null;
  readonly body: string | null;
}

/** What JSON-LD says of an article's updates, and of who may read it. */
export interface Access {
  readonly liveUpdates: readonly LiveUpdate[];
  /** `isAccessibleForFree`; null where the page does not say. */
  readonly isFree: boolean | null;
}

const ARTICLE = /(?:Article|Posting|Report)$/;
const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? resolveReferences(value).trim() : null;

const isArticle = (node: LinkedNode): boolean =>
  [node['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type));

const updatesOf = (value: unknown): LiveUpdate[] =>
  [value]
    .flat()
    .slice(0, NODES_AT_MOST)
    .flatMap((one) => {
      const at = v.is(LinkedNode, one) ? textOf(one.datePublished) : null;
      if (!v.is(LinkedNode, one) || !at) return [];
      return { at, headline: textOf(one.headline) ?? textOf(one.name), body: textOf(one.articleBody) };
    });

/** A truth value, also as a word or an address: `"False"`, `http://schema.org/False`. */
function truthOf(value: unknown): boolean | null {
  const word = /(true|false)$/i.exec(String(value ?? '').trim())?.[1];
  return word ? word.toLowerCase() === 'true' : null;
}

/** What a page's JSON-LD says of updates and access. */
export function toAccess(nodes: readonly LinkedNode[]): Access {
  const articles = nodes.filter(isArticle);
  return {
    liveUpdates: articles.map((article) => updatesOf(article.liveBlogUpdate)).find((list) => list.length > 0) ?? [],
    isFree: articles.map((article) => truthOf(article.isAccessibleForFree)).find((free) => free !== null) ?? null,
  };
}
