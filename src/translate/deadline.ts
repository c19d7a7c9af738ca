/** Calls back after some milliseconds, unless the function it returns is called first. */
export type Clock = (callback: () => void, ms: number) => () => void;

export const systemClock: Clock = (callback, ms) => {
  const timer = setTimeout(callback, ms);
  return () => clearTimeout(timer);
};

/** Somebody else's call did not answer in time. */
export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
}

export interface Deadline {
  readonly ms: number;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  /** What the reader is told when the time is up. */
  readonly message: string;
}

/**
 * Runs a call that may hang for ever. `alive()` starts the time anew, so a slow download that moves goes on.
 * Rejects with TimeoutError when the time is up, with the signal's reason when it is aborted; in both cases the
 * call's own signal is aborted too. A result that still comes later goes to `late`, so that it can be closed.
 */
export function withDeadline<T>(
  call: (signal: AbortSignal, alive: () => void) => Promise<T>,
  { ms, signal, clock, message }: Deadline,
  late: (value: T) => void = () => {},
): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const inner = new AbortController();
    let stop = (): void => {};
    let over = false;
    const end = (finish: () => void): void => {
      if (over) return;
      over = true;
      stop();
      signal.removeEventListener('abort', onAbort);
      finish();
    };
    const giveUp = (reason: unknown): void =>
      end(() => {
        reject(reason);
        inner.abort(reason);
      });
    const onAbort = (): void => giveUp(signal.reason);
    const alive = (): void => {
      if (over) return;
      stop();
      stop = clock(() => giveUp(new TimeoutError(message)), ms);
    };
    signal.addEventListener('abort', onAbort, { once: true });
    alive();
    let answer: Promise<T>;
    try {
      answer = call(inner.signal, alive);
    } catch (error) {
      return end(() => reject(error));
    }
    answer.then(
      (value) => (over ? late(value) : end(() => resolve(value))),
      (error: unknown) => end(() => reject(error)),
    );
  });
}
