const SIZES = [16, 32] as const;

/** Selectors that stand on Arabic pages with an article. All of one row must match something displayed; rows are alternatives. */
const SIGNS: readonly (readonly string[])[] = [
  ['html[lang|="ar"]', 'article'],
  ['html[lang|="ar"]', '[itemprop="articleBody"]'],
  ['html[dir="rtl"][lang|="ar"]', 'h1'],
  ['[dir="rtl"]', '[itemprop="articleBody"]'],
];

/** A folder below the top: front pages and sections seldom have one. */
const DEEP_PATH = '^https?://[^/]+/[^?#]*[^/?#]+/[^?#]{12,}';

/**
 * Lets the icon light up by itself on what looks like an Arabic article, in browsers that can match pages without
 * access to them. The rules outlive the background: call at install and update only. A hint; it can be wrong both ways.
 */
export async function lightOnArticles(hosts: readonly string[], icon: (size: number) => string): Promise<void> {
  if (typeof chrome === 'undefined' || !('declarativeContent' in chrome)) return;
  const { PageStateMatcher, SetIcon, onPageChanged } = chrome.declarativeContent;
  const conditions = [
    ...SIGNS.map((css) => new PageStateMatcher({ css: [...css] })),
    ...hosts.map((host) => new PageStateMatcher({ pageUrl: { hostSuffix: `.${host}`, urlMatches: DEEP_PATH } })),
  ];
  const images = await Promise.all(SIZES.map(async (size) => [size, await readImage(icon(size), size)] as const));
  const actions = [new SetIcon({ imageData: Object.fromEntries(images) })];
  await new Promise<void>((done) => onPageChanged.removeRules(undefined, () => done()));
  await new Promise<void>((done) => onPageChanged.addRules([{ conditions, actions }], () => done()));
}

async function readImage(path: string, size: number): Promise<ImageData> {
  const picture = await createImageBitmap(await (await fetch(path)).blob());
  const context = new OffscreenCanvas(size, size).getContext('2d');
  if (!context) throw new Error('no canvas to draw the icon on');
  context.drawImage(picture, 0, 0, size, size);
  return context.getImageData(0, 0, size, size);
}
