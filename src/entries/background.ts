import browser from 'webextension-polyfill';
import { showBadge } from '../browser/badge.ts';
import { hearClicks } from '../browser/clicks.ts';
import { keepDetector } from '../browser/detector.ts';
import { lightOnArticles } from '../browser/lighting.ts';
import { createMenus } from '../browser/menus.ts';
import { answer } from '../browser/messages.ts';
import { closePanelByDefault } from '../browser/panel.ts';
import { clearTab, readTab, showInTab } from '../browser/reader.ts';
import { matchPatterns } from '../sites/site-of.ts';
import content from './content.ts?iife';
import detect from './detect.ts?iife';

const clicks = hearClicks();
closePanelByDefault();
keepDetector(detect, matchPatterns());

answer({
  read: ({ tab, mode }) => readTab(tab, mode, { script: content, isClosed: clicks.isClosed }),
  show: ({ tab, document, span }) => showInTab(tab, document, span),
  clear: ({ tab }) => clearTab(tab),
  wanted: ({ tab }) => clicks.take(tab),
  // Only Firefox asks this (see open-pins.ts), and there a background page may load parts when needed.
  library: async (ask) => {
    const [{ openOwnPins }, { answerLibrary }] = await Promise.all([
      import('./open-pins.ts'),
      import('../library/remote-library.ts'),
    ]);
    return answerLibrary(openOwnPins, ask);
  },
  detected: ({ article }, { tab }) => {
    if (tab !== null) void showBadge(tab, article);
  },
});

browser.runtime.onInstalled.addListener(({ reason }) => {
  void createMenus();
  void lightOnArticles(matchPatterns(), (size) => `/icons/${size}-on.png`);
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('src/entries/welcome.html') });
});
