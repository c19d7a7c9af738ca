import browser from 'webextension-polyfill';
import { answer, tell } from '../browser/messages.ts';
import { createPageReader } from '../browser/page-reader.ts';
import { runOnce } from '../browser/run-once.ts';

runOnce(
  'khulasa:reader',
  () => browser.runtime?.id !== undefined,
  (signal) => {
    const door = { read: () => null };
    const reader = createPageReader(door, (document) => tell('moved', { document }), signal);
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
