import { languageOf } from '../arabic/is-arabic.ts';
import { findVisibleDate } from '../arabic/published-dates.ts';
import type { Article, Block, Reading, Removal } from '../article/article.ts';
import { siteOf } from '../sites/site-of.ts';
import { findFlattenedPosts, type Line } from './find-flattened-posts.ts';
import { foldSpace } from './fold-space.ts';
import { toHttpUrl } from './http-url.ts';
import { isLeadLine } from './is-lead-line.ts';
import { endsSentence } from './prose.ts';

export interface ReadTextOptions {
  readonly url?: string;
}

const DATE_LINE = 60; // characters

const kindOf = (text: string, next: Line | undefined): 'heading' | 'paragraph' =>
  text.length <= 50 && !endsSentence(text) && !/[:،]$/.test(text) && next?.kind === 'text' && next.text.length > 80
    ? 'heading'
    : 'paragraph';

/** A line that only says when: it stands apart from the text. */
const isDateLine = (text: string): boolean =>
  text.length <= DATE_LINE && !endsSentence(text) && findVisibleDate(text) !== null;

/**
 * Pasted text → reading: the first line is the title, a second one that sums up its story the lead, every other line a
 * paragraph; posts that copying has flattened are put together again.
 */
export function readText(text: string, options: ReadTextOptions = {}): Reading {
  const lines = findFlattenedPosts(
    text
      .split(/\r\n|[\n\r\u2028\u2029]/)
      .map(foldSpace)
      .filter(Boolean),
  );
  const [first, ...rest] = lines;
  const title = first?.kind === 'text' ? first.text : null;
  const body = title === null ? lines : rest;
  const removed: Removal[] = [];
  const dates = body.slice(0, 3).filter((line) => line.kind === 'text' && isDateLine(line.text));
  for (const line of dates)
    if (line.kind === 'text') removed.push({ step: 'byline and date', why: 'a date line', text: line.text });
  const story = body.filter((line) => !dates.includes(line));
  const texts = story.flatMap((line) => (line.kind === 'text' ? line.text : []));
  const isLed = title !== null && story[0]?.kind === 'text' && isLeadLine(title, story[0].text, texts.slice(1));
  const blocks: Block[] = [
    ...(title === null ? [] : [{ kind: 'title' as const, text: title }]),
    ...story.map((line, index): Block => {
      if (line.kind === 'post') return { kind: 'post', post: line.post };
      return { kind: isLed && index === 0 ? 'lead' : kindOf(line.text, story[index + 1]), text: line.text };
    }),
  ];
  const published =
    dates.flatMap((line) => (line.kind === 'text' ? (findVisibleDate(line.text)?.day ?? []) : []))[0] ?? null;
  return toReading(blocks, options, published, removed);
}

function toReading(
  blocks: readonly Block[],
  options: ReadTextOptions,
  published: string | null,
  removed: readonly Removal[],
): Reading {
  const url = toHttpUrl(options.url)?.href ?? null;
  const site = siteOf(url);
  const prose = blocks.flatMap((block) => (block.kind === 'post' ? [] : block.text)).join('\n');
  const language = languageOf(prose);
  const outlet = site ? { name: site.name, english: site.english } : null;
  const article: Article = { url, language, outlet, byline: null, published, updated: null, blocks };
  const isArticle = blocks.some((block) => block.kind === 'paragraph');
  return {
    article,
    verdict: { isArticle, language, isStub: false, why: isArticle ? 'text was given' : 'no text beside a title' },
    removed,
    source: 'plain text',
  };
}
