import type { Post, TextKind } from '../article/article.ts';
import { readPosts } from './embeds/read-post.ts';
import { foldNodes, foldSpace, isText } from './fold-space.ts';
import { isPointer } from './is-pointer.ts';
import { holdsNoText, holdsWordsOnly, isAlone, isDataTable, isEmoji, isInlineName, isSetAsBlock } from './markup.ts';
import { type Counts, type Frame, openFrame, withZone } from './open-frame.ts';
import { settlePosts } from './settle-posts.ts';
import { walk } from './walk.ts';
import { isUnseen, type Zone, zoneOf, zoneOfContent } from './zone-of.ts';

/** A stretch of text between two block boundaries (or line breaks): what may become one block of the article. */
export interface Run {
  readonly kind: TextKind;
  readonly text: string;
  /** The nearest block element around it; a data table's row. */
  readonly element: Element;
  /** Its text nodes, and elements that stand for a space in it: `<br>`, the cells of a row. */
  readonly nodes: readonly Node[];
  /** Characters that stand inside links, inside bold letters, inside `<time>`. */
  readonly linked: number;
  readonly bold: number;
  readonly timed: number;
  /** Parts of the page around it that are not usually the article: navigation, captions, related boxes. */
  readonly zones: readonly Zone[];
  /** Its place among all pieces of the page. */
  readonly order: number;
}

export interface PostRun {
  readonly kind: 'post';
  readonly post: Post;
  readonly element: Element;
  readonly zones: readonly Zone[];
  readonly order: number;
}

export type Piece = Run | PostRun;
export const isRun = (piece: Piece): piece is Run => piece.kind !== 'post';

/** Which pieces stand in an element (by `order`, `to` exclusive), and how many characters of text. */
export interface Extent {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** A `<time>` of the page and the order of the piece that it stands in or before. */
export interface TimeMark {
  readonly element: Element;
  readonly order: number;
}

export interface PageText {
  readonly pieces: readonly Piece[];
  readonly extents: ReadonlyMap<Element, Extent>;
  readonly times: readonly TimeMark[];
}

/** The text of a line or paragraph that is being read. */
interface Draft {
  nodes: Node[];
  linked: number;
  bold: number;
  timed: number;
}
const newDraft = (): Draft => ({ nodes: [], linked: 0, bold: 0, timed: 0 });

/**
 * All text and posts of a document in reading order, cut at block boundaries and at line breaks (unless the line runs
 * on); one walk, whose time grows with the page and no faster.
 */
export function readRuns(root: Element): PageText {
  const pieces: Piece[] = [];
  const extents = new Map<Element, Extent>();
  const times: TimeMark[] = [];
  const open: Frame[] = [];
  const interrupted = new Map<Frame, Draft>();
  let draft = newDraft();
  const pictures: number[] = []; // characters read before each
  let [length, navs] = [0, 0];

  const counts = (): Counts => ({ pieces: pieces.length, length, pictures: pictures.length, navs });

  /** Marks what was read in an element as a part of the page, where its content tells so. */
  function mark({ element, from }: Frame): void {
    const isCustom = element.localName.includes('-');
    if (pictures.length === from.pictures && navs === from.navs && !isCustom) return;
    const zone = zoneOfContent(element, {
      pictures: pictures.length - from.pictures,
      navs: navs - from.navs,
      length: length - from.length,
      isPictureFirst: pictures[from.pictures] === from.length,
      runs: length - from.length > SHORT ? [] : pieces.slice(from.pieces).filter(isRun),
    });
    if (!zone) return;
    for (const [index, piece] of pieces.slice(from.pieces).entries())
      pieces[from.pieces + index] = { ...piece, zones: withZone(piece.zones, zone) };
  }

  function flush(): void {
    const frame = open.at(-1);
    const text = draft.nodes.length ? foldNodes(draft.nodes) : '';
    if (text && frame) {
      const { block: element, kind, zones } = frame;
      const order = pieces.length;
      pieces.push({ ...draft, kind, text, element, nodes: trimEnd(draft.nodes), zones, order });
    }
    if (draft.nodes.length) draft = newDraft();
  }

  /** A boundary between two lines; inside a row of a table only a space. */
  function cut(frame: Frame | undefined, element: Element): void {
    if (!frame?.isRow) flush();
    else if (draft.nodes.length) draft.nodes.push(element);
  }

  function enterBreak(element: Element): void {
    const frame = open.at(-1);
    const lastBreak = draft.nodes.findLastIndex((node) => node.nodeName === 'BR');
    if (!frame?.isRow && !runsOn(foldNodes(draft.nodes.slice(lastBreak + 1)))) flush();
    else draft.nodes.push(element);
  }

  walk(root, {
    enter(element) {
      const above = open.at(-1);
      const posts = readPosts(element);
      if (posts.length > 0) {
        flush();
        for (const post of posts) {
          pieces.push({ kind: 'post', post, element, zones: above?.zones ?? [], order: pieces.length });
        }
        return 'past';
      }
      const { localName } = element;
      if (localName === 'img' || localName === 'picture') {
        if (isEmoji(element)) return 'past';
        pictures.push(length);
        cut(above, element);
        return 'past';
      }
      if (holdsNoText(element)) return 'past';
      if (localName === 'br') {
        enterBreak(element);
        return 'past';
      }
      if (localName === 'nav') navs++;
      if (localName === 'time') times.push({ element, order: pieces.length });
      const { isBlock, zone, isHidden } = look(element, above);
      if (isHidden) return 'past';
      const isAside = !isBlock && !zone && draft.nodes.length > 0 && !above?.isRow && isPointer(element);
      const kept = draft;
      if (isAside) draft = newDraft();
      else if (isBlock || zone) cut(above, element);
      const frame = openFrame(
        {
          element,
          isBlock,
          isTable: localName === 'table' && isDataTable(element),
          zone: isAside ? { element, why: 'related boxes', posts: false } : zone,
          from: counts(),
        },
        above,
      );
      if (isAside) interrupted.set(frame, kept);
      open.push(frame);
      return 'inside';
    },
    leave(element) {
      const frame = open.at(-1);
      if (!frame) return;
      if (frame.isBlock || frame.zone) cut(frame.element === frame.block ? undefined : frame, element);
      open.pop();
      draft = interrupted.get(frame) ?? draft;
      const { from } = frame;
      if (pieces.length === from.pieces) return;
      if (frame.isBlock && !frame.isRow && !frame.isTable) mark(frame);
      extents.set(element, { from: from.pieces, to: pieces.length, length: length - from.length });
    },
    text(node) {
      if (!/\S/.test(node.data)) {
        if (draft.nodes.length) draft.nodes.push(node);
        return;
      }
      const frame = open.at(-1);
      const own = foldSpace(node.data).length;
      length += own;
      if (frame?.isLink) draft.linked += own;
      if (frame?.isBold) draft.bold += own;
      if (frame?.isTime) draft.timed += own;
      draft.nodes.push(node);
    },
  });
  flush();
  return { pieces: settlePosts(pieces), extents, times };
}

const SHORT = 250; // characters of a box that may be a caption

/**
 * Whether an element cuts the text and is a part of the page. The name of an inline element (`class="tag"`) tells so only
 * where no text stands beside it; in a row of a table nothing does.
 */
function look(element: Element, above: Frame | undefined) {
  const isCustom = element.localName.includes('-');
  const isWord = isInlineName(element) ? !isAlone(element) : isCustom && !isAlone(element) && holdsWordsOnly(element);
  const isInline = (isWord || isInlineName(element)) && !isSetAsBlock(element);
  const named = !isWord || isCustom ? zoneOf(element) : null;
  const isHidden = isInline && !named ? isUnseen(element) : above?.isRow === true && /hidden/.test(named?.why ?? '');
  return { isBlock: !isInline || (isCustom && named !== null), zone: above?.isRow ? null : named, isHidden };
}

/** Whether a line that a `<br>` ends goes on after it, as one that was only broken to fit: it ends in a comma or an open bracket. */
const runsOn = (line: string): boolean => /[،,(«]$/.test(line);

function trimEnd(nodes: readonly Node[]): Node[] {
  const last = nodes.findLastIndex((node) => isText(node) && /\S/.test(node.data));
  return nodes.slice(0, last + 1);
}
