import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Zippable, zipSync } from 'fflate';
import { build, root } from './build.ts';
import type { BrowserKind } from './find-browser.ts';

/** The earliest time a zip can hold, in the local time that zips use: every entry's, so that the bytes never change. */
const ZIP_EPOCH = new Date(1980, 0, 1);

/** A folder as the bytes of a zip; the same files give the same bytes, whenever and wherever. */
export function zipFolder(folder: string): Uint8Array {
  const entries: Zippable = {};
  for (const path of filesUnder(folder)) {
    entries[relative(folder, path).split(sep).join('/')] = [readFileSync(path), { mtime: ZIP_EPOCH, level: 9 }];
  }
  return zipSync(entries);
}

/** Every file under a folder, sorted by its path. */
export function filesUnder(folder: string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
  return paths.filter((path) => statSync(path).isFile()).sort();
}

/** Builds a package and writes it to `dist/khulasa-<browser>-<version>.zip`; gives that path. */
function savePackage(kind: BrowserKind): string {
  build(kind);
  const { version } = JSON.parse(readFileSync(join(root, 'dist', kind, 'manifest.json'), 'utf8'));
  const file = join(root, 'dist', `khulasa-${kind}-${version}.zip`);
  writeFileSync(file, zipFolder(join(root, 'dist', kind)));
  return file;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const kinds = (['chrome', 'firefox'] as const).filter((kind) => !process.argv[2] || process.argv[2] === kind);
  for (const kind of kinds) {
    const file = savePackage(kind);
    console.log(`${relative(root, file)}  ${Math.round(statSync(file).size / 1024)} KB`);
  }
}
