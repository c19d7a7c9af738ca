import type { Post, TextKind } from '../article/article.ts';
import { postOfUrl, readPost } from './embeds/read-post.ts';
import { foldNodes, foldSpace } from './fold-space.ts';
import { walk } from './walk.ts';
import { isUnseen, type Zone, zoneOf } from './zone-of.ts';

/** A stretch of text between two block boundaries (or line breaks): what may become one block of the article. */
export interface Run {
  readonly kind: TextKind;
  readonly text: string;
  /** The nearest block element around it. */
  readonly element: Element;
  readonly nodes: readonly Node[];
  /** Characters that stand inside links, and inside bold letters. */
  readonly linked: number;
  readonly bold: number;
  /** Parts of the page around it that are not usually the article: navigation, captions, related boxes. */
  readonly zones: readonly Zone[];
}

export interface PostRun {
  readonly kind: 'post';
  readonly post: Post;
  readonly element: Element;
  readonly zones: readonly Zone[];
}

export type Piece = Run | PostRun;

const INLINE = new Set(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const NO_TEXT = new Set(
  'script style noscript template iframe frame object embed svg math canvas video audio picture map select textarea button input progress meter head link meta'.split(
    ' ',
  ),
);
const KINDS: Readonly<Record<string, TextKind>> = { li: 'list-item', blockquote: 'quote', figcaption: 'caption' };
const HEADING = /^h[1-6]$/;

const isBlank = (node: Node | null): boolean => node?.nodeType !== 3 || !/\S/.test((node as Text).data);

/** Whether an inline element has no text at its sides: only then may its name (`class="tag"`) say that it is a part of the page. */
const isAlone = (element: Element): boolean => isBlank(element.previousSibling) && isBlank(element.nextSibling);

function kindOf(block: Element): TextKind {
  if (HEADING.test(block.localName)) return 'heading';
  const holder = block.closest('li, blockquote, figcaption');
  return (holder && KINDS[holder.localName]) || 'paragraph';
}

/** What is open at one point of the walk. */
interface Frame {
  readonly element: Element;
  readonly block: boolean;
  readonly link: boolean;
  readonly bold: boolean;
  readonly zone: Zone | null;
}

/** All text and posts of a document in reading order, cut at block boundaries and at line breaks (unless the line runs on). */
export function readRuns(root: Element): Piece[] {
  const pieces: Piece[] = [];
  const open: Frame[] = [];
  let nodes: Node[] = [];
  let linked = 0;
  let bold = 0;

  const zones = () => open.flatMap(({ zone }) => zone ?? []);
  const block = () => open.findLast((frame) => frame.block)?.element ?? root;

  function flush(): void {
    const text = foldNodes(nodes);
    if (text) {
      const element = block();
      const post = /^https?:\/\/\S+$/.test(text) ? postOfUrl(text) : null;
      if (post) pieces.push({ kind: 'post', post, element, zones: zones() });
      else
        pieces.push({ kind: kindOf(element), text, element, nodes: trimBreaks(nodes), linked, bold, zones: zones() });
    }
    nodes = [];
    linked = 0;
    bold = 0;
  }

  walk(root, {
    enter(element) {
      const post = readPost(element);
      if (post) {
        flush();
        pieces.push({ kind: 'post', post, element, zones: zones() });
        return 'past';
      }
      if (NO_TEXT.has(element.localName)) return 'past';
      if (element.localName === 'br') {
        const lastBreak = nodes.findLastIndex((node) => node.nodeName === 'BR');
        if (!runsOn(foldNodes(nodes.slice(lastBreak + 1)))) flush();
        else nodes.push(element);
        return 'past';
      }
      const isBlock = !INLINE.has(element.localName);
      if (isBlock) flush();
      const zone = isBlock || isAlone(element) ? zoneOf(element) : null;
      if (!isBlock && !zone && isUnseen(element)) return 'past';
      if (zone && !isBlock) flush();
      open.push({
        element,
        block: isBlock,
        link: element.localName === 'a',
        bold: /^(b|strong)$/.test(element.localName),
        zone,
      });
      return 'inside';
    },
    leave() {
      const frame = open.at(-1);
      if (frame?.block || frame?.zone) flush();
      open.pop();
    },
    text(node) {
      const length = foldSpace(node.data).length;
      if (length && open.some((frame) => frame.link)) linked += length;
      if (length && open.some((frame) => frame.bold)) bold += length;
      if (length || nodes.length) nodes.push(node);
    },
  });
  flush();
  return dedupePosts(pieces);
}

/** Whether a line that a `<br>` ends goes on after it, as one that was only broken to fit: it ends in a comma or an open bracket. */
const runsOn = (line: string): boolean => /[،,(«]$/.test(line);

function trimBreaks(nodes: readonly Node[]): Node[] {
  const last = nodes.findLastIndex((node) => node.nodeType === 3 && /\S/.test((node as Text).data));
  return nodes.slice(0, last + 1);
}

/** A post that stands twice (a placeholder and its frame) counts once, where it has words. */
function dedupePosts(pieces: readonly Piece[]): Piece[] {
  const best = new Map<string, PostRun>();
  const keyOf = ({ post: { platform, id, handle } }: PostRun) =>
    id && `${platform} ${/telegram|mastodon/.test(platform) ? handle : ''} ${id}`; // their numbers count by channel
  for (const piece of pieces) {
    if (piece.kind !== 'post') continue;
    const key = keyOf(piece);
    const known = key ? best.get(key) : undefined;
    if (key && (!known || (known.post.state === 'link' && piece.post.state === 'text'))) best.set(key, piece);
  }
  return pieces.filter((piece) => {
    if (piece.kind !== 'post') return true;
    const key = keyOf(piece);
    return !key || best.get(key) === piece;
  });
}
