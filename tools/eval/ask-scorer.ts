import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { root } from '../build.ts';

/** The corpora and their scorer stand beside the project where it is developed; they are no part of it. */
export const shared = join(root, '../shared');
const scorer = join(shared, 'eval/score.mjs');
export const hasScorer = existsSync(scorer);

const known = v.exactOptional(v.number());
const Row = v.object({
  id: v.string(),
  body: v.nullish(v.number()),
  paragraphs: v.nullish(v.number()),
  title: known,
  lead: known,
  byline: known,
  published: known,
  posts: v.exactOptional(v.object({ right: v.number(), predicted: v.number(), gold: v.number() })),
  detection: v.exactOptional(v.object({ right: v.boolean() })),
});
export type Row = v.InferOutput<typeof Row>;

const Score = v.object({ name: v.string(), value: v.nullable(v.number()), detail: v.exactOptional(v.string(), '') });
export type Score = v.InferOutput<typeof Score>;

const Skipped = v.object({ corpus: v.string(), skipped: v.string() });
const Scored = v.object({
  corpus: v.string(),
  documents: v.number(),
  scores: v.array(Score),
  rows: v.fallback(v.array(Row), []),
  warnings: v.exactOptional(v.array(v.string()), []),
});
export type Scored = v.InferOutput<typeof Scored>;
const Results = v.record(v.string(), v.union([Scored, Skipped]));

export interface Question {
  readonly only?: string;
  /** The folder that holds the corpora. */
  readonly data?: string;
  /** The command that reads; the project's own where left out. */
  readonly command?: string;
}

/** What the scorer gives for a command, corpus by corpus; those that are not there are left out. Throws where the scorer fails. */
export function askScorer({ only, data = shared, command }: Question): readonly Scored[] {
  const args = ['--json', '--data', data, ...(only ? ['--only', only] : []), ...(command ? ['--cmd', command] : [])];
  const { status, stdout } = spawnSync(process.execPath, [scorer, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`the scorer ended with status ${status}`);
  return Object.values(v.parse(Results, JSON.parse(stdout))).filter((result): result is Scored => 'scores' in result);
}
