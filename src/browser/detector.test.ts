import { beforeEach, expect, test, vi } from 'vitest';
import { clearBadges, showBadge } from './badge.ts';
import { keepDetector } from './detector.ts';

type Change = (permissions: { origins?: string[] }) => void;
interface Script {
  id: string;
  js: string[];
  matches: string[];
}

/** A browser with grants, registered scripts and open tabs, whose addresses show only where they are granted. */
const state = vi.hoisted(() => ({
  origins: [] as string[],
  scripts: [] as Script[],
  registrations: 0,
  tabs: new Map<number, string>(),
  badges: new Map<number, string>(),
  looked: [] as number[],
  added: [] as Change[],
  removed: [] as Change[],
}));
vi.mock('webextension-polyfill', () => {
  const seen = (id: number) => {
    const url = state.tabs.get(id) ?? '';
    return state.origins.some((origin) => url.includes(origin.slice('https://*.'.length, -1))) ? { id, url } : { id };
  };
  return {
    default: {
      permissions: {
        getAll: async () => ({ origins: [...state.origins] }),
        onAdded: { addListener: (listener: Change) => state.added.push(listener) },
        onRemoved: { addListener: (listener: Change) => state.removed.push(listener) },
      },
      scripting: {
        getRegisteredContentScripts: async () => [...state.scripts],
        unregisterContentScripts: async () => void state.scripts.splice(0),
        registerContentScripts: async ([script]: Script[]) => {
          state.registrations++;
          if (script) state.scripts.push(script);
        },
        executeScript: async ({ target }: { target: { tabId: number } }) => void state.looked.push(target.tabId),
      },
      tabs: {
        get: async (id: number) => {
          if (!state.tabs.has(id)) throw new Error('no tab');
          return seen(id);
        },
        query: async ({ url }: { url?: string[] }) =>
          [...state.tabs.keys()].map(seen).filter((tab) => !url || 'url' in tab),
      },
      action: {
        setBadgeBackgroundColor: async () => {},
        setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => void state.badges.set(tabId, text),
      },
    },
  };
});

const PAPER = 'https://*.paper.example/*';
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
const grant = async (...origins: string[]) => {
  state.origins.push(...origins);
  for (const hear of state.added) hear({ origins });
  await settle();
};
const takeBack = async (...origins: string[]) => {
  state.origins = state.origins.filter((origin) => !origins.includes(origin));
  for (const hear of state.removed) hear({ origins });
  await settle();
};

beforeEach(() => {
  Object.assign(state, { origins: [], scripts: [], registrations: 0, looked: [], added: [], removed: [] });
  state.badges.clear();
  state.tabs = new Map([
    [1, 'https://paper.example/news/1'],
    [2, 'https://other.example/'],
  ]);
});

test('the detector is registered where it is granted, and on open pages at once', async () => {
  keepDetector('detect.js', []);
  await settle();
  expect(state.scripts).toEqual([]);
  await grant(PAPER);
  expect(state.scripts).toMatchObject([{ js: ['detect.js'], matches: [PAPER] }]);
  expect(state.looked).toEqual([1]);
  await takeBack(PAPER);
  expect(state.scripts).toEqual([]);
});

test('a background that wakes up touches nothing', async () => {
  state.origins = [PAPER];
  keepDetector('detect.js', []);
  await settle();
  keepDetector('detect.js', []);
  await settle();
  expect(state.registrations).toBe(1);
});

test('an update that renames the script registers the new one', async () => {
  state.origins = [PAPER];
  state.scripts = [{ id: 'detect', js: ['old.js'], matches: [PAPER] }];
  keepDetector('detect.js', []);
  await settle();
  expect(state.scripts).toMatchObject([{ js: ['detect.js'] }]);
});

test('the mark goes with the grant, and a detector left behind cannot bring it back', async () => {
  keepDetector('detect.js', []);
  await grant(PAPER);
  await showBadge(1, true);
  expect(state.badges.get(1)).toBe('¶');
  await takeBack(PAPER);
  expect(state.badges.get(1)).toBe('');
  await showBadge(1, true);
  expect(state.badges.get(1)).toBe('');
});

test('a tab that is gone is no error', async () => {
  await showBadge(9, true);
  await clearBadges();
  expect(state.badges.get(9)).toBeUndefined();
});
