import { endsSentence } from './ends-sentence.ts';

/** A part of a page that is usually not the article, and how it was told. */
export interface Zone {
  readonly element: Element;
  readonly why: string;
  /** Whether an embedded post inside it may still be one that the article quotes (a figure may hold one, a menu not). */
  readonly posts: boolean;
}

const BY_TAG: Readonly<Record<string, string>> = {
  nav: 'navigation',
  footer: 'a footer',
  aside: 'an aside',
  menu: 'a menu',
  marquee: 'a ticker',
  dialog: 'a dialog',
  figcaption: 'a caption',
  caption: 'a caption',
  figure: 'a caption',
};
const BY_ROLE: Readonly<Record<string, string>> = {
  navigation: 'navigation',
  contentinfo: 'a footer',
  complementary: 'an aside',
  search: 'a search box',
  'doc-endnotes': 'footnotes',
  'doc-footnote': 'footnotes',
  'doc-bibliography': 'footnotes',
  dialog: 'a dialog',
  alertdialog: 'a dialog',
  menu: 'a menu',
  menubar: 'a menu',
};

/** Words in class names and ids, and what such a part is. Whole words only: `share` tells, `shareholders` does not. */
const BY_WORD: Readonly<Record<string, string>> = {
  ...named(
    'related boxes',
    'related readalso alsoread recommended recommendations recommend suggested trending popular mostread mostviewed readmore morenews',
  ),
  ...named('comments', 'comment comments disqus respond'),
  ...named('sharing', 'share shares sharing social addthis addtoany socials followus'),
  ...named('navigation', 'nav navbar menu menus breadcrumb breadcrumbs breadcumb pagination pager tabs toolbar topbar'),
  ...named('tags', 'tags tag keywords hashtags'),
  ...named(
    'advertising',
    'ad ads advert adverts advertisement advertising sponsor sponsored promo promotion banner banners adsbygoogle',
  ),
  ...named('a side column', 'sidebar sidearea sidecolumn aside'),
  ...named('a footer', 'footer copyright'),
  ...named('a caption', 'caption captions imgcap credit credits copyrights photographer'),
  ...named('subscription', 'newsletter subscribe subscription paywall cookie cookies consent gdpr'),
  ...named('a box over the page', 'modal popup overlay lightbox tooltip'),
  ...named('footnotes', 'footnotes endnotes'),
  ...named('an author box', 'bio authorbox'),
  ...named('a ticker', 'ticker marquee breaking poll weather prayer ratings rating'),
};
const NO_POSTS = /navigation|footer|aside|menu|dialog|related|comments|sharing|side column|hidden|over the page/;
const PAIRS =
  /\b(?:read[-_]?(?:also|more)|also[-_]?read|most[-_]?(?:read|viewed|popular)|img[-_]?cap|image[-_]?caption|author[-_]?(?:bio|box|info)|more[-_]?(?:news|on|from|stories)|see[-_]?also|screen[-_]?reader|sr[-_]only|visually[-_]?hidden)/i;

function named(why: string, words: string): Record<string, string> {
  return Object.fromEntries(words.split(' ').map((word) => [word, why]));
}

/** The words of a class name or id: `jnews_inline_relatedPost → jnews, inline, related, post`. */
const wordsIn = (name: string): string[] =>
  (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? []).map((word) => word.toLowerCase());

function whyOfName(name: string): string | null {
  for (const word of wordsIn(name)) {
    const why = Object.hasOwn(BY_WORD, word) ? BY_WORD[word] : undefined;
    if (why) return why;
  }
  const pair = PAIRS.exec(name)?.[0];
  if (!pair) return null;
  if (/reader|sr|hidden/i.test(pair)) return 'for screen readers only';
  return /cap/i.test(pair) ? 'a caption' : /author/i.test(pair) ? 'an author box' : 'related boxes';
}

/** A page has few class names and many elements: each name is looked into once. */
const known = new Map<string, { readonly why: string | null; readonly media: boolean }>();
const KNOWN_AT_MOST = 5000;

function lookUp(name: string): { readonly why: string | null; readonly media: boolean } {
  const found = known.get(name);
  if (found) return found;
  if (known.size >= KNOWN_AT_MOST) known.clear();
  const told = { why: whyOfName(name), media: wordsIn(name).some((word) => MEDIA.test(word)) };
  known.set(name, told);
  return told;
}

const MEDIA =
  /^(?:images?|imgs?|photos?|pictures?|pics?|thumbs?|thumbnail|gallery|slider|slideshow|carousel|media|poster)$/;

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** Hidden, or there for screen readers only: such words inside a sentence are none of it. */
export function isUnseen(element: Element): boolean {
  if (isHidden(element) || element.getAttribute('aria-hidden') === 'true') return true;
  const name = element.getAttribute('class');
  return name !== null && /reader/.test(lookUp(name).why ?? '');
}

/** Names that may tell a part of the page: class, id, and a custom element's own. */
function namesOf(element: Element): string {
  const name = element.getAttribute('class') ?? '';
  const tag = element.localName.includes('-') ? element.localName : '';
  return tag || element.id ? `${tag} ${name} ${element.id}` : name;
}

const NEVER = new Set(['body', 'html', 'article', 'main']);

function whyOf(element: Element): string | null {
  const tag = element.localName;
  if (NEVER.has(tag) || !element.hasAttributes()) return NEVER.has(tag) ? null : (BY_TAG[tag] ?? nameless(element));
  if (isHidden(element)) return 'hidden';
  if (element.getAttribute('aria-hidden') === 'true') return 'hidden from readers';
  const role = element.getAttribute('role');
  const names = namesOf(element);
  return BY_TAG[tag] ?? (role ? BY_ROLE[role] : undefined) ?? (names ? lookUp(names).why : null);
}

/** A custom element without attributes still has a name of its own. */
const nameless = (element: Element): string | null =>
  element.localName.includes('-') ? lookUp(element.localName).why : null;

/** Whether an element is a part of the page that is usually not the article. Cheap attributes only: there may be no layout. */
export function zoneOf(element: Element): Zone | null {
  const why = whyOf(element);
  return why ? { element, why, posts: !NO_POSTS.test(why) } : null;
}

const CAPTION = 250; // characters
const BOX = new Set(['div', 'td', 'table', 'center', 'section']);

/** What stood in an element, when all of it has been read. */
export interface Content {
  readonly pictures: number;
  readonly navs: number;
  readonly length: number;
  /** Whether its first picture stands before all its text. */
  readonly isPictureFirst: boolean;
  readonly runs: readonly { readonly kind: string; readonly text: string }[];
}

/** A few words under a picture that are neither a heading nor a sentence, whatever their box is called. */
const isUnderPicture = ({ isPictureFirst, runs }: Content): boolean =>
  isPictureFirst && runs.length > 0 && runs.every(({ kind, text }) => kind === 'paragraph' && !endsSentence(text));

/** A custom element that plays or shows something: what it says beside is its label. */
const PLAYER = /^(?:video|audio|player|podcast|embed|gallery|slider|carousel)$/;

/** A part told by what is in it: a page's head by its menu, a caption by its picture. */
export function zoneOfContent(element: Element, content: Content): Zone | null {
  const { localName } = element;
  if (localName === 'header') return content.navs > 0 ? { element, why: 'the head of the page', posts: true } : null;
  if (localName.includes('-') && content.length <= CAPTION && wordsIn(localName).some((word) => PLAYER.test(word)))
    return { element, why: 'a caption', posts: true };
  if (content.pictures === 0 || content.length > CAPTION || NEVER.has(localName)) return null;
  const names = namesOf(element);
  const isCaption = (names && lookUp(names).media) || (BOX.has(localName) && isUnderPicture(content));
  return isCaption ? { element, why: 'a caption', posts: true } : null;
}
