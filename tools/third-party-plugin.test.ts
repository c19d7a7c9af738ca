import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPackages } from './third-party-plugin.ts';

/** A project folder with one installed package. */
function projectWith(name: string, manifest: object, files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'khulasa-licences-'));
  const folder = join(root, 'node_modules', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.2.3', ...manifest }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return root;
}

test('a bundled module names its package, with the text of its licence and its notice', () => {
  const root = projectWith('@a/b', { license: 'Apache-2.0' }, { 'LICENSE.txt': 'Licence text\r\n', NOTICE: 'By A.' });
  const ids = [`${root}/node_modules/@a/b/dist/one.mjs`, `\0${root}/node_modules/@a/b/dist/two.js?commonjs`];
  expect(readPackages(root, ids)).toEqual([
    { name: '@a/b', version: '1.2.3', license: 'Apache-2.0', homepage: null, text: 'Licence text', notice: 'By A.' },
  ]);
});

test('a data table names the package it was made from', () => {
  const root = projectWith('cldr-x', { license: 'Unicode-3.0' }, { LICENSE: 'Unicode' });
  mkdirSync(join(root, 'src', 'lexicon'), { recursive: true });
  writeFileSync(join(root, 'src', 'lexicon', 'countries.ts'), '/** @source npm:cldr-x */\nexport {};\n');
  writeFileSync(join(root, 'src', 'lexicon', 'own.ts'), 'export {};\n');
  expect(readPackages(root, [`${root}/src/lexicon/own.ts`])).toEqual([]);
  expect(readPackages(root, [`${root}/src/lexicon/countries.ts`]).map((party) => party.name)).toEqual(['cldr-x']);
});

test('a table under a licence of its own that names no package ends the build', () => {
  const root = projectWith('cldr-x', { license: 'Unicode-3.0' }, { LICENSE: 'Unicode' });
  mkdirSync(join(root, 'src', 'lexicon'), { recursive: true });
  writeFileSync(join(root, 'src', 'lexicon', 'baked.ts'), '// SPDX-License-Identifier: Unicode-3.0\nexport {};\n');
  expect(() => readPackages(root, [`${root}/src/lexicon/baked.ts`])).toThrow(/baked.ts .* names no @source/);
});

test('a licence outside the list ends the build', () => {
  const root = projectWith('copyleft', { license: 'GPL-3.0-only' }, { LICENSE: 'GPL' });
  expect(() => readPackages(root, [`${root}/node_modules/copyleft/index.js`])).toThrow(
    /copyleft is under "GPL-3.0-only"/,
  );
});

test('a package without the text of its licence ends the build', () => {
  const root = projectWith('bare', { license: 'MIT' }, {});
  expect(() => readPackages(root, [`${root}/node_modules/bare/index.js`])).toThrow(/no licence text/);
});
