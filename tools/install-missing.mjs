// Plain Node, no dependencies: it runs before there are any. `npm start` and `npm test` begin here.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs a program in the project's folder with its output shown; gives its exit status. */
export function run(command, args, options = {}) {
  // npm is a .cmd on Windows, which Node starts only through a shell.
  const shell = process.platform === 'win32' && command === 'npm';
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell, ...options });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  return status ?? 1;
}

/** Runs one of the project's own tools, by the path of its script under node_modules. */
export const runTool = (script, args, options) =>
  run(process.execPath, [join(root, 'node_modules', script), ...args], options);

/** Installs the packages of the lock file where they are missing or of another version. */
export function installModules() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (!(major >= 24 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19))) {
    console.error(`This needs Node 20.19, 22.12 or 24 and later; here is ${process.versions.node}.`);
    process.exit(1);
  }
  if (modulesMatchLock()) return;
  console.error('Installing the packages of package-lock.json (npm ci)…');
  if (run('npm', ['ci', '--no-audit', '--no-fund']) !== 0) {
    console.error(
      'npm ci did not finish; the lines above say why. Without a network only an existing node_modules can be used.',
    );
    process.exit(1);
  }
}

/** npm writes down what it installed; times of files say nothing after a `git checkout`. */
function modulesMatchLock() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const has = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const wants = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wants).every(
    ([path, { version, optional }]) => path === '' || optional || has[path]?.version === version,
  );
}
