/** What was being done when it failed, in the person's words: "pin this article". */
export const DOINGS = ['open', 'pin', 'unpin', 'restore', 'read', 'change'] as const;
export type Doing = (typeof DOINGS)[number];

const FAILED: Readonly<Record<Doing, string>> = {
  open: 'Your pins could not be opened.',
  pin: 'The article could not be pinned.',
  unpin: 'The pin could not be removed.',
  restore: 'The pin could not be put back.',
  read: 'Your pins could not be read.',
  change: 'The change to the pin could not be saved.',
};

/** What to do, by the name of the error that the database gave. */
const TODO: Readonly<Record<string, string>> = {
  QuotaExceededError:
    'The disk or the space given to the browser is full. Free some space or remove pins, then try again.',
  InvalidStateError:
    'The browser keeps nothing here, as in some private windows. Open the article in an ordinary window and try again.',
  SecurityError: 'The browser’s settings forbid storing data. Allow it for extensions, then try again.',
  MissingAPIError: 'This browser has no database for extensions. Use an ordinary window of a current browser.',
  Blocked: 'Another Khulasa window holds them open. Close the other panels and the library page, then try again.',
  TimeoutError:
    'The browser’s database does not answer. Restart the browser, then try again; pins that are there already stay.',
  DatabaseClosedError: 'The database was closed. Close this panel, open it again and try once more.',
  Gone: 'It is no longer in the library. It may have been removed in another window.',
  Unreadable: 'What was read from the page does not have the form of a pin. Please report this.',
  NotVerified: 'It was written but could not be read back. Try again; check the disk if it happens again.',
};
const OTHERWISE = 'Try again. If it happens again, restart the browser; pins that are there already stay.';

/** A failure of the library, told to the person: `what` happened, what `todo`, and a `report` without any text of the page. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';
  readonly what: string;
  readonly todo: string;
  readonly report: string;
  readonly doing: Doing;
  readonly reason: string;
  readonly detail: string;

  /** `reason`: the error's name, a key of the table of advice. */
  constructor(doing: Doing, reason: string, detail = '', cause?: unknown) {
    super(`${doing}: ${reason}`, { cause });
    this.doing = doing;
    this.reason = reason;
    this.detail = detail;
    this.what = FAILED[doing];
    this.todo = TODO[reason] ?? OTHERWISE;
    this.report = `library ${doing}: ${reason}${detail && ` (${detail})`}`;
  }
}

/** Any error as one of ours. Dexie wraps what the browser said (`inner`), so the most telling name of the chain is taken. */
export function toLibraryError(error: unknown, doing: Doing): LibraryError {
  if (error instanceof LibraryError) return error;
  const names = namesOf(error);
  const telling =
    names.find((name) => name in TODO && name !== 'DatabaseClosedError') ?? names.find((name) => name in TODO);
  return new LibraryError(doing, telling ?? names[0] ?? 'UnknownError', names.join(' < '), error);
}

/** Names from the outermost error to the innermost: `['AbortError', 'QuotaExceededError']`. */
function namesOf(error: unknown): string[] {
  const names: string[] = [];
  for (let at = error; at instanceof Object && names.length < 5; at = 'inner' in at ? at.inner : null)
    if ('name' in at && typeof at.name === 'string' && names.at(-1) !== at.name) names.push(at.name);
  return names;
}
