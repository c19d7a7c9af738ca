/** Where a block came from: its element and the text nodes and `<br>`s that its text was folded from. */
export interface BlockPlace {
  readonly element: Element;
  /** Empty where the block is a whole element (a post). */
  readonly nodes: readonly Node[];
}

/** The place of every block of an article, by its index; null for a block that the page does not show (a title in its head). */
export type BlockPlaces = readonly (BlockPlace | null)[];
