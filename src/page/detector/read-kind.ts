/** What a page declares itself to be. */
export interface Kind {
  /** That it is one article, in a way that nobody gives to every page. */
  readonly isArticle: boolean;
  /** That it is something else: a forum, a list, a person, a product, a wiki. */
  readonly isOther: boolean;
}

const TYPE = /"@type"\s*:\s*(\[[^\]]{0,300}\]|"[^"]{0,99}")/g;
const ARTICLE = /^(?:\w*Article|BlogPosting|Report|LiveBlogPosting)$/;
const LIVE = 'LiveBlogPosting'; // each update in it is a BlogPosting
const OTHER =
  /^(?:AboutPage|ContactPage|CollectionPage|SearchResultsPage|ProfilePage|DiscussionForumPosting|QAPage|Product|JobPosting)$/;
const OG_OTHER = 'meta[property="og:type"]:is([content="product" i], [content="profile" i])';
const OG_TIME = 'meta[property="article:published_time"], [itemprop="articleBody"]';

/** More articles than this in the data of one page are a list. */
const FEW = 2;

/** Every type that the page's JSON-LD and microdata name; by pattern, since the data may be broken. */
function typesOf(document: Document): string[] {
  const data = Array.from(document.querySelectorAll('script[type="application/ld+json"]'), (script) =>
    Array.from((script.textContent ?? '').matchAll(TYPE), ([, types = '']) => types.match(/[\w:/.]+/g) ?? []),
  ).flat(2);
  const items = Array.from(document.querySelectorAll('[itemtype]'), (item) => item.getAttribute('itemtype') ?? '');
  return [...data, ...items].map((type) => type.trim().replace(/^.*[/#]/, ''));
}

/** Programs that run wikis and forums, which may call their pages articles. */
const PROGRAM = /wiki|vbulletin|phpbb|xenforo|simple machines|mybb|discourse|invision/i;
/** Their marks, and how many there are at least: links to edit, footnotes, members of a forum. */
const MARKS = [
  ['a[href*="action=edit"]', 2],
  ['a[href*="#cite_note"]', 3],
  ['a[href*="member.php?"], a[href*="memberlist.php?"], a[href*="action=profile"]', 2],
] as const;

/** The page on which vBulletin shows articles instead of threads. */
const PORTAL = /\/content\.php\b/;

const isWikiOrForum = (document: Document): boolean =>
  (!PORTAL.test(document.URL) &&
    PROGRAM.test(document.querySelector('meta[name="generator" i]')?.getAttribute('content') ?? '')) ||
  MARKS.some(([links, least]) => document.querySelectorAll(links).length >= least);

export function readKind(document: Document): Kind {
  if (isWikiOrForum(document)) return { isArticle: false, isOther: true };
  const types = typesOf(document);
  const articles = types.filter((type) => ARTICLE.test(type)).length;
  const one = types.includes(LIVE) || (articles > 0 && articles <= FEW);
  const isOther = !one && (types.some((type) => OTHER.test(type)) || document.querySelector(OG_OTHER) !== null);
  return { isArticle: !isOther && (one || document.querySelector(OG_TIME) !== null), isOther };
}

const BODY = /"articleBody"\s*:\s*("(?:[^"\\]|\\.)*")/;

/** The article's text in the page's data, where the page itself does not show it yet; '' where there is none. */
export function bodyInData(document: Document): string {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const [, body] = BODY.exec(script.textContent ?? '') ?? [];
    if (!body) continue;
    try {
      return String(JSON.parse(body));
    } catch {
      // broken: the next one
    }
  }
  return '';
}
