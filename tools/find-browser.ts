import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';

export type BrowserKind = 'chrome' | 'firefox';

/** What the search looks at; handed in so that it can be tried for every system on any. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
}

const here: Machine = { platform: process.platform, env: process.env, exists: existsSync };

/** The variable that names a browser's program and goes before every usual place. */
export const VARIABLE = { chrome: 'CHROME_PATH', firefox: 'FIREFOX_PATH' } as const;

// Debian's wrappers in /usr/bin add flags of their own, so the programs behind them come first; a snap sees neither
// /tmp nor hidden folders and comes last.
const LINUX = {
  chrome: [
    '/usr/lib/chromium/chromium',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  firefox: [
    '/usr/lib/firefox-esr/firefox-esr',
    '/usr/lib/firefox/firefox',
    '/usr/bin/firefox',
    '/usr/bin/firefox-esr',
    '/snap/bin/firefox',
  ],
};

const MAC = {
  chrome: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
};

const WINDOWS = {
  chrome: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/** The program of a browser, from its variable or the usual places of Linux, macOS and Windows; null where there is none. */
export function findBrowser(kind: BrowserKind, machine: Machine = here): string | null {
  const named = machine.env[VARIABLE[kind]];
  if (named) return machine.exists(named) ? named : null;
  return placesOf(kind, machine).find((place) => machine.exists(place)) ?? null;
}

function placesOf(kind: BrowserKind, { platform, env }: Machine): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])];
    return MAC[kind].flatMap((program) => folders.map((folder) => posix.join(folder, program)));
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    );
    return WINDOWS[kind].flatMap((program) => folders.map((folder) => win32.join(folder, program)));
  }
  return LINUX[kind];
}

/** What to do where no browser was found, in one sentence. */
export function howToInstall(kind: BrowserKind, machine: Machine = here): string {
  const variable = VARIABLE[kind];
  const named = machine.env[variable];
  if (named) return `${variable} names ${named}, which is not there: correct it or unset it.`;
  const what = kind === 'chrome' ? 'Chrome, Chromium or Edge' : 'Firefox';
  return `No ${what} was found: install it and run this again, or name its program in ${variable}.`;
}
