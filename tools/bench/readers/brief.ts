import { analyse } from '../../../src/analysis/analyse.ts';
import { nameBrief } from '../../../src/naming/name-brief.ts';
import { readPage } from '../../../src/page/read-page.ts';

/** Ours: the live page → Article → Brief with English names: all that the panel shows. */
export function read(document: Document): unknown {
  const { article } = readPage(document);
  return nameBrief(article, analyse(article));
}
