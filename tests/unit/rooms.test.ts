import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const src = join(root, 'src');

/** Who may import whom: docs/architecture.md tells why. `entries` may import every room and nobody imports it. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  article: [],
  lexicon: [],
  sites: [],
  arabic: ['lexicon'],
  page: ['article', 'sites', 'arabic', 'lexicon'],
  analysis: ['article', 'arabic', 'lexicon'],
  naming: ['article', 'arabic', 'lexicon'],
  translate: ['article'],
  library: ['article', 'arabic'],
  session: ['article', 'analysis', 'naming', 'translate', 'library'],
  view: ['article', 'session', 'library'],
  browser: ['article'],
};
const WITHOUT_DOM = ['article', 'lexicon', 'sites', 'arabic', 'analysis', 'naming', 'translate', 'library', 'session'];
const rooms = Object.keys(ROOMS);
const allowed = (room: string) => (room === 'entries' ? rooms : (ROOMS[room] ?? []));

interface SourceFile {
  /** `room/…/file.ts` */
  readonly path: string;
  readonly room: string;
  readonly text: string;
  readonly isTest: boolean;
}

const files: SourceFile[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({
    path,
    room: path.split('/')[0] ?? '',
    text: readFileSync(join(src, path), 'utf8'),
    isTest: /\.test\.tsx?$/.test(path),
  }));

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g;
const importsOf = ({ text }: SourceFile) => [...text.matchAll(IMPORT)].map(([, name]) => name ?? '');

/** The room that a relative import leads to. */
function roomOf(file: SourceFile, name: string): string {
  return relative(src, join(src, file.path, '..', name)).split(sep)[0] ?? '';
}

interface Config {
  readonly references: readonly { readonly path: string }[];
  readonly compilerOptions: { readonly lib?: readonly string[] };
}
const configOf = (room: string): Config => JSON.parse(readFileSync(join(src, room, 'tsconfig.json'), 'utf8'));

test('every folder of src is a room', () => {
  expect(readdirSync(src).sort()).toEqual([...rooms, 'entries'].sort());
});

test.each([...rooms, 'entries'])('the compiler knows what %s may import', (room) => {
  const references = configOf(room).references.map(({ path }) => path.replace('../', ''));
  expect(references.sort()).toEqual([...allowed(room)].sort());
});

test.each(WITHOUT_DOM)('%s has no document', (room) => {
  expect(configOf(room).compilerOptions.lib ?? []).not.toContain('DOM');
});

test('no file imports a room above it', () => {
  const wrong = files.flatMap((file) => {
    // A test may set its room up with another's fixtures, but no engine does.
    if (file.isTest) return [];
    const relatives = importsOf(file).filter((name) => name.startsWith('.'));
    const others = relatives.map((name) => roomOf(file, name)).filter((room) => room !== file.room);
    return others.filter((room) => !allowed(file.room).includes(room)).map((room) => `${file.path} → ${room}`);
  });
  expect(wrong).toEqual([]);
});

test('an import upward and a document in a room without one do not compile', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'khulasa-rooms-'));
  try {
    copyFileSync(join(root, 'tsconfig.base.json'), join(scratch, 'tsconfig.base.json'));
    for (const room of ['lexicon', 'arabic', 'article', 'analysis']) {
      mkdirSync(join(scratch, 'src', room), { recursive: true });
      copyFileSync(join(src, room, 'tsconfig.json'), join(scratch, 'src', room, 'tsconfig.json'));
      writeFileSync(join(scratch, 'src', room, 'thing.ts'), `export const thing = '${room}';\n`);
    }
    const compile = (room: string) => {
      const tsc = join(root, 'node_modules/typescript/bin/tsc');
      return spawnSync(process.execPath, [tsc, '-b', join(scratch, 'src', room)], { encoding: 'utf8' }).stdout;
    };
    writeFileSync(join(scratch, 'src/analysis/down.ts'), `export { thing } from '../arabic/thing.ts';\n`);
    expect(compile('analysis')).toBe('');
    writeFileSync(join(scratch, 'src/arabic/up.ts'), `export { thing } from '../analysis/thing.ts';\n`);
    expect(compile('arabic')).toMatch(/up\.ts.*TS6307/);
    writeFileSync(join(scratch, 'src/arabic/up.ts'), `export const title = document.title;\n`);
    expect(compile('arabic')).toMatch(/up\.ts.*TS2584/);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}, 30_000);

test('only browser and entries touch the browser', () => {
  const wrong = files.filter(
    (file) =>
      !['browser', 'entries'].includes(file.room) &&
      !file.isTest &&
      (importsOf(file).includes('webextension-polyfill') ||
        /\b(?:browser|chrome)\.(?:runtime|tabs|storage|scripting|action)\b/.test(file.text)),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('the one fetch is in browser, and no code writes HTML or runs text', () => {
  const code = files.filter((file) => !file.isTest);
  const calling = (pattern: RegExp) => code.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
  expect(
    calling(/(?<![\w.])fetch\(|XMLHttpRequest|WebSocket|sendBeacon/).filter((path) => !path.startsWith('browser/')),
  ).toEqual([]);
  expect(calling(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function\(/)).toEqual([]);
});

test('an engine fits on a few screens, an entry on one', () => {
  const isData = ({ path, room }: SourceFile) => ['lexicon', 'sites'].includes(room) || path.includes('/samples/');
  const long = files
    .filter((file) => !file.isTest && !isData(file))
    .map((file) => ({
      path: file.path,
      lines: file.text.trimEnd().split('\n').length,
      most: file.room === 'entries' ? 60 : 250,
    }))
    .filter(({ lines, most }) => lines > most);
  expect(long).toEqual([]);
});
