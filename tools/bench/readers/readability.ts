import { Readability } from '@mozilla/readability';

/** It takes the document apart, so it needs a copy: the copy is part of its price. */
export const read = (document: Document): unknown => new Readability(document.cloneNode(true) as Document).parse();
