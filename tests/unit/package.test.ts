import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { build, needPackage, root } from '../../tools/build.ts';
import { filesUnder, zipFolder } from '../../tools/package.ts';

const KINDS = ['chrome', 'firefox'] as const;
const PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
/** What each browser adds; neither shows a warning about sites. */
const ADDED = { chrome: ['declarativeContent', 'sidePanel'], firefox: [] };
/** Most bytes, of the scripts packed: the detector runs on every page of a granted site, the reader after a click. */
const MOST = { detect: 6_000, content: 66_000, package: 1_500_000 };

const read = (path: string) => readFileSync(path, 'utf8');
const manifestOf = (folder: string): Record<string, unknown> => JSON.parse(read(join(folder, 'manifest.json')));

describe.each(KINDS)('the package for %s', (kind) => {
  let folder = '';
  beforeAll(() => {
    folder = needPackage(kind);
  }, 120_000);

  test('asks for no site and no more than it needs', () => {
    const manifest = manifestOf(folder);
    expect([...(manifest.permissions as string[])].sort()).toEqual([...PERMISSIONS, ...ADDED[kind]].sort());
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });

  test('has only its own keys', () => {
    const manifest = manifestOf(folder);
    const others =
      kind === 'chrome'
        ? ['sidebar_action', 'browser_specific_settings']
        : ['side_panel', 'minimum_chrome_version', 'key'];
    for (const key of others) expect(manifest).not.toHaveProperty(key);
    expect(manifest).toHaveProperty(kind === 'chrome' ? 'side_panel' : 'sidebar_action');
    expect(Object.keys(manifest.background as object).sort()).toEqual([
      kind === 'chrome' ? 'service_worker' : 'scripts',
      'type',
    ]);
  });

  test('holds every file that its manifest names', () => {
    const named = JSON.stringify(manifestOf(folder)).match(/"[\w./-]+\.(?:js|html|png)"/g) ?? [];
    expect(named.length).toBeGreaterThan(5);
    const missing = named.map((name) => name.slice(1, -1)).filter((name) => !existsSync(join(folder, name)));
    expect(missing).toEqual([]);
  });

  test('has a text in every language for each that its manifest names', () => {
    const names = [...read(join(folder, 'manifest.json')).matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name ?? '');
    expect(names.length).toBeGreaterThan(0);
    for (const language of ['en', 'ar']) {
      const messages = JSON.parse(read(join(folder, '_locales', language, 'messages.json')));
      expect(Object.keys(messages)).toEqual(expect.arrayContaining(names));
    }
  });

  test('writes no HTML, runs no text as code and loads nothing from elsewhere', () => {
    const pattern = /\.innerHTML\s*=|\.outerHTML\s*=|insertAdjacentHTML|\beval\(|new Function\(|importScripts\(/;
    const scripts = filesUnder(folder).filter((file) => file.endsWith('.js'));
    expect(scripts.filter((file) => pattern.test(read(file))).map((file) => relative(folder, file))).toEqual([]);
    const pages = filesUnder(folder).filter((file) => file.endsWith('.html'));
    expect(pages.filter((file) => /(?:src|href)="https?:/.test(read(file)))).toEqual([]);
  });

  test('its scripts in pages are whole and small', () => {
    for (const script of ['detect', 'content'] as const) {
      const file = join(folder, `src/entries/${script}.js`);
      expect(read(file)).not.toMatch(/\bimport\b\s*[({'"*\w]|(?:^|[;}])export\b/);
      expect(gzipSync(readFileSync(file)).length).toBeLessThanOrEqual(MOST[script]);
    }
    expect(zipFolder(folder).length).toBeLessThanOrEqual(MOST.package);
  });

  test('says whose code it holds', () => {
    const page = read(join(folder, 'THIRD-PARTY.md'));
    for (const name of ['webextension-polyfill', 'preact', 'valibot']) expect(page).toContain(`## ${name} `);
    expect(page).toBe(read(join(root, 'THIRD-PARTY.md')));
  });

  test('is the same to the byte when built again, elsewhere', () => {
    const copy = mkdtempSync(join(tmpdir(), `khulasa-${kind}-`));
    try {
      const isSource = (path: string) =>
        !/^(?:node_modules|dist|out|samples|tests|\.\w+)(?:$|[\\/])/.test(relative(root, path));
      cpSync(root, copy, { recursive: true, filter: isSource });
      symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
      build(kind, copy);
      const again = join(copy, 'dist', kind);
      expect(filesUnder(again).map((file) => relative(again, file))).toEqual(
        filesUnder(folder).map((file) => relative(folder, file)),
      );
      expect(Buffer.from(zipFolder(again)).equals(Buffer.from(zipFolder(folder)))).toBe(true);
    } finally {
      rmSync(copy, { recursive: true });
    }
  }, 120_000);
});

test("Mozilla's checker has no error and no warning", () => {
  const tool = join(root, 'node_modules/web-ext/bin/web-ext.js');
  const args = [tool, 'lint', '--source-dir', needPackage('firefox'), '--output', 'json', '--boring'];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', cwd: root });
  const { errors, warnings } = JSON.parse(stdout);
  const lines = [...errors, ...warnings].map(({ code, file, message }) => `${code} ${file}: ${message}`);
  expect(lines).toEqual([]);
}, 120_000);
