import type { Article, Span } from '../article/article.ts';
import { textOf } from '../article/text-of.ts';
import type { Translation } from '../article/translation.ts';
import type { Item, Pair, Provider, Readiness, Session } from '../translate/provider.ts';
import { spanId, spansToTranslate } from './spans-to-translate.ts';
import type { Stage, Visit } from './stage.ts';
import type { Showing, TranslationState } from './state.ts';
import { cannotTranslate, noTranslator, partlyTranslated, translationStopped } from './troubles.ts';

/** The translation of the brief on screen. */
export interface Translating {
  /** A brief has come on screen: asks what the translator could do, and takes up what it did for this very article before. */
  begin(visit: Visit): void;
  /** Takes translations made earlier (kept with a pin), where their Arabic still stands. */
  adopt(visit: Visit, kept: { article: Article; translations: readonly Translation[] }): void;
  translate(): void;
  cancel(): void;
  doneOf(visit: Visit): readonly Translation[];
}

interface Options {
  readonly stage: Stage;
  readonly provider: Provider | null;
  readonly language: string;
  readonly onDone: (visit: Visit, done: readonly Translation[]) => void;
}

export function createTranslating({ stage, provider, language, onDone }: Options): Translating {
  /** What is translated of the last article, by span; another article begins with nothing. */
  let known: { article: Article; words: string; done: Map<string, Translation> } | null = null;
  let readiness: Readiness | null = provider ? null : { state: 'unavailable', why: noTranslator.what };
  let job: AbortController | null = null;

  const put = (visit: Visit, translation: TranslationState) => stage.change(visit, () => ({ translation }));
  const doneOf = (visit: Visit): readonly Translation[] =>
    known && stage.showing(visit)?.article === known.article ? [...known.done.values()] : [];
  const pairOf = ({ article }: Showing): Pair => ({ from: article.language ?? 'ar', to: language });

  /** An article in the reader's own language wants no translation, and is offered none. */
  const isRead = (showing: Showing): boolean => pairOf(showing).from.split('-')[0] === language;

  const missing = ({ article, brief }: Showing): Span[] =>
    spansToTranslate(article, brief).filter((span) => !known?.done.has(spanId(span)));

  /** 'done' once nothing is missing. */
  function settle(visit: Visit): void {
    const showing = stage.showing(visit);
    if (showing?.translation.kind === 'off' && doneOf(visit).length > 0 && missing(showing).length === 0)
      put(visit, { kind: 'done', done: doneOf(visit) });
  }

  async function probe(visit: Visit): Promise<void> {
    const showing = stage.showing(visit);
    if (!provider || !showing || isRead(showing)) return;
    try {
      const answer = await provider.probe(pairOf(showing), visit.signal);
      if (visit.signal.aborted) return;
      readiness = answer;
      if (stage.showing(visit)?.translation.kind === 'off') put(visit, { kind: 'off', readiness });
    } catch {
      // the provider promised not to throw; pressing the button will tell
    }
  }

  async function run(visit: Visit, signal: AbortSignal, showing: Showing, opening: Promise<Session>, by: Provider) {
    const { article } = showing;
    const spans = new Map(missing(showing).map((span) => [spanId(span), span]));
    const items: Item[] = [...spans].map(([id, span]) => ({ id, text: textOf(article, span) }));
    const working = () =>
      put(visit, { kind: 'working', done: doneOf(visit), total: doneOf(visit).length + spans.size });
    let session: Session | null = null;
    let over = false;
    try {
      session = await opening;
      if (signal.aborted) return;
      working();
      await session.translate(items, {
        signal,
        onItem(id, text) {
          const span = spans.get(id);
          if (over || signal.aborted || !span || text === null || !known) return;
          spans.delete(id);
          known.done.set(id, { span, language, text, provider: by.id, locality: by.locality });
          working();
        },
      });
      if (signal.aborted) return;
      const done = doneOf(visit);
      if (spans.size === 0) put(visit, { kind: 'done', done });
      else put(visit, { kind: 'failed', trouble: partlyTranslated(spans.size, items.length), done });
    } catch (error) {
      if (!signal.aborted) put(visit, { kind: 'failed', trouble: cannotTranslate(error), done: doneOf(visit) });
    } finally {
      over = true;
      closeQuietly(session);
      onDone(visit, doneOf(visit));
    }
  }

  return {
    begin(visit) {
      const showing = stage.showing(visit);
      if (!showing) return;
      const words = JSON.stringify(showing.article.blocks);
      known = { article: showing.article, words, done: known?.words === words ? known.done : new Map() };
      if (!provider && !isRead(showing)) put(visit, { kind: 'off', readiness });
      settle(visit);
      void probe(visit);
    },
    adopt(visit, { article, translations }) {
      const showing = stage.showing(visit);
      if (!showing || !known || showing.article !== known.article) return;
      for (const kept of translations)
        if (kept.language === language && textOf(article, kept.span) === textOf(showing.article, kept.span))
          if (!known.done.has(spanId(kept.span))) known.done.set(spanId(kept.span), kept);
      settle(visit);
    },
    translate() {
      const { visit } = stage;
      const showing = stage.showing();
      if (!showing || (showing.translation.kind !== 'off' && showing.translation.kind !== 'failed')) return;
      if (!provider) return put(visit, { kind: 'failed', trouble: noTranslator, done: doneOf(visit) });
      job = new AbortController();
      const signal = AbortSignal.any([visit.signal, job.signal]);
      put(visit, { kind: 'opening', progress: null });
      const onProgress = (progress: number | null) => {
        if (!signal.aborted && stage.showing(visit)?.translation.kind === 'opening')
          put(visit, { kind: 'opening', progress });
      };
      try {
        // opened in the same breath as the click: a browser that must download asks for the person's gesture
        void run(visit, signal, showing, provider.open(pairOf(showing), { signal, onProgress }), provider);
      } catch (error) {
        put(visit, { kind: 'failed', trouble: cannotTranslate(error), done: doneOf(visit) });
      }
    },
    cancel() {
      const { visit } = stage;
      const now = stage.showing()?.translation.kind;
      if (now !== 'opening' && now !== 'working') return;
      job?.abort();
      const done = doneOf(visit);
      put(visit, done.length > 0 ? { kind: 'failed', trouble: translationStopped, done } : { kind: 'off', readiness });
      void probe(visit);
    },
    doneOf,
  };
}

function closeQuietly(session: Session | null): void {
  try {
    session?.close();
  } catch {
    // what it made is here already; a session that cannot close is nothing to trouble a reader with
  }
}
