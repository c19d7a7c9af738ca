import { languageOf } from '../arabic/is-arabic.ts';
import type { Block, Verdict } from '../article/article.ts';
import { isBody } from '../article/text-of.ts';
import { hasArticleShape } from './is-article-page.ts';

const LANGUAGE = /^[a-z]{2,3}(?:-[\w-]+)?$/i;

/** The language of blocks as their letters say it; what the page declares only for other scripts. */
export function pickLanguage(blocks: readonly Block[], declared: string | null): string | null {
  const text = blocks.flatMap((block) => (block.kind === 'post' ? [] : block.text)).join('\n');
  const known = languageOf(text);
  if (known) return known;
  const claimed = declared && LANGUAGE.test(declared) ? declared.toLowerCase().split('-')[0] : null;
  // An English story may quote an Arabic sentence; what is mostly Arabic letters must say itself which language it is.
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const arabicScript = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  return arabicScript * 2 > letters || claimed === 'ar' ? null : (claimed ?? null);
}

/** An article's title says something; that of a section or a person is a name. */
const isHeadline = (title: string): boolean => title.split(/\s+/).length >= 4;

/** What reading found out beside the blocks. */
export interface Findings {
  readonly language: string | null;
  /** Whether the page calls itself an article. */
  readonly declared: boolean;
  readonly isStub: boolean;
  /** Whether the text is not shown but only told for machines. */
  readonly isTold: boolean;
}

/** What kind of page was read, in plain words. An article by its head alone is one whose text is not there. */
export function toVerdict(document: Document, blocks: readonly Block[], found: Findings): Verdict {
  const { language, declared, isStub, isTold } = found;
  const paragraphs = blocks.filter(isBody).length;
  const count = `${paragraphs} paragraph${paragraphs === 1 ? '' : 's'}`;
  if (paragraphs === 0) {
    const isArticle = declared && blocks.some((block) => block.kind === 'title' && isHeadline(block.text));
    const why = isArticle ? 'it calls itself an article, but its text is not on the page' : 'no prose on the page';
    return { isArticle, language, isStub: isArticle && isStub, why };
  }
  const isArticle = isTold ? declared : hasArticleShape(document) || (isStub && declared);
  if (!isArticle) return { isArticle, language, isStub: false, why: 'a list of stories or a page without an article' };
  const rest = isStub ? '; the rest is for subscribers' : '';
  return { isArticle, language, isStub, why: `${count} under one title${rest}` };
}
