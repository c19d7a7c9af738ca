const SIZES = [16, 32] as const;

/** One sign of an Arabic article: all selectors match something displayed (compound ones alone, Chrome takes no other), and the address matches. */
export interface Sign {
  readonly css?: readonly string[];
  /** In the syntax of RE2: no look around. */
  readonly urlMatches: string;
  readonly hostSuffix?: string;
}

/** A front page has a short address. */
const NOT_FRONT = '^https?://[^/]+/[^#]{9,}';

/** An article's address has a long number in it or a sentence with hyphens; a section's or a person's seldom does. */
const STORY = '^https?://[^/]+/[^#]*(?:[0-9]{4}|[^/?#-]+(?:-[^/?#-]+){3}|[?&](?:[a-z]*id|p|n)=[0-9])';

/** Or at least a folder, and in it a name with a number or a hyphen. */
const NAMED = '^https?://[^/]+/[^/?#]+/[^#]*[0-9-]';

/** Or words of Arabic's own letters, six in a row. */
const WORD = '(?:%[dD][89]%[0-9a-fA-F]{2})+';
const ARABIC_STORY = `^https?://[^/]+/[^#]*${WORD}(?:-${WORD}){5}`;

/** What an article's address has below its newsroom's part: a folder and a long name; front pages and sections seldom do. */
const DEEP = '/[^?#]*[^/?#]+/[^?#]{12,}';

const ARABIC = 'html[lang|="ar"]';
const notIn = (languages: readonly string[]): string =>
  `html${languages.map((language) => `:not([lang|="${language}"])`).join('')}`;
const RIGHT_TO_LEFT = ['fa', 'ur', 'ps', 'ckb', 'ku', 'ug', 'he'];
/** No language, or a wrong one: not where a page says Persian, Urdu, Pashto, Kurdish, Uyghur or Hebrew. */
const NOT_OTHER = notIn(RIGHT_TO_LEFT);
/** A newsroom's pages in other languages stand on hosts below its own. */
const NOT_FOREIGN = notIn([...RIGHT_TO_LEFT, 'en', 'fr', 'es', 'de', 'tr', 'ru', 'zh']);
/** Wikis and shops by the classes that their usual programs give to every page. */
const NO_OTHER = 'body:not(.mediawiki):not(.woocommerce)';
/** A body's prose stands in paragraphs side by side, or in lines; a card has one or two. */
const FEW = 'p:nth-of-type(2), br:nth-of-type(3)';
const MANY = 'p:nth-of-type(3), br:nth-of-type(4)';
const MANY_RTL = 'p:dir(rtl):nth-of-type(3), br:dir(rtl):nth-of-type(4)';

const SIGNS: readonly Sign[] = [
  { css: [ARABIC, '[itemprop="articleBody"]'], urlMatches: NOT_FRONT },
  { css: [ARABIC, 'body.single:not(.woocommerce)'], urlMatches: NOT_FRONT }, // WordPress
  { css: [ARABIC, 'article'], urlMatches: STORY },
  { css: [ARABIC, 'h1', FEW], urlMatches: STORY },
  { css: [ARABIC, NO_OTHER, MANY], urlMatches: NAMED },
  { css: [NOT_OTHER, '[itemprop="articleBody"]:dir(rtl)'], urlMatches: NOT_FRONT },
  { css: [NOT_OTHER, NO_OTHER, MANY_RTL], urlMatches: STORY },
  { css: [NOT_OTHER, NO_OTHER, FEW], urlMatches: ARABIC_STORY },
];

/** Every sign that the icon lights up on; one is enough. `known`: match patterns of newsrooms, e.g. `https://*.bbc.com/arabic/*`. */
export const signsFor = (known: readonly string[]): readonly Sign[] => [...SIGNS, ...known.map(toSign)];

/**
 * Lets the icon light up by itself on what looks like an Arabic article, in browsers that can match pages without
 * access to them. The rules outlive the background: call at install and update only. A hint; it can be wrong both ways.
 */
export async function lightOnArticles(known: readonly string[], icon: (size: number) => string): Promise<void> {
  if (typeof chrome === 'undefined' || !('declarativeContent' in chrome)) return;
  const { PageStateMatcher, SetIcon, onPageChanged } = chrome.declarativeContent;
  const conditions = signsFor(known).map(
    ({ css, ...pageUrl }) => new PageStateMatcher({ pageUrl, ...(css ? { css: [...css] } : {}) }),
  );
  const images = await Promise.all(SIZES.map(async (size) => [size, await readImage(icon(size), size)] as const));
  const actions = [new SetIcon({ imageData: Object.fromEntries(images) })];
  await new Promise<void>((done) => onPageChanged.removeRules(undefined, () => done()));
  await new Promise<void>((done) => onPageChanged.addRules([{ conditions, actions }], () => done()));
}

/** `https://*.bbc.com/arabic/* → {css: […], hostSuffix: '.bbc.com', urlMatches: '^https?://[^/]+/arabic/…'}` */
export function toSign(pattern: string): Sign {
  const [, host = '', path = ''] = /^https:\/\/\*\.([^/]+)(\/.*)?\/\*$/.exec(pattern) ?? [];
  return { css: [NOT_FOREIGN], hostSuffix: `.${host}`, urlMatches: `^https?://[^/]+${path}${DEEP}` };
}

async function readImage(path: string, size: number): Promise<ImageData> {
  const picture = await createImageBitmap(await (await fetch(path)).blob());
  const context = new OffscreenCanvas(size, size).getContext('2d');
  if (!context) throw new Error('no canvas to draw the icon on');
  context.drawImage(picture, 0, 0, size, size);
  return context.getImageData(0, 0, size, size);
}
