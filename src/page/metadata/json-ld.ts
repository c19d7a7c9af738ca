import * as v from 'valibot';
import { similarity } from '../prose.ts';
import { LinkedNode, SOURCE_AT_MOST } from './linked-nodes.ts';
import { resolveReferences } from './plain-text.ts';

/** What a page says about itself in JSON-LD, as far as it is text. Dates as they stand, the most trusted first. */
export interface LinkedData {
  /** Whether an article is among it; without one only the dates of the page or its video are known. */
  readonly isArticle: boolean;
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: readonly string[];
  /** When it was made, which may be long before it was published. */
  readonly created: string | null;
  readonly updated: readonly string[];
  readonly address: string | null;
  /** The text a second time, where the page carries it so. */
  readonly articleBody: string | null;
}

const ARTICLE =
  /^(?:(?:News|Reportage|Opinion|Analysis\w*|Background\w*|Review\w*|AskPublic\w*|Tech|Scholarly|Satirical)?(?:News)?Article|(?:Blog|LiveBlog|SocialMedia)Posting|Report)$/;
const PAGE = /^(?:\w*Page|\w*Gallery|VideoObject)$/;
function asText(value: unknown, longest = 400): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return null;
  const text = resolveReferences(value).trim();
  return text !== '' && text.length <= longest ? text : null;
}

const isOf = (node: LinkedNode, type: RegExp): boolean =>
  [node['@type']].flat().some((name) => typeof name === 'string' && type.test(name.replace(/^.*[/:#]/, '')));

/** Names of people or bodies: given as text, as an object, as a reference to one, or as a list of these. */
function namesOf(value: unknown, byId: ReadonlyMap<string, LinkedNode>): string[] {
  return [value].flat().flatMap((one) => {
    if (typeof one === 'string') return asText(byId.get(one)?.name) ?? asText(one) ?? [];
    if (!v.is(LinkedNode, one)) return [];
    const named = one.name ?? byId.get(asText(one['@id']) ?? '')?.name;
    return [named].flat().flatMap((name) => asText(name) ?? []);
  });
}

const addressIn = (value: unknown): string | null =>
  asText(value) ?? (v.is(LinkedNode, value) ? (asText(value['@id']) ?? asText(value.url)) : null);

/** Of several articles, the one whose headline is most like the page's title; the first where none is. */
function pickArticle(articles: readonly LinkedNode[], title: string | null): LinkedNode | undefined {
  if (articles.length < 2 || !title) return articles[0];
  const like = (node: LinkedNode) => similarity(asText(node.headline) ?? asText(node.name) ?? '', title);
  return articles.reduce((best, node) => (like(node) > like(best) + 0.2 ? node : best));
}

/** What a page's JSON-LD says of the article that is called so. Null where there is nothing of use. */
export function toLinkedData(nodes: readonly LinkedNode[], title: string | null): LinkedData | null {
  const article = pickArticle(
    nodes.filter((node) => isOf(node, ARTICLE)),
    title,
  );
  const pages = nodes.filter((node) => isOf(node, PAGE));
  if (!article && pages.length === 0) return null;
  const byId = new Map(
    nodes.flatMap((node) => (typeof node['@id'] === 'string' && node.name ? [[node['@id'], node] as const] : [])),
  );
  const writer = article ?? pages.find((node) => node.author ?? node.creator);
  const dates = (...keys: string[]) =>
    [article ?? {}, ...pages].flatMap((node: LinkedNode) => keys.flatMap((key) => asText(node[key]) ?? []));
  return {
    isArticle: article !== undefined,
    headline: asText(article?.headline) ?? asText(article?.name),
    authors: namesOf(writer?.author ?? writer?.creator, byId),
    publisher: namesOf(article?.publisher, byId)[0] ?? null,
    published: dates('datePublished', 'uploadDate'),
    created: asText(article?.dateCreated),
    updated: dates('dateModified'),
    address: addressIn(article?.url) ?? addressIn(article?.mainEntityOfPage),
    articleBody: asText(article?.articleBody, SOURCE_AT_MOST),
  };
}
