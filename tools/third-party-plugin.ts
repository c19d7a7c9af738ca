import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';

/** Licences that a package may bring into the bundles; any other ends the build until somebody has looked at it. */
export const ALLOWED = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'Unicode-3.0',
];

/** One package whose code or data is in the bundles. `notice`: what Apache-2.0 asks to hand on, where there is one. */
export interface ThirdParty {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly homepage: string | null;
  readonly text: string;
  readonly notice: string | null;
}

const PLUGIN = 'khulasa:third-party';
/** Code that the build tools add on their own, by the ids they give it. */
const ADDED_BY: readonly (readonly [RegExp, string])[] = [
  [/^\0vite\//, 'vite'],
  [/^\0?rolldown\/runtime/, 'rolldown'],
  [/^\0@crx|^\/@crx/, '@crxjs/vite-plugin'],
];
/** How a data table says where it comes from: `@source npm:cldr-core`. */
const DATA_SOURCE = /@source npm:((?:@[\w.-]+\/)?[\w.-]+)/g;

/**
 * Writes THIRD-PARTY.md, in the package and at the top of the project, from the modules that are really in the
 * bundles: their packages, the packages that data tables name, and what the build tools add. crxjs builds a script
 * for pages apart, where no plugin can look, but leaves the same modules in the bundle as a chunk: without it this
 * throws, so it stands before the plugin that throws those chunks away.
 */
export function thirdParty(): Plugin {
  let root = process.cwd();
  return {
    name: PLUGIN,
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const parts = Object.values(bundle);
        const ids = parts.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
        for (const { type, fileName } of parts) {
          const module = join(root, fileName.replace(/\.js$/, '.'));
          const seen = type === 'chunk' || !/^src\/.*\.js$/.test(fileName) || ids.some((id) => id.startsWith(module));
          if (!seen) throw new Error(`${PLUGIN}: cannot see what ${fileName} is made from`);
        }
        const page = toPage(readPackages(root, ids));
        this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY.md', source: page });
        this.emitFile({ type: 'asset', fileName: 'LICENSE', source: readFileSync(join(root, 'LICENSE')) });
        const copy = join(root, 'THIRD-PARTY.md');
        // Written only when it changes: two builds at once must not read each other's half.
        if (!existsSync(copy) || readFileSync(copy, 'utf8') !== page) writeFileSync(copy, page);
      },
    },
  };
}

/** Module ids → the packages they come from, by name. Throws on a licence outside `ALLOWED` or without its text. */
export function readPackages(root: string, ids: readonly string[]): ThirdParty[] {
  const folders = new Set<string>();
  for (const id of ids) for (const folder of foldersOf(root, id)) folders.add(folder);
  return [...folders].map(readPackage).sort((a, b) => (a.name + a.version < b.name + b.version ? -1 : 1));
}

function foldersOf(root: string, id: string): string[] {
  const inModules = (name: string) => join(root, 'node_modules', name);
  const tool = ADDED_BY.find(([pattern]) => pattern.test(id));
  if (tool) return [inModules(tool[1])];
  const file = id.replace(/^\0/, '').replace(/\?.*$/, '');
  const at = file.lastIndexOf(`node_modules${sep}`);
  if (at >= 0) {
    const rest = file.slice(at).split(sep);
    const length = rest[1]?.startsWith('@') ? 3 : 2;
    return [file.slice(0, at) + rest.slice(0, length).join(sep)];
  }
  if (!file.startsWith(join(root, 'src')) || !existsSync(file)) return [];
  const text = readFileSync(file, 'utf8');
  const sources = [...text.matchAll(DATA_SOURCE)].flatMap(([, name]) => (name ? [inModules(name)] : []));
  if (sources.length === 0 && text.includes('SPDX-License-Identifier'))
    throw new Error(`${PLUGIN}: ${relative(root, file)} is under another's licence and names no @source`);
  return sources;
}

function readPackage(folder: string): ThirdParty {
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const name = String(manifest.name);
  const license = String(manifest.license);
  if (!ALLOWED.includes(license))
    throw new Error(`${PLUGIN}: ${name} is under "${license}", which is not on the list of allowed licences`);
  const text = readBeside(folder, /^(licen[cs]e|copying)(\.\w+)?$/i);
  if (!text) throw new Error(`${PLUGIN}: ${relative(process.cwd(), folder)} brings no licence text`);
  const homepage = typeof manifest.homepage === 'string' ? manifest.homepage : null;
  return {
    name,
    version: String(manifest.version),
    license,
    homepage,
    text,
    notice: readBeside(folder, /^notice(\.\w+)?$/i),
  };
}

function readBeside(folder: string, pattern: RegExp): string | null {
  const file = readdirSync(folder).find((entry) => pattern.test(entry));
  if (!file) return null;
  // A build tool's list of what it bundles for itself says nothing about the few lines it adds to ours.
  const [own = ''] = readFileSync(join(folder, file), 'utf8').split(/^# Licenses of bundled dependencies/m);
  return own.replaceAll('\r\n', '\n').trim();
}

function toPage(parties: readonly ThirdParty[]): string {
  const head = `# Third parties

Made by the build from what the bundles contain; do not edit. Khulasa's own code is under the MIT licence (LICENSE).

| package | version | licence |
|---|---|---|
${parties.map((p) => `| ${p.homepage ? `[${p.name}](${p.homepage})` : p.name} | ${p.version} | ${p.license} |`).join('\n')}
`;
  const texts = parties.map(
    (p) => `\n## ${p.name} ${p.version}\n\n\`\`\`text\n${p.notice ? `${p.notice}\n\n` : ''}${p.text}\n\`\`\`\n`,
  );
  return head + texts.join('');
}
