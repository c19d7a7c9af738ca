import { LibraryError } from '../library/library-error.ts';
import { TimeoutError } from '../translate/deadline.ts';
import type { Trouble } from './state.ts';

/** Everything the panel and the library page say when something is wrong or out of the ordinary. */

export const NOTICES = {
  nothingSelected: 'Nothing is selected. Select some text on the page, then press “Read my selection” again.',
  selectAgain: 'The page changed meanwhile. Select the text again, then press “Read my selection”.',
  stillReading: 'The page is still loading. The brief comes when it is there; “Read again” tries at once.',
  didNotWork: 'That did not work. Try again, or close the panel and open it once more.',
  nothingPasted: 'There is no text to read. Paste at least one sentence.',
  pastedNotArabic: 'This text does not look Arabic, so little may be found in it.',
  notOnPage: 'That place is not on the page any more. Read the page again to see what it says now.',
  veryLong: 'This text is far longer than an article. The brief covers its beginning.',
  pinnedBefore: 'The page changed meanwhile. The article that you pinned, the one before, is kept.',
  removedBefore: 'The page changed meanwhile. The pin of the article before is removed.',
  restoredBefore: 'The page changed meanwhile. The pin of the article before is back.',
} as const;

/** Names of errors only: their messages may hold text of the page. */
export function reportOf(step: string, error: unknown): string {
  return `${step}: ${error instanceof Error || error instanceof DOMException ? error.name : typeof error}`;
}

export const cannotRead = (report: string): Trouble => ({
  what: 'The page could not be read.',
  todo: 'Reload the page, then press “Read again”. You can also paste the text.',
  report,
});

export const cannotAnalyse = (error: unknown): Trouble => ({
  what: 'The article was read, but no brief could be made of it.',
  todo: 'Press “Read again”. If it happens again, please report it with the line below.',
  report: reportOf('analyse', error),
});

export const cannotReadText = (error: unknown): Trouble => ({
  what: 'The pasted text could not be read.',
  todo: 'Go back and paste a shorter piece, or the plain text without pictures.',
  report: reportOf('read-text', error),
});

/** What the library says of itself, or the same in general words. */
export const libraryTrouble = (error: unknown): Trouble =>
  error instanceof LibraryError
    ? { what: error.what, todo: error.todo, report: error.report }
    : {
        what: 'The library of pins did not answer.',
        todo: 'Try again. Pins that are there already stay.',
        report: reportOf('library', error),
      };

export const noTranslator: Trouble = {
  what: 'There is no translator on this browser.',
  todo: 'The names, verbs and dates stay in English. The options list other ways to translate.',
  report: 'translate: no provider',
};

export const cannotTranslate = (error: unknown): Trouble => ({
  ...(error instanceof TimeoutError ? NO_ANSWER : NOT_TRANSLATED),
  report: reportOf('translate', error),
});
const NOT_TRANSLATED = {
  what: 'The translator did not work.',
  todo: 'Try again; what is translated already stays.',
};
const NO_ANSWER = {
  what: 'The browser’s translator did not come: nothing of it was downloaded for a while.',
  todo: 'Check the connection, then try again. Some browsers offer a translator that they cannot download.',
};

export const partlyTranslated = (failed: number, total: number): Trouble => ({
  what: `${failed} of ${total} lines could not be translated.`,
  todo: 'Try again to translate the rest.',
  report: `translate: ${failed} of ${total} items failed`,
});

export const translationStopped: Trouble = {
  what: 'The translation was stopped.',
  todo: 'Try again to go on where it stopped.',
  report: 'translate: stopped by the person',
};

/** One sentence for where there is room for no more. */
export const inOneLine = ({ what, todo }: Trouble): string => `${what} ${todo}`;
