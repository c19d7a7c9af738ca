import browser from 'webextension-polyfill';
import type { ReadMode } from '../article/read-outcome.ts';
import { answer, tell } from '../browser/messages.ts';
import { createPageReader } from '../browser/page-reader.ts';
import { runOnce } from '../browser/run-once.ts';
import { rangeOf } from '../page/range-of.ts';
import { readPage } from '../page/read-page.ts';
import { readText } from '../page/read-text.ts';

/** The reader inside a page: put there after a click, answers the background, lives as long as the page. */
runOnce(
  'khulasa:reader',
  () => browser.runtime?.id !== undefined,
  (signal) => {
    const reader = createPageReader(read, (document) => tell('moved', { document }), signal);
    answer(
      {
        readPage: ({ mode }) => reader.read(mode),
        showSpan: ({ document, span }) => reader.show(document, span),
        clearSpan: () => reader.clear(),
      },
      signal,
    );
  },
);

function read(mode: ReadMode) {
  if (mode === 'selection') {
    const text = String(window.getSelection() ?? '').trim();
    return text ? { reading: readText(text, { url: location.href }), rangeOf: () => null } : null;
  }
  const { places, ...reading } = readPage(document, { anyway: mode === 'anyway' });
  return { reading, rangeOf: (span: Parameters<typeof rangeOf>[1]) => rangeOf(places, span) };
}
