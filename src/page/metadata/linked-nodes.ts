import * as v from 'valibot';
import { mendJson } from './mend-json.ts';

/** An object of a page's JSON-LD, of which nothing is known yet. */
export const LinkedNode = v.looseObject({});
export type LinkedNode = v.InferOutput<typeof LinkedNode>;

/** What lists other articles: their names and dates are not the page's. */
const ASIDE = new Set('itemListElement liveBlogUpdate comment mentions review hasPart citation relatedLink'.split(' '));
export const NODES_AT_MOST = 2000;
export const SOURCE_AT_MOST = 600_000; // characters

function parseLoosely(source: string): unknown {
  if (source.length > SOURCE_AT_MOST) return null;
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

/** Every object in a graph, an array or a nest of them, the outer ones first. */
function nodesIn(root: unknown): LinkedNode[] {
  const found: LinkedNode[] = [];
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && found.length < NODES_AT_MOST; at++) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, NODES_AT_MOST));
    else if (v.is(LinkedNode, value)) {
      found.push(value);
      for (const [key, inner] of Object.entries(value))
        if (typeof inner === 'object' && inner !== null && !ASIDE.has(key)) queue.push(inner);
    }
  }
  return found;
}

/** The objects of all JSON-LD sources of a page, each parsed once; broken ones are mended or passed over. */
export const linkedNodes = (sources: readonly string[]): LinkedNode[] =>
  sources.flatMap((source) => nodesIn(parseLoosely(source)));
