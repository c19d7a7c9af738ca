import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { root } from './build.ts';
import { askScorer, hasScorer, type Scored, shared } from './eval/ask-scorer.ts';
import { Floors, findBehind, findBroken, findUnsure, toFloor } from './eval/gate.ts';
import { hashFolder } from './eval/hash-folder.ts';
import { ownPages, saveOwnCorpus } from './eval/own-corpus.ts';
import { type Reader, tableOfPages, tableOfScores } from './eval/side-by-side.ts';
import { describeLights, lightPages, measureLights } from './lights.ts';

/** Two well-known readers, run over the same pages in the same run. */
const PEERS = [
  ['Readability', 'node --import tsx tools/peers/readability.ts'],
  ['Defuddle', 'node --import tsx tools/peers/defuddle.ts'],
] as const;

/** Where the documents of each corpus of the scorer lie. */
const FOLDERS: Readonly<Record<string, string>> = {
  pages: 'pages',
  seed: 'seed',
  analysis: 'gold',
  easc: 'nlp',
  names: 'nlp',
};
const USAGE = 'usage: npm run eval -- [--only pages|own|analysis|easc|names|lights] [--set-floors]';
const floorsFile = join(root, 'tools/eval/floors.json');

/** One corpus as it was read by us, and by the peers where it has pages. */
interface Result {
  readonly corpus: string;
  readonly folder: string;
  readonly ours: Scored;
  readonly peers: readonly Reader[];
}

function readPagesOf(corpus: string, folder: string, data: string): Result | null {
  const ask = (command?: string) => askScorer({ only: 'pages', data, ...(command ? { command } : {}) })[0];
  const ours = ask();
  if (!ours) return null;
  const peers = PEERS.flatMap(([name, command]) => {
    const scored = ask(command);
    return scored ? { name, scored } : [];
  });
  return { corpus, folder, ours, peers };
}

function readCorpora(only: string | undefined): Result[] {
  const wants = (name: string) => only === undefined || only === name;
  const own = wants('own') ? saveOwnCorpus() : null;
  const pages = [
    wants('pages') ? readPagesOf('pages', join(shared, 'pages'), shared) : null,
    own ? readPagesOf('own', ownPages, own) : null,
  ].filter((result) => result !== null);
  const others = ['analysis', 'easc', 'names'].filter(wants).flatMap((name) =>
    askScorer({ only: name }).map((ours) => ({
      corpus: ours.corpus,
      folder: join(shared, FOLDERS[ours.corpus] ?? name),
      ours,
      peers: [],
    })),
  );
  return [...pages, ...others];
}

function print({ corpus, ours, peers }: Result): void {
  const readers = [{ name: 'Khulasa', scored: ours }, ...peers];
  console.log(`\n${corpus}: ${ours.documents} documents\n\n${tableOfScores(readers)}`);
  if (peers.length > 0)
    console.log(`\nPage by page: ${readers.map(({ name }) => name).join(', ')}\n\n${tableOfPages(readers)}`);
  for (const warning of ours.warnings) console.log(`! ${warning}`);
}

/** Says what fell below its floor and where a peer is not behind; gives whether every floor holds. */
function holds({ corpus, folder, ours, peers }: Result, floors: Floors): boolean {
  const floor = floors[corpus];
  const broken = floor ? findBroken(floor, ours.scores) : [];
  const behind = peers.flatMap(({ name, scored }) => findBehind(ours.scores, name, scored.scores));
  for (const words of broken) console.log(`✗ ${corpus}: ${words}`);
  for (const words of findUnsure(floor, hashFolder(folder), ours.scores)) console.log(`! ${corpus}: ${words}`);
  for (const words of behind) console.log(`! ${corpus}: not ahead: ${words}`);
  if (peers.length > 0 && behind.length === 0)
    console.log(`✓ ${corpus}: ahead of ${peers.map(({ name }) => name).join(' and ')} in every score, or level at 1`);
  return broken.length === 0 && ours.warnings.length === 0;
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { only: { type: 'string' }, 'set-floors': { type: 'boolean' } } });
  if (!hasScorer) {
    console.log('skipped: corpus and scorer not present (../shared); the own pages need the scorer too');
    return 0;
  }
  const results = readCorpora(values.only);
  const withLights = values.only === undefined || values.only === 'lights';
  if (results.length === 0 && !withLights) throw new TypeError(`no corpus ${values.only}\n${USAGE}`);
  for (const result of results) print(result);
  if (withLights) console.log(`\n${describeLights(await measureLights(lightPages()))}`);

  const floors = v.parse(Floors, JSON.parse(readFileSync(floorsFile, 'utf8')));
  console.log('\nThe gate');
  const held = results.map((result) => holds(result, floors));

  if (values['set-floors']) {
    for (const { corpus, folder, ours } of results) floors[corpus] = toFloor(hashFolder(folder), ours.scores);
    writeFileSync(floorsFile, `${JSON.stringify(floors, null, 2)}\n`);
    console.log('The floors are set to what is reached now.');
    return 0;
  }
  console.log(held.includes(false) ? '✗ a floor is broken' : '✓ every floor holds');
  return held.includes(false) ? 1 : 0;
}

process.exitCode = await main();
