import type { Article } from '../article/article.ts';

/** An article of bare texts, as tests and tools need one. */
export function toArticle({
  title,
  lead,
  paragraphs,
  published = null,
}: {
  title?: string;
  lead?: string;
  paragraphs: readonly string[];
  published?: string | null;
}): Article {
  const head = [
    title === undefined ? [] : [{ kind: 'title' as const, text: title }],
    lead === undefined ? [] : [{ kind: 'lead' as const, text: lead }],
  ].flat();
  return {
    url: null,
    language: 'ar',
    outlet: null,
    byline: null,
    published,
    updated: null,
    blocks: [...head, ...paragraphs.map((text) => ({ kind: 'paragraph' as const, text }))],
  };
}
