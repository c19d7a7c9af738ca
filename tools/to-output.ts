import type { Article, Reading, Span } from '../src/article/article.ts';
import type { Brief } from '../src/article/brief.ts';
import { isBody, textOf } from '../src/article/text-of.ts';

/** For every block its number in the command's output: -2 the title, -1 the lead, else its place in `paragraphs`; null for posts. */
function numbersOf({ blocks }: Article): (number | null)[] {
  let paragraphs = 0;
  return blocks.map((block) => {
    if (block.kind === 'title') return -2;
    if (block.kind === 'lead') return -1;
    return isBody(block) ? paragraphs++ : null;
  });
}

const textOfKind = ({ blocks }: Article, kind: 'title' | 'lead'): string | null =>
  blocks.flatMap((block) => (block.kind === kind ? block.text : []))[0] ?? null;

/** A reading and its brief in the form that the command prints. Posts are no paragraphs: spans into them stay out. */
export function toOutput(
  file: string,
  { article, verdict }: Reading,
  brief: Brief,
  ms: { read: number; analyse: number },
) {
  const numbers = numbersOf(article);
  const place = (span: Span) => {
    const paragraph = numbers[span.block];
    return paragraph == null ? [] : [{ paragraph, start: span.start, end: span.end }];
  };
  const placed = (span: Span) => place(span).map((at) => ({ ...at, text: textOf(article, span) }));
  return {
    file,
    isArticle: verdict.isArticle,
    language: verdict.language,
    article: {
      url: article.url,
      outlet: article.outlet?.name ?? null,
      title: textOfKind(article, 'title'),
      lead: textOfKind(article, 'lead'),
      byline: article.byline,
      published: article.published,
      updated: article.updated,
      paragraphs: article.blocks.flatMap((block) => (isBody(block) ? block.text : [])),
    },
    posts: article.blocks.flatMap((block, index) => {
      if (block.kind !== 'post') return [];
      return { ...block.post, after: article.blocks.slice(0, index).filter(isBody).length - 1 };
    }),
    brief: brief.lines.flatMap(({ span }) => placed(span)),
    actors: brief.actors.map(({ name, english, type, role, surfaces, mentions, salience }) => ({
      ar: name,
      en: english?.text ?? null,
      type,
      role: role && { ar: role.text, en: role.english },
      surfaces,
      mentions: mentions.length,
      salience,
    })),
    places: brief.places.map(({ name, english }) => ({ ar: name, en: english?.text ?? null })),
    statements: brief.statements.flatMap(({ speaker, cue, kind, span }) =>
      placed(span).map((at) => ({ speaker, cue: textOf(article, cue), kind, ...at })),
    ),
    names: brief.names.flatMap(({ span, type }) => place(span).map((at) => ({ ...at, type }))),
    dates: brief.dates.map(({ span, from, to }) => ({ text: textOf(article, span), from, to })),
    ms: { read: Math.round(ms.read), analyse: Math.round(ms.analyse) },
  };
}
