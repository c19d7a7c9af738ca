import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type BrowserKind, findBrowser, howToInstall } from './find-browser.ts';

/** Debian's packages for each browser; the fonts draw Arabic, without them the pictures show boxes. */
const PACKAGES = {
  chrome: ['chromium', 'fonts-noto-core', 'fonts-noto-ui-core'],
  firefox: ['firefox-esr', 'fonts-noto-core', 'fonts-noto-ui-core'],
};

/** The program of a browser, installed first where that can be done without asking (Debian or Ubuntu as root). Throws a sentence that says what to install. */
export function needBrowser(kind: BrowserKind): string {
  const found = findBrowser(kind);
  if (found) return found;
  installPackages(PACKAGES[kind]);
  const installed = findBrowser(kind);
  if (!installed) throw new Error(howToInstall(kind));
  return installed;
}

/** Installs the missing of some Debian packages; does nothing elsewhere or without the right to. */
export function installPackages(names: readonly string[]): void {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return;
  const missing = names.filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  console.error(`Installing ${missing.join(', ')} (apt-get)…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...missing],
  ]) {
    // Progress goes to standard error: standard output belongs to whoever called.
    const { status } = spawnSync('apt-get', args, { env, stdio: ['ignore', process.stderr, process.stderr] });
    if (status !== 0) throw new Error(`apt-get ${args[0]} failed; the lines above say why.`);
  }
}

function isInstalled(name: string): boolean {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f', '$' + '{Status}', name], { encoding: 'utf8' });
  return stdout?.endsWith('ok installed') ?? false;
}

/** Everything the end-to-end tests run: both browsers, and a screen with real keys where they need one. */
function installForTests(): void {
  installPackages([...PACKAGES.chrome, ...PACKAGES.firefox].filter((name) => name.startsWith('fonts-')));
  for (const kind of ['chrome', 'firefox'] as const) console.error(`${kind}: ${needBrowser(kind)}`);
  installPackages(['xvfb', 'xdotool']);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    installForTests();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
