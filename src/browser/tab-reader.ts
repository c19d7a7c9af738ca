import browser from 'webextension-polyfill';
import type { Span } from '../article/article.ts';
import type { ReadMode, ReadOutcome } from '../article/read-outcome.ts';
import type { FollowedTab, TabEvent } from './follow-tab.ts';
import { createLifeline } from './lifeline.ts';
import { call, tell } from './messages.ts';

/** How long a page that is being left may still be the one that answers. */
const PATIENCE = 4000;
const PAUSE = 80;

/** The page beside a panel, as the panel sees it: through the background. */
export interface TabReader {
  read(mode: ReadMode, signal: AbortSignal): Promise<ReadOutcome>;
  show(span: Span): Promise<boolean>;
  clear(): void;
  /** Whether what the tab tells of itself means that the last reading does not hold, or that another could find more. */
  isOutdatedBy(event: TabEvent): boolean;
}

/** `onGone` is called when the document that was read last goes. */
export function createTabReader(tab: FollowedTab, onGone: () => void): TabReader {
  const lifeline = createLifeline(() => {
    leave();
    onGone();
  });
  let last: ReadOutcome | null = null;
  let left: string | null = null;

  /** While a tab loads, the old document still answers for a while, or dies with the question. */
  const isOld = (outcome: ReadOutcome) =>
    outcome.kind === 'failed' || (outcome.kind === 'read' && outcome.document === left);

  function settle(tabId: number, outcome: ReadOutcome): void {
    if (outcome.kind === 'nothing-selected') return;
    last = outcome;
    if (outcome.kind === 'read') lifeline.tie(tabId);
    else lifeline.cut();
  }

  function leave(): void {
    if (last?.kind === 'read') left = last.document;
  }

  /** A page that was read before it was complete may have its article only now. */
  function mayHaveMore(): boolean {
    if (last?.kind !== 'read') return last?.kind === 'failed';
    const { article, verdict } = last.reading;
    return !verdict.isArticle || article.blocks.every(({ kind }) => kind !== 'paragraph');
  }

  return {
    async read(mode, signal) {
      const patience = Date.now() + PATIENCE;
      for (;;) {
        const id = tab.id;
        if (id === null) return { kind: 'no-access' };
        const outcome = await call('read', { tab: id, mode });
        const waits = isOld(outcome) && !signal.aborted && Date.now() < patience && (await isLoading(id));
        if (!waits) {
          if (!signal.aborted) settle(id, outcome);
          return outcome;
        }
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
      }
    },
    async show(span) {
      if (tab.id === null || last?.kind !== 'read') return false;
      return call('show', { tab: tab.id, document: last.document, span });
    },
    clear() {
      if (tab.id !== null) tell('clear', { tab: tab.id });
    },
    isOutdatedBy(event) {
      if (event === 'complete') return mayHaveMore();
      if (event === 'loading' && lifeline.isAlive()) return false;
      leave();
      lifeline.cut();
      return true;
    },
  };
}

async function isLoading(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.status === 'loading';
}
