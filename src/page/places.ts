/** Where a block came from: its element, and the text nodes (with the elements that make a space between them) that its text was folded from. */
export interface BlockPlace {
  readonly element: Element;
  /** Empty where the block is a whole element (a post). */
  readonly nodes: readonly Node[];
}

/** The place of every block of an article, by its index; null for a block that the page does not show (a title in its head, a text told in JSON-LD alone). */
export type BlockPlaces = readonly (BlockPlace | null)[];
