import * as v from 'valibot';
import { foldSpace } from '../fold-space.ts';
import { type LiveUpdate, readLinkedArticle } from './json-ld.ts';

/** What a page says about itself, unchecked against what it shows: each list in the order in which it is believed. */
export interface Metadata {
  readonly titles: readonly string[];
  /** The text of `<title>`, usually with the site's name. */
  readonly windowTitle: string | null;
  readonly descriptions: readonly string[];
  readonly siteNames: readonly string[];
  readonly authors: readonly string[];
  readonly published: readonly string[];
  readonly updated: readonly string[];
  readonly urls: readonly string[];
  /** Whether it calls itself an article (og:type, JSON-LD, microdata). */
  readonly declared: boolean;
  readonly language: string | null;
  /** The text, the updates of a live blog, and whether all may read it, as JSON-LD has them. */
  readonly body: string | null;
  readonly updates: readonly LiveUpdate[];
  readonly free: boolean | null;
}

const PUBLISHED =
  'article:published_time og:article:published_time datepublished pubdate publishdate publish-date publish_date publication_date article.published date dc.date dc.date.issued dcterms.created sailthru.date parsely-pub-date cxenseparse:recs:publishtime'.split(
    ' ',
  );
const UPDATED = 'article:modified_time og:updated_time datemodified lastmod dc.date.modified dcterms.modified'.split(
  ' ',
);

/** Field of the Tawsiyat service that several Arabic newsrooms embed as `script[type="text/tawsiyat"]`. */
const Tawsiyat = v.object({
  title: v.optional(v.string()),
  author: v.optional(v.string()),
  published_time: v.optional(v.string()),
  last_updated: v.optional(v.string()),
  url: v.optional(v.string()),
});

/** A value of a page's head as plain text; null for markup, scripts and essays: such a value is not what it says it is. */
export function plainText(value: string | null | undefined, longest = 400): string | null {
  const text = foldSpace(
    (value ?? '')
      .replace(/&nbsp;/g, ' ')
      .replace(/&(?:quot|#0?34);/g, '"')
      .replace(/&(?:#0?39|apos|rsquo|lsquo);/g, "'")
      .replace(/&amp;/g, '&'),
  );
  return text && text.length <= longest && !/<[a-z!/]|javascript:|\{\{|\bundefined\b|^null$/i.test(text) ? text : null;
}

const texts = (...values: (string | null | undefined)[]): string[] => [
  ...new Set(values.flatMap((value) => plainText(value) ?? [])),
];

/** All `<meta>` values by lower-case name, property or itemprop, and microdata elements in the body. */
function readValues(document: Document): (name: string) => string[] {
  const values = new Map<string, string[]>();
  const add = (name: string | null, value: string | null) => {
    if (name && value?.trim())
      for (const key of name.toLowerCase().trim().split(/\s+/)) values.set(key, [...(values.get(key) ?? []), value]);
  };
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content');
    for (const name of new Set([
      meta.getAttribute('property'),
      meta.getAttribute('name'),
      meta.getAttribute('itemprop'),
    ]))
      add(name, content);
  }
  return (name) => values.get(name) ?? [];
}

const microdata = (document: Document, property: string): string[] =>
  Array.from(document.querySelectorAll(`[itemprop~="${property}"]`), (element) => {
    const name = element.querySelector('[itemprop~="name"]') ?? element;
    return element.getAttribute('datetime') ?? name.getAttribute('content') ?? name.textContent ?? '';
  }).slice(0, 4);

function readTawsiyat(document: Document): v.InferOutput<typeof Tawsiyat> {
  try {
    const source = document.querySelector('script[type="text/tawsiyat"]')?.textContent;
    return source ? v.parse(Tawsiyat, JSON.parse(source)) : {};
  } catch {
    return {};
  }
}

/** Reads what a page says about itself: JSON-LD first, then OpenGraph and meta names, then microdata and Tawsiyat. */
export function readMetadata(document: Document): Metadata {
  const value = readValues(document);
  const sources = Array.from(
    document.querySelectorAll('script[type*="ld+json"]'),
    (script) => script.textContent ?? '',
  );
  const linked = readLinkedArticle(sources);
  const tawsiyat = readTawsiyat(document);
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  const microTyped = document.querySelector('[itemtype*="schema.org/"][itemtype*="Article"]') !== null;
  return {
    titles: texts(
      ...value('og:title'),
      linked?.headline,
      tawsiyat.title,
      ...value('headline'),
      ...value('twitter:title'),
    ),
    windowTitle: plainText(document.querySelector('title')?.textContent),
    descriptions: [...value('og:description'), ...value('description'), ...value('twitter:description')].flatMap(
      (text) => plainText(text, 2000) ?? [],
    ),
    siteNames: texts(
      ...value('og:site_name'),
      linked?.publisher,
      ...value('application-name'),
      ...microdata(document, 'publisher'),
    ),
    authors: texts(
      ...(linked?.authors ?? []),
      ...value('article:author'),
      ...value('author'),
      ...value('dc.creator'),
      tawsiyat.author,
      ...microdata(document, 'author'),
    ),
    published: texts(
      linked?.published,
      ...PUBLISHED.flatMap(value),
      tawsiyat.published_time,
      ...microdata(document, 'datePublished'),
      ...microdata(document, 'dateCreated'),
    ),
    updated: texts(
      linked?.updated,
      ...UPDATED.flatMap(value),
      tawsiyat.last_updated,
      ...microdata(document, 'dateModified'),
    ),
    urls: texts(canonical, ...value('og:url'), tawsiyat.url),
    declared: linked !== null || microTyped || value('og:type').some((type) => /article/i.test(type)),
    language: plainText(document.documentElement.getAttribute('lang'), 12),
    body: linked?.body ?? null,
    updates: linked?.updates ?? [],
    free: linked?.free ?? null,
  };
}
