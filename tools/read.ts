import { parseArgs } from 'node:util';
import { analyse } from '../src/analysis/analyse.ts';
import type { Reading } from '../src/article/article.ts';
import type { Brief } from '../src/article/brief.ts';
import { nameBrief } from '../src/naming/name-brief.ts';
import { readArticles } from './read-file.ts';
import { toOutput } from './to-output.ts';
import { toTerminal } from './to-terminal.ts';

const USAGE =
  'usage: npm run --silent read -- [--json] [--lines N] [--url ADDRESS] FILE...   (.html, .txt, .json, .jsonl)';

function options() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      lines: { type: 'string', default: '3' },
      url: { type: 'string' },
    },
  });
  const lines = Number(values.lines);
  if (!Number.isInteger(lines) || lines < 1) throw new TypeError(`--lines ${values.lines}: not a number of sentences`);
  if (positionals.length === 0) throw new TypeError('no file given');
  return { json: values.json, lines, url: values.url, files: positionals };
}

interface Analysed {
  readonly brief: Brief;
  readonly ms: number;
}

function briefOf({ article }: Reading, lines: number): Analysed {
  const start = performance.now();
  const brief = nameBrief(article, analyse(article, { lines }));
  return { brief, ms: performance.now() - start };
}

/** Prints one answer a file (or line of a .jsonl), in their order; gives the exit status. */
async function main({ json, lines, url, files }: ReturnType<typeof options>): Promise<number> {
  let status = 0;
  const fail = (file: string, error: string) => {
    status = 1;
    if (json) console.log(JSON.stringify({ file, error }));
    else console.error(`${file}: ${error}`);
  };
  for (const file of files) {
    for (const outcome of await readArticles(file, url)) {
      if ('error' in outcome) {
        fail(file, outcome.error);
        continue;
      }
      try {
        const { brief, ms } = briefOf(outcome.reading, lines);
        const output = toOutput(file, outcome.reading, brief, { read: outcome.ms, analyse: ms });
        console.log(json ? JSON.stringify(output) : toTerminal(file, outcome.reading, brief));
      } catch (error) {
        fail(file, `analysis failed: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
  return status;
}

let chosen: ReturnType<typeof options>;
try {
  chosen = options();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exit(2);
}
process.exitCode = await main(chosen);
