import * as v from 'valibot';
import { mendJson } from './mend-json.ts';
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

const Node = v.looseObject({});
type Node = v.InferOutput<typeof Node>;
const OF_INTEREST = /"(?:liveBlogUpdate|isAccessibleForFree)"/;
const ARTICLE = /(?:Article|Posting|Report)$/;
const SOURCE_AT_MOST = 600_000; // characters
const NODES_AT_MOST = 2000;

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    try {
      return JSON.parse(mendJson(source));
    } catch {
      return null;
    }
  }
}

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? resolveReferences(value).trim() : null;

const isArticle = (node: Node): boolean =>
  [node['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type));

/** The articles of a graph, an array or a nest of them, the outer ones first. */
function articlesIn(root: unknown): Node[] {
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && at < NODES_AT_MOST; at++) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, NODES_AT_MOST));
    else if (v.is(Node, value)) queue.push(...Object.values(value).filter((inner) => typeof inner === 'object'));
  }
  return queue.filter((value) => v.is(Node, value)).filter(isArticle);
}

const updatesOf = (value: unknown): LiveUpdate[] =>
  [value]
    .flat()
    .slice(0, NODES_AT_MOST)
    .flatMap((one) => {
      const at = v.is(Node, one) ? textOf(one.datePublished) : null;
      if (!v.is(Node, one) || !at) return [];
      return { at, headline: textOf(one.headline) ?? textOf(one.name), body: textOf(one.articleBody) };
    });

/** A truth value, also as a word or an address: `"False"`, `http://schema.org/False`. */
function truthOf(value: unknown): boolean | null {
  const word = /(true|false)$/i.exec(String(value ?? '').trim())?.[1];
  return word ? word.toLowerCase() === 'true' : null;
}

/** Reads a page's JSON-LD for updates and access; what does not speak of them is not even parsed. */
export function readAccess(document: Document): Access {
  const sources = Array.from(document.querySelectorAll('script[type*="ld+json"]'), (one) => one.textContent ?? '');
  const telling = sources.filter((source) => source.length <= SOURCE_AT_MOST && OF_INTEREST.test(source));
  const articles = telling.flatMap((source) => articlesIn(parse(source)));
  return {
    liveUpdates: articles.map((article) => updatesOf(article.liveBlogUpdate)).find((list) => list.length > 0) ?? [],
    isFree: articles.map((article) => truthOf(article.isAccessibleForFree)).find((free) => free !== null) ?? null,
  };
}
