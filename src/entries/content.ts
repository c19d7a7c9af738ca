import browser from 'webextension-polyfill';
import type { Span } from '../article/article.ts';
import type { ReadMode } from '../article/read-outcome.ts';
import { holdLifelines } from '../browser/lifeline.ts';
import { answer, tell } from '../browser/messages.ts';
import { createPageReader, type ReadDocument } from '../browser/page-reader.ts';
import { runOnce } from '../browser/run-once.ts';
import { rangeOf } from '../page/range-of.ts';
import { readPage } from '../page/read-page.ts';
import { readSelection } from '../page/read-selection.ts';

/** The reader inside a page: put there after a click, answers the background, lives as long as the page. */
runOnce(
  'khulasa:reader',
  () => browser.runtime?.id !== undefined,
  (signal) => {
    holdLifelines(signal);
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

function read(mode: ReadMode): ReturnType<ReadDocument> {
  const found = mode === 'selection' ? readSelection(document) : readPage(document, { anyway: mode === 'anyway' });
  if (!found) return null;
  const { places, ...reading } = found;
  return { reading, rangeOf: (span: Span) => rangeOf(places, span) };
}
