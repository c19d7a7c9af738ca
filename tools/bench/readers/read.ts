import { readPage } from '../../../src/page/read-page.ts';

/** Ours: the live page → Article. */
export const read = (document: Document): unknown => readPage(document).article;
