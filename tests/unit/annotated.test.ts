import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import { toArticle } from '../../src/analysis/to-article.ts';
import type { Span } from '../../src/article/article.ts';
import { textOf } from '../../src/article/text-of.ts';

const SHARED = resolve(import.meta.dirname, '../../../shared');
const SCORER = resolve(SHARED, 'eval/analysis.mjs');

/** What must not be lost again; a little under what was measured when this was written. */
const FLOORS: Readonly<Record<string, number>> = {
  'actor recall (salience ≥ 2)': 0.77,
  'actor precision': 0.74,
  'statements F1': 0.91,
  'attributed F1': 0.85,
  brief: 0.84,
};

const Input = v.object({
  title: v.nullish(v.string()),
  lead: v.nullish(v.string()),
  paragraphs: v.array(v.string()),
  published: v.nullish(v.string()),
});
const Report = v.object({
  scores: v.array(v.object({ name: v.string(), value: v.number() })),
  warnings: v.array(v.string()),
});

/** The reader's output as the scorer takes it, without a page and without English. */
function toOutput(file: string): object {
  const { title, lead, paragraphs, published } = v.parse(Input, JSON.parse(readFileSync(file, 'utf8')));
  const article = toArticle({
    ...(title ? { title } : {}),
    ...(lead ? { lead } : {}),
    paragraphs,
    published: published ?? null,
  });
  const first = article.blocks.length - paragraphs.length;
  const place = ({ block, start, end }: Span): object => {
    const outside = article.blocks[block]?.kind === 'title' ? -2 : -1;
    return {
      paragraph: block < first ? outside : block - first,
      start,
      end,
      text: textOf(article, { block, start, end }),
    };
  };
  const { lines, actors, statements } = analyse(article);
  return {
    article: { title, lead, paragraphs },
    brief: lines.map(({ span }) => place(span)),
    actors: actors.map(({ name, surfaces }) => ({ ar: name, surfaces })),
    statements: statements.map(({ speaker, kind, span }) => ({ speaker, kind, ...place(span) })),
  };
}

describe.skipIf(!existsSync(SCORER))('annotated articles (skipped: corpus not present, where it is not)', () => {
  test('no score falls below its floor, every span is its slice', async () => {
    const { scoreAnalysis } = await import(SCORER);
    const result = v.parse(Report, await scoreAnalysis(SHARED, async (files: string[]) => files.map(toOutput)));
    const values = new Map(result.scores.map(({ name, value }) => [name, value]));
    for (const [name, floor] of Object.entries(FLOORS)) expect(values.get(name), name).toBeGreaterThanOrEqual(floor);
    expect(result.warnings).toEqual([]);
  }, 60_000);
});
