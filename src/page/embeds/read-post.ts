import type { Post } from '../../article/article.ts';
import { readBluesky } from './bluesky.ts';
import { readFacebook } from './facebook.ts';
import { findSignature, wordsOf } from './find-signature.ts';
import { markupIn, postOfDocument, toDocument } from './inner-document.ts';
import { readInstagram } from './instagram.ts';
import { linesOf } from './lines-of.ts';
import { readMastodon } from './mastodon.ts';
import { readPlaceholder } from './placeholder.ts';
import { withWords } from './post.ts';
import { postOfFrame, postOfUrl } from './post-of-url.ts';
import { readThreads } from './threads.ts';
import { readTiktok } from './tiktok.ts';
import { ownLinesOf, readXQuote } from './x.ts';

const NONE: readonly Post[] = [];
const listOf = (post: Post | null): readonly Post[] => (post ? [post] : NONE);
const classOf = (element: Element): string => element.getAttribute('class') ?? '';

/** Quotes by the class that each platform's script looks for. */
const QUOTES: readonly (readonly [RegExp, (quote: Element) => Post | null])[] = [
  [/\btwitter-(?:tweet|video)\b/, readXQuote],
  [/\binstagram-media\b/, readInstagram],
  [/\btiktok-embed\b/, readTiktok],
  [/\btext-post-media\b/, readThreads],
  [/\bbluesky-embed\b/, readBluesky],
  [/\bmastodon-embed\b/, readMastodon],
  [/\bfb-xfbml-parse-ignore\b/, readFacebook],
];

/** A quote without a platform's class: one whose source (`cite`, an attribute) is a post, or that is signed as posts of X are. */
function readPlainQuote(quote: Element): Post | null {
  const post = postOfUrl(quote.getAttribute('cite') ?? '') ?? readPlaceholder(quote);
  if (post) {
    const lines = linesOf(quote);
    const { author = null, handle = post.handle, date = null, start = lines.length } = findSignature(lines) ?? {};
    return withWords(post, { author, handle, date, text: wordsOf(lines.slice(0, start)) });
  }
  if (!ownLinesOf(quote).includes('(@')) return null;
  const signed = readXQuote(quote);
  return signed?.id && signed.state === 'text' && signed.author !== null ? signed : null;
}

function readQuote(quote: Element): Post | null {
  const name = classOf(quote);
  for (const [pattern, read] of QUOTES) if (pattern.test(name)) return read(quote);
  if (/embed/.test(name)) {
    const post = postOfUrl(quote.querySelector('a[href]')?.getAttribute('href') ?? '');
    if (post) return post;
  }
  return readPlainQuote(quote);
}

function readFrame(frame: Element): Post | null {
  const address = frame.getAttribute('src') ?? frame.getAttribute('data-src') ?? '';
  const post = readPlaceholder(frame) ?? postOfFrame(address);
  if (post) return post;
  const inner = frame.getAttribute('srcdoc') ?? markupIn(address);
  if (inner) return postOfDocument(inner, frame.ownerDocument);
  return /\/embed\/?$/.test(address) || /\bmastodon-embed\b/.test(classOf(frame)) ? readMastodon(frame) : null;
}

/** Flash players of old pages: `<object><param name="movie" value="https://www.youtube.com/v/…"><embed src="…"></object>`. */
function readObject(object: Element): Post | null {
  const movie = object.querySelector('embed[src], param[name="movie"]');
  const address = object.getAttribute('data') ?? movie?.getAttribute('src') ?? movie?.getAttribute('value') ?? '';
  return postOfUrl(address);
}

const FRAME_OR_QUOTE = /<(?:iframe|blockquote)/i;
const PLATFORM =
  /twitter|x\.com|t\.me|telegram|facebook\.com|instagr|youtu|tiktok|threads|bsky|bluesky|mastodon|embed/i;

/** What a page shows where scripts do not run: elements to a reader without scripts, text to one with them. */
function readNoscript(noscript: Element): readonly Post[] {
  const markup = noscript.firstElementChild ? '' : (noscript.textContent ?? '');
  // Most of what stands so are pictures and counters: not worth a document.
  const holder =
    FRAME_OR_QUOTE.test(markup) && PLATFORM.test(markup) ? toDocument(markup, noscript.ownerDocument) : noscript;
  return Array.from(holder?.querySelectorAll('iframe, blockquote') ?? []).flatMap((inner) => readPosts(inner));
}

const WORDS = 600; // characters: as many as a wall of consent says; an element with more is a part of the page that happens to carry an address
const LONG_WORDS = 6000; // of a post that brings its words with it
const NODES = 400;

/** Whether an element holds few words; looks at its first nodes only, however large it is. */
function isSmall(element: Element, most: number): boolean {
  let words = 0;
  let seen = 0;
  let node: Node | null = element.firstChild;
  while (node && node !== element) {
    if (++seen > NODES) return false;
    if (node.nodeType === 3) words += (node as Text).data.trim().length;
    if (words > most) return false;
    if (node.firstChild && !/^(?:script|style)$/i.test(node.nodeName)) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== element && !node.nextSibling) node = node.parentNode;
    if (node === element || !node) break;
    node = node.nextSibling;
  }
  return true;
}

/** A quote of X that has kept its class and lost its tag: `<div class="twitter-tweet">` with words and signature. */
function readUntagged(holder: Element): Post | null {
  if (!holder.classList.contains('twitter-tweet') || !isSmall(holder, WORDS)) return null;
  const post = readXQuote(holder);
  return post?.id && post.text && post.author ? post : null;
}

/** A placeholder with what stands in it: a quote inside says more than an attribute outside. */
function readHolder(holder: Element): readonly Post[] {
  const name = classOf(holder);
  if (holder.localName === 'amp-facebook' || (name.includes('fb-') && /\bfb-(?:post|video|reel)\b/.test(name)))
    return isSmall(holder, LONG_WORDS) ? listOf(readFacebook(holder)) : NONE;
  const post = readPlaceholder(holder) ?? (name.includes('twitter-tweet') ? readUntagged(holder) : null);
  if (!post || !isSmall(holder, WORDS)) return NONE;
  const inner = holder.querySelector('blockquote');
  const said = inner ? readPosts(inner) : NONE;
  return said.length > 0 ? said : [post];
}

/** Elements that are never an embed: most of a page's, so that the walk asks nothing more of them. */
const PLAIN = new Set(
  'p b br strong em i u img ul ol li h1 h2 h3 h4 h5 h6 td th tr table tbody thead svg path g use input label option select form meta link style picture source time small sub sup hr button nav header footer main body html'.split(
    ' ',
  ),
);

/** The posts that an element embeds, whichever platform's, the one that it quotes behind the one that quotes; mostly none. */
export function readPosts(element: Element): readonly Post[] {
  const name = element.localName;
  if (PLAIN.has(name)) return NONE;
  switch (name) {
    case 'a':
      return /\bembed/.test(classOf(element)) ? listOf(postOfUrl(element.getAttribute('href') ?? '')) : NONE;
    case 'iframe':
    case 'embed':
      return listOf(readFrame(element));
    case 'object':
      return listOf(readObject(element));
    case 'noscript':
      return readNoscript(element);
    case 'script':
      return element.hasAttribute('data-telegram-post') ? listOf(readPlaceholder(element)) : NONE;
    case 'blockquote': {
      const post = readQuote(element);
      const inner = post ? element.querySelector('blockquote') : null;
      return post ? [post, ...(inner ? listOf(readQuote(inner)) : NONE)] : NONE;
    }
    default:
      return element.hasAttributes() ? readHolder(element) : NONE;
  }
}

/** The first post that an element embeds; null where it is none. */
export const readPost = (element: Element): Post | null => readPosts(element)[0] ?? null;
