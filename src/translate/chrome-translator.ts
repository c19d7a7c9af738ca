import { type Clock, systemClock, TimeoutError, withDeadline } from './deadline.ts';
import type { Item, Pair, Provider, Readiness, Session } from './provider.ts';

/** What this uses of Chrome's global `Translator` (138+, desktop); the caller hands in `globalThis.Translator`. */
export interface TranslatorGlobal {
  availability(pair: LanguagePair): Promise<string>;
  create(
    options: LanguagePair & { signal?: AbortSignal; monitor?: (monitor: Monitor) => void },
  ): Promise<ChromeSession>;
}
interface LanguagePair {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
}
interface Monitor {
  addEventListener(type: 'downloadprogress', listener: (event: { readonly loaded: number }) => void): void;
}
interface ChromeSession {
  translate(text: string, options?: { signal?: AbortSignal }): Promise<string>;
  destroy(): void;
}

/** Milliseconds. `quiet`: how long opening may go without any progress; a download that moves may take as long as it needs. */
export interface Timeouts {
  readonly probe: number;
  readonly quiet: number;
  readonly item: number;
}
const TIMEOUTS: Timeouts = { probe: 5_000, quiet: 30_000, item: 30_000 };
/** So many items in a row without an answer: the engine hangs, and the rest would only wait behind them. */
const HANGING = 2;

export interface ChromeTranslatorOptions {
  readonly timeouts?: Partial<Timeouts>;
  readonly clock?: Clock;
}

const seconds = (ms: number): string => `${Math.round(ms / 1000)} seconds`;
const toLanguages = ({ from, to }: Pair): LanguagePair => ({ sourceLanguage: from, targetLanguage: to });

/**
 * Chrome's own translator: the text stays on the machine, the model is downloaded once. Where that download cannot
 * happen the browser's calls never answer (measured), so each has a time limit of its own.
 * `open` needs a click of the reader while the model is not there.
 */
export function chromeTranslator(
  translator: TranslatorGlobal | undefined,
  options: ChromeTranslatorOptions = {},
): Provider {
  const clock = options.clock ?? systemClock;
  const timeouts = { ...TIMEOUTS, ...options.timeouts };

  return {
    id: 'chrome-translator',
    locality: 'on-device',

    async probe(pair, signal): Promise<Readiness> {
      if (!translator) return { state: 'unavailable', why: 'This browser has no translator of its own.' };
      const message = `The browser's translator did not answer within ${seconds(timeouts.probe)}.`;
      try {
        const deadline = { ms: timeouts.probe, signal, clock, message };
        return toReadiness(await withDeadline(() => translator.availability(toLanguages(pair)), deadline), pair);
      } catch (error) {
        return { state: 'unavailable', why: error instanceof Error ? error.message : String(error) };
      }
    },

    async open(pair, { signal, onProgress }): Promise<Session> {
      if (!translator) throw new Error('This browser has no translator of its own.');
      const message = `The translator's download did not move for ${seconds(timeouts.quiet)}. It may be that this browser cannot download it.`;
      const session = await withDeadline(
        (inner, alive) =>
          translator.create({
            ...toLanguages(pair),
            signal: inner,
            monitor: (monitor) => {
              monitor.addEventListener('downloadprogress', ({ loaded }) => {
                alive();
                if (!inner.aborted) onProgress(Number.isFinite(loaded) ? Math.min(1, Math.max(0, loaded)) : null);
              });
            },
          }),
        { ms: timeouts.quiet, signal, clock, message },
        (late) => late.destroy(),
      );
      return toSession(session, timeouts.item, clock);
    },
  };
}

function toReadiness(availability: string, { from, to }: Pair): Readiness {
  if (availability === 'available') return { state: 'ready' };
  if (availability === 'downloadable') return { state: 'needs-download', bytes: null, needsGesture: true };
  if (availability === 'downloading') return { state: 'downloading' };
  return { state: 'unavailable', why: `The browser does not translate ${from} to ${to}.` };
}

function toSession(session: ChromeSession, itemTimeout: number, clock: Clock): Session {
  const closing = new AbortController();

  async function translateItem({ text }: Item, signal: AbortSignal): Promise<string | null> {
    const message = `No translation within ${seconds(itemTimeout)}.`;
    const call = (inner: AbortSignal): Promise<string> => session.translate(text, { signal: inner });
    const translated = await withDeadline(call, { ms: itemTimeout, signal, clock, message });
    return translated.trim() === '' ? null : translated;
  }

  return {
    async translate(items, { signal, onItem }): Promise<void> {
      const either = AbortSignal.any([signal, closing.signal]);
      let unanswered = 0;
      for (const item of items) {
        either.throwIfAborted();
        if (unanswered >= HANGING) {
          onItem(item.id, null);
          continue;
        }
        let text: string | null = null;
        try {
          text = await translateItem(item, either);
          unanswered = 0;
        } catch (error) {
          either.throwIfAborted();
          unanswered = error instanceof TimeoutError ? unanswered + 1 : 0;
        }
        onItem(item.id, text);
      }
    },
    close(): void {
      if (closing.signal.aborted) return;
      closing.abort(new Error('The translator was closed.'));
      session.destroy();
    },
  };
}
