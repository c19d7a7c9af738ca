import type { TextKind } from '../article/article.ts';
import { kindOfElement } from './markup.ts';
import type { Zone } from './zone-of.ts';

/** How much a walk has read so far. */
export interface Counts {
  readonly pieces: number;
  readonly length: number;
  readonly pictures: number;
  readonly navs: number;
}

/** What was told of an element when it was met. */
export interface Met {
  readonly element: Element;
  readonly isBlock: boolean;
  /** Whether it is a table of data (its rows become one piece each). */
  readonly isTable: boolean;
  readonly zone: Zone | null;
  readonly from: Counts;
}

/** An open element, with what it hands down to the text in it, so that no text has to ask upwards. */
export interface Frame extends Met {
  /** The nearest block element; inside a table of data its row. */
  readonly block: Element;
  readonly kind: TextKind;
  readonly isRow: boolean;
  readonly isLink: boolean;
  readonly isBold: boolean;
  readonly isTime: boolean;
  readonly zones: readonly Zone[];
}

const ZONES_AT_MOST = 24; // more than that are nested by no page that means well
const NONE: readonly Zone[] = [];

/** A zone among others, unless there are too many. */
export const withZone = (zones: readonly Zone[], zone: Zone | null): readonly Zone[] =>
  zone && zones.length < ZONES_AT_MOST ? [...zones, zone] : zones;

/** A figure holds pictures and their captions; a table of data or a quotation in it is the article's. */
const isOfArticle = (met: Met): boolean => met.isTable || met.element.localName === 'blockquote';
const withoutFigures = (zones: readonly Zone[]): readonly Zone[] =>
  zones.filter(({ element }) => element.localName !== 'figure');

/** The frame of an element inside another. */
export function openFrame(met: Met, above: Frame | undefined): Frame {
  const { element, isBlock } = met;
  const { localName } = element;
  const isCell = above?.isRow === true;
  const isRow = isCell || (above?.isTable === true && localName === 'tr');
  const around = above?.zones ?? NONE;
  return {
    ...met,
    isTable: met.isTable || above?.isTable === true,
    block: above && (isCell || !isBlock) ? above.block : element,
    kind: isRow ? 'list-item' : ((isBlock ? kindOfElement(element) : null) ?? above?.kind ?? 'paragraph'),
    isRow,
    isLink: above?.isLink === true || localName === 'a',
    isBold: above?.isBold === true || localName === 'b' || localName === 'strong',
    isTime: above?.isTime === true || localName === 'time',
    zones: withZone(isOfArticle(met) ? withoutFigures(around) : around, met.zone),
  };
}
