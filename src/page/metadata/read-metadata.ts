import * as v from 'valibot';
import { isOutletName } from '../is-outlet-name.ts';
import { type Access, toAccess } from './access.ts';
import { type LinkedData, toLinkedData } from './json-ld.ts';
import { linkedNodes } from './linked-nodes.ts';
import { type Microdata, readMicrodata } from './microdata.ts';
import { type Microformats, readMicroformats } from './microformats.ts';
import { plainText } from './plain-text.ts';

/** A date that a page states for machines, and where. */
export interface Claim {
  readonly value: string;
  readonly source: 'json-ld' | 'head' | 'tawsiyat' | 'microdata' | 'microformats';
}

/** What a page says about itself: claims, each list in the order in which it is believed; the steps check them against what it shows. */
export interface Metadata {
  readonly titles: readonly string[];
  /** The text of `<title>`, usually with the site's name. */
  readonly windowTitle: string | null;
  readonly descriptions: readonly string[];
  readonly siteNames: readonly string[];
  readonly authors: readonly string[];
  /** The same by claim: the names that one source gives together. */
  readonly authorLists: readonly (readonly string[])[];
  readonly published: readonly Claim[];
  readonly updated: readonly Claim[];
  readonly urls: readonly string[];
  /** The text a second time, as JSON-LD may carry it. */
  readonly articleBody: string | null;
  readonly access: Access;
  /** Whether it calls itself an article (og:type, JSON-LD, microdata). */
  readonly declared: boolean;
  readonly language: string | null;
}

const names = (list: string): readonly string[] => list.split(' ');
const PUBLISHED = names(
  'article:published_time og:article:published_time og:published_time article:published datepublished pubdate publishdate publish-date publish_date published published_time publication_date originalpublicationdate dc.date.issued dcterms.issued dcterms.created dc.created dc.date.created sailthru.date parsely-pub-date cxenseparse:recs:publishtime bt:pubdate date dc.date dcterms.date og:pubdate',
);
const UPDATED = names(
  'article:modified_time og:article:modified_time og:updated_time article:modified datemodified lastmod last-modified lastmodified dc.date.modified dc.modified dcterms.modified',
);
const AUTHORS = names(
  'article:author og:article:author author byl dc.creator dcterms.creator sailthru.author parsely-author cxenseparse:author',
);

/** Field of the Tawsiyat service that several Arabic newsrooms embed as `script[type="text/tawsiyat"]`. */
const Tawsiyat = v.object({
  title: v.optional(v.string()),
  author: v.optional(v.string()),
  published_time: v.optional(v.string()),
  last_updated: v.optional(v.string()),
  url: v.optional(v.string()),
});
type Tawsiyat = v.InferOutput<typeof Tawsiyat>;

function readTawsiyat(source: string | null): Tawsiyat {
  try {
    return source ? v.parse(Tawsiyat, JSON.parse(source)) : {};
  } catch {
    return {};
  }
}

const texts = (...values: (string | null | undefined)[]): string[] => [
  ...new Set(values.flatMap((value) => plainText(value) ?? [])),
];

/** The head's values by lower-case name, and the sources of its scripts. */
interface Head {
  value(name: string): string[];
  readonly linked: readonly string[];
  readonly tawsiyat: string | null;
  readonly canonical: string | null;
}

/** RDFa writes `dc:date` and `schema:datePublished` for what metas call `dc.date` and `datePublished`. */
const VOCABULARY = (_: string, prefix: string): string => (prefix === 'schema' ? '' : `${prefix}.`);
const MOST_VALUES = 50; // of one name

/** RDFa on elements of the article, not of listed ones: `<span property="dc:date dc:created" content="2018-10-04T09:51:00+00:00">`. */
const rdfaIn = (document: Document): Element[] =>
  Array.from(document.querySelectorAll('[property][content]:not(meta)')).filter(
    (element) => !element.closest('li, nav, aside, footer'),
  );

/** By tag name, which browsers keep at hand, since the whole document is asked: many pages have these in the body. */
function readHead(document: Document): Head {
  const values = new Map<string, string[]>();
  for (const meta of [...Array.from(document.getElementsByTagName('meta')), ...rdfaIn(document)]) {
    const content = meta.getAttribute('content') ?? '';
    if (!content.trim()) continue;
    const called = ['property', 'name', 'itemprop'].map((name) => meta.getAttribute(name) ?? '').join(' ');
    for (const key of new Set(
      called
        .toLowerCase()
        .replace(/\b(dc|dcterms|schema):/g, VOCABULARY)
        .split(/\s+/)
        .filter(Boolean),
    )) {
      const list = values.get(key);
      if (list && list.length < MOST_VALUES) list.push(content);
      else if (!list) values.set(key, [content]);
    }
  }
  const scripts = Array.from(document.getElementsByTagName('script'));
  const sources = (type: RegExp) =>
    scripts.flatMap((script) => (type.test(script.getAttribute('type') ?? '') ? (script.textContent ?? '') : []));
  const links = Array.from(document.getElementsByTagName('link'));
  const canonical = links.find((link) => /(?:^|\s)canonical(?:\s|$)/i.test(link.getAttribute('rel') ?? ''));
  return {
    value: (name) => values.get(name) ?? [],
    linked: sources(/ld\+json/i),
    tawsiyat: sources(/^text\/tawsiyat$/i)[0] ?? null,
    canonical: canonical?.getAttribute('href') ?? null,
  };
}

/** `<meta name="twitter:label1" content="كُتب بواسطة">` beside `twitter:data1`: who wrote, as cards of WordPress pages show it. */
const cardAuthors = (head: Head): string[] =>
  ['1', '2'].flatMap((number) =>
    head
      .value(`twitter:label${number}`)
      .some((label) => /^(?:written by|ك\p{M}?تب بواسطة|الكاتب)$/iu.test(label.trim()))
      ? head.value(`twitter:data${number}`)
      : [],
  );

function claimsOf(
  head: Head,
  linked: LinkedData | null,
  tawsiyat: Tawsiyat,
  microdata: Microdata,
  microformats: Microformats,
) {
  const claims = (source: Claim['source'], ...values: (string | null | undefined)[]): Claim[] =>
    texts(...values).map((value) => ({ value, source }));
  return {
    published: [
      ...claims('json-ld', ...(linked?.published ?? [])),
      ...claims('head', ...PUBLISHED.flatMap(head.value)),
      ...claims('tawsiyat', tawsiyat.published_time),
      ...claims('microdata', ...microdata.values('datePublished'), ...microdata.values('uploadDate')),
      ...claims('microformats', ...microformats.published.slice(0, 1)),
      ...claims('json-ld', linked?.created),
      ...claims('microdata', ...microdata.values('dateCreated')),
    ],
    updated: [
      ...claims('json-ld', ...(linked?.updated ?? [])),
      ...claims('head', ...UPDATED.flatMap(head.value)),
      ...claims('tawsiyat', tawsiyat.last_updated),
      ...claims('microdata', ...microdata.values('dateModified')),
      ...claims('microformats', ...microformats.updated.slice(0, 1)),
    ],
  };
}

/** Reads what a page says about itself: JSON-LD first, then OpenGraph and meta names, then Tawsiyat and microdata. */
export function readMetadata(document: Document): Metadata {
  const head = readHead(document);
  const windowTitle = plainText(document.querySelector('title')?.textContent);
  const nodes = linkedNodes(head.linked);
  const linked = toLinkedData(nodes, plainText(head.value('og:title')[0]) ?? windowTitle);
  const tawsiyat = readTawsiyat(head.tawsiyat);
  const microdata = readMicrodata(document);
  const microformats = readMicroformats(document);
  const siteNames = texts(
    ...head.value('og:site_name'),
    linked?.publisher,
    ...head.value('application-name'),
    ...microdata.values('publisher'),
  );
  const authorLists = [
    texts(...(linked?.authors ?? [])),
    ...AUTHORS.flatMap(head.value).map((name) => texts(name)),
    texts(...cardAuthors(head)),
    texts(tawsiyat.author),
    texts(...microdata.values('author')),
    texts(...microformats.authors),
  ].filter((list) => list.length > 0);
  return {
    titles: texts(
      ...head.value('og:title'),
      linked?.headline,
      tawsiyat.title,
      ...microdata.values('headline'),
      ...head.value('headline'),
      ...head.value('twitter:title'),
    ).filter((title) => !isOutletName(title, siteNames)),
    windowTitle,
    descriptions: ['og:description', 'description', 'twitter:description']
      .flatMap(head.value)
      .flatMap((text) => plainText(text, 2000) ?? []),
    siteNames,
    authors: [...new Set(authorLists.flat())],
    authorLists,
    ...claimsOf(head, linked, tawsiyat, microdata, microformats),
    urls: texts(head.canonical, ...head.value('og:url'), tawsiyat.url, linked?.address),
    articleBody: linked?.articleBody ?? null,
    access: toAccess(nodes),
    declared:
      linked?.isArticle === true || microdata.isArticle || head.value('og:type').some((type) => /article/i.test(type)),
    language: plainText(document.documentElement?.getAttribute('lang'), 12),
  };
}
