import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserKind } from './find-browser.ts';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** What a package is made from. */
const SOURCES = [
  'src',
  'public',
  'manifest.json',
  'vite.config.ts',
  'package-lock.json',
  'tools/third-party-plugin.ts',
];

/** The folder of a browser's package, built first where it is older than its sources. Throws where the build fails. */
export function needPackage(kind: BrowserKind): string {
  const folder = join(root, 'dist', kind);
  if (isStale(folder)) {
    console.error(`Building for ${kind}…`);
    build(kind);
  }
  return folder;
}

/** Builds a package in `dist/<kind>`. `project`: another copy of the project than this one. */
export function build(kind: BrowserKind, project = root): void {
  const args = ['build', '--mode', kind, '--logLevel', 'warn'];
  // A package is the same whoever builds it: a test runner's NODE_ENV must not reach into it.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => name !== 'NODE_ENV' && name !== 'VITEST'),
  );
  const vite = join(project, 'node_modules', 'vite', 'bin', 'vite.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [vite, ...args], {
    cwd: project,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build for ${kind} failed:\n${stdout}${stderr}`);
}

function isStale(folder: string): boolean {
  const manifest = join(folder, 'manifest.json');
  if (!existsSync(manifest)) return true;
  const made = statSync(manifest).mtimeMs;
  return SOURCES.some((source) => newest(join(root, source)) > made);
}

/** Time of the newest file at or under a path; 0 where there is none. */
function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((entry) => newest(join(path, entry))));
}
