import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { needPackage, root } from './build.ts';
import { needBrowser } from './install-browsers.ts';

/*
 * npm run dev [-- --browser firefox] [-- ADDRESS]: a browser with the package, built again and reloaded as you save.
 * The real package, since its content security policy has no room for a development server.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string', default: 'chrome' } },
});
const kind = values.browser === 'firefox' ? 'firefox' : 'chrome';
const children: ChildProcess[] = [];

function start(script: string, args: readonly string[]): void {
  const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: root, stdio: 'inherit' });
  // One without the other is of no use.
  child.once('exit', (status) => {
    for (const other of children) other.kill();
    process.exitCode ||= status ?? 0;
  });
  children.push(child);
}

try {
  const program = needBrowser(kind);
  const folder = needPackage(kind);
  start('vite/bin/vite.js', ['build', '--watch', '--mode', kind, '--logLevel', 'warn']);
  const browser =
    kind === 'firefox'
      ? ['--firefox', program]
      : [
          '--target',
          'chromium',
          '--chromium-binary',
          program,
          ...(process.getuid?.() === 0 ? ['--args=--no-sandbox'] : []),
        ];
  const pages = positionals.flatMap((address) => ['--start-url', address]);
  start('web-ext/bin/web-ext.js', ['run', '--source-dir', folder, ...browser, ...pages]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
