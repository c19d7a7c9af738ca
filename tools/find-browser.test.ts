import { expect, test } from 'vitest';
import { findBrowser, howToInstall } from './find-browser.ts';

const machine = (platform: NodeJS.Platform, present: string[], env = {}) => ({
  platform,
  env,
  exists: (path: string) => present.includes(path),
});

test('a variable goes before the usual places', () => {
  const both = machine('linux', ['/opt/mine', '/usr/bin/google-chrome'], { CHROME_PATH: '/opt/mine' });
  expect(findBrowser('chrome', both)).toBe('/opt/mine');
});

test('a variable that names nothing is an error, not a reason to take another browser', () => {
  const wrong = machine('linux', ['/usr/bin/google-chrome'], { CHROME_PATH: '/opt/gone' });
  expect(findBrowser('chrome', wrong)).toBeNull();
  expect(howToInstall('chrome', wrong)).toMatch(/CHROME_PATH names \/opt\/gone/);
});

test('the usual places of the three systems', () => {
  expect(findBrowser('chrome', machine('linux', ['/usr/bin/microsoft-edge']))).toBe('/usr/bin/microsoft-edge');
  const mac = '/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium';
  expect(findBrowser('chrome', machine('darwin', [mac], { HOME: '/Users/a' }))).toBe(mac);
  const windows = 'C:\\Program Files\\Mozilla Firefox\\firefox.exe';
  expect(findBrowser('firefox', machine('win32', [windows], { PROGRAMFILES: 'C:\\Program Files' }))).toBe(windows);
});

test('nothing found: one sentence says what to install', () => {
  const bare = machine('linux', []);
  expect(findBrowser('firefox', bare)).toBeNull();
  expect(howToInstall('firefox', bare)).toMatch(/^No Firefox was found: install it.*FIREFOX_PATH\.$/);
});
