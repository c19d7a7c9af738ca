const SIZES = [16, 32] as const;

/** Selectors that stand on Arabic pages with an article. All of one row must match something displayed; rows are alternatives. */
const SIGNS: readonly (readonly string[])[] = [
  ['html[lang|="ar"]', 'article'],
  ['html[lang|="ar"]', '[itemprop="articleBody"]'],
  ['html[dir="rtl"][lang|="ar"]', 'h1'],
  // Right-to-left without a language, or with a wrong one: not where it says Persian, Urdu, Pashto, Kurdish or Hebrew.
  [
    `html${['fa', 'ur', 'ps', 'ckb', 'ku', 'he'].map((other) => `:not([lang|="${other}"])`).join('')}`,
    '[dir="rtl"]',
    '[itemprop="articleBody"]',
  ],
];

/** A front page has many an `article`, and a short address. */
const NOT_FRONT = '^https?://[^/]+/[^#]{9,}';

/** What an article's address has below its newsroom's part: a folder and a long name; front pages and sections seldom do. */
const DEEP = '/[^?#]*[^/?#]+/[^?#]{12,}';

/**
 * Lets the icon light up by itself on what looks like an Arabic article, in browsers that can match pages without
 * access to them. The rules outlive the background: call at install and update only. A hint; it can be wrong both ways.
 * `known`: match patterns of newsrooms, e.g. `https://*.bbc.com/arabic/*`.
 */
export async function lightOnArticles(known: readonly string[], icon: (size: number) => string): Promise<void> {
  if (typeof chrome === 'undefined' || !('declarativeContent' in chrome)) return;
  const { PageStateMatcher, SetIcon, onPageChanged } = chrome.declarativeContent;
  const conditions = [
    ...SIGNS.map((css) => new PageStateMatcher({ css: [...css], pageUrl: { urlMatches: NOT_FRONT } })),
    ...known.map((pattern) => new PageStateMatcher({ pageUrl: toUrlFilter(pattern) })),
  ];
  const images = await Promise.all(SIZES.map(async (size) => [size, await readImage(icon(size), size)] as const));
  const actions = [new SetIcon({ imageData: Object.fromEntries(images) })];
  await new Promise<void>((done) => onPageChanged.removeRules(undefined, () => done()));
  await new Promise<void>((done) => onPageChanged.addRules([{ conditions, actions }], () => done()));
}

/** `https://*.bbc.com/arabic/* → {hostSuffix: '.bbc.com', urlMatches: '^https?://[^/]+/arabic/…'}` */
export function toUrlFilter(pattern: string): { hostSuffix: string; urlMatches: string } {
  const [, host = '', path = ''] = /^https:\/\/\*\.([^/]+)(\/.*)?\/\*$/.exec(pattern) ?? [];
  return { hostSuffix: `.${host}`, urlMatches: `^https?://[^/]+${path}${DEEP}` };
}

async function readImage(path: string, size: number): Promise<ImageData> {
  const picture = await createImageBitmap(await (await fetch(path)).blob());
  const context = new OffscreenCanvas(size, size).getContext('2d');
  if (!context) throw new Error('no canvas to draw the icon on');
  context.drawImage(picture, 0, 0, size, size);
  return context.getImageData(0, 0, size, size);
}
