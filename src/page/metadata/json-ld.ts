import * as v from 'valibot';

/** What an article says about itself in JSON-LD, as far as it is text. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  /** The whole text where it is given, line breaks kept; pages may give only its beginning. */
  readonly body: string | null;
  readonly updates: readonly LiveUpdate[];
  /** What the page says about reading it without paying; null where it says nothing. */
  readonly free: boolean | null;
}

/** One update of a live blog as JSON-LD lists it (`LiveBlogPosting.liveBlogUpdate`). */
export interface LiveUpdate {
  readonly at: string;
  readonly headline: string | null;
  readonly body: string | null;
}

const Node = v.looseObject({});
type Node = v.InferOutput<typeof Node>;
const Text = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(400));

const LongText = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(1_000_000));
const UPDATES_AT_MOST = 1000;

const ARTICLE =
  /^(?:News|Reportage|Opinion|Analysis|Background|Review|Blog|Report|Satirical)?(?:Article|Posting|NewsArticle)$|^(?:Report|LiveBlogPosting)$/;
const NODES_AT_MOST = 2000;

/** A page's JSON as it is often broken: raw line breaks inside strings, a comma too many. Null where nothing helps. */
function parseLoosely(source: string): unknown {
  const text = source.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\]\]>)\s*;?\s*$/g, '');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are the very fault that is mended here
  for (const attempt of [text, text.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // the next attempt, or none
    }
  }
  return null;
}

/** Every object in a graph, an array or a nest of them. */
function nodesIn(root: unknown): Node[] {
  const found: Node[] = [];
  const queue: unknown[] = [root];
  while (queue.length && found.length < NODES_AT_MOST) {
    const value = queue.shift();
    if (Array.isArray(value)) queue.push(...value.slice(0, NODES_AT_MOST));
    else if (v.is(Node, value)) {
      found.push(value);
      queue.push(...Object.values(value).filter((inner) => typeof inner === 'object'));
    }
  }
  return found;
}

const asText = (value: unknown): string | null => {
  const parsed = v.safeParse(Text, value);
  return parsed.success ? parsed.output : null;
};

const isArticle = (node: Node): boolean =>
  [node['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type));

/** Names of people or bodies: given as text, as an object, as a reference to one, or as a list of these. */
function namesOf(value: unknown, byId: ReadonlyMap<string, Node>): string[] {
  return [value].flat().flatMap((one) => {
    if (typeof one === 'string') return asText(one) ?? [];
    if (!v.is(Node, one)) return [];
    const named = one.name ?? byId.get(asText(one['@id']) ?? '')?.name;
    return [named].flat().flatMap((name) => asText(name) ?? []);
  });
}

const asLongText = (value: unknown): string | null => {
  const parsed = v.safeParse(LongText, value);
  return parsed.success ? parsed.output : null;
};

function updatesOf(value: unknown): LiveUpdate[] {
  return [value]
    .flat()
    .slice(0, UPDATES_AT_MOST)
    .flatMap((one) => {
      const at = v.is(Node, one) ? asText(one.datePublished) : null;
      if (!v.is(Node, one) || !at) return [];
      return { at, headline: asText(one.headline) ?? asText(one.name), body: asLongText(one.articleBody) };
    });
}

/** `isAccessibleForFree`, a truth value or its name in letters. */
function freedomOf(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  const word = typeof value === 'string' ? value.trim().toLowerCase() : '';
  return /(?:^|\/)true$/.test(word) ? true : /(?:^|\/)false$/.test(word) ? false : null;
}

/** The first article among JSON-LD sources; broken ones are passed over. Null where none is an article. */
export function readLinkedArticle(sources: readonly string[]): LinkedArticle | null {
  const nodes = sources.flatMap((source) => nodesIn(parseLoosely(source)));
  const article = nodes.find(isArticle);
  if (!article) return null;
  const named = nodes.filter((node) => node.name !== undefined);
  const byId = new Map(
    named.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node] as const] : [])),
  );
  return {
    headline: asText(article.headline) ?? asText(article.name),
    authors: namesOf(article.author, byId),
    publisher: namesOf(article.publisher, byId)[0] ?? null,
    published: asText(article.datePublished) ?? asText(article.dateCreated),
    updated: asText(article.dateModified),
    body: asLongText(article.articleBody),
    updates: updatesOf(article.liveBlogUpdate),
    free: freedomOf(article.isAccessibleForFree),
  };
}
