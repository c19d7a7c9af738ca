import { detectArticle } from '../../../src/page/is-article-page.ts';

/** The question of the detector alone. */
export const read = (document: Document): unknown => detectArticle(document);
