import type { VNode } from 'preact';
import { CheckIcon, ToolbarFigure } from './icons.tsx';
import { type Newsroom, SiteList } from './site-list.tsx';
import { Wordmark } from './wordmark.tsx';

export interface WelcomeState {
  readonly newsrooms: readonly Newsroom[];
  /** Whether the reader allowed detection on the known newsrooms; null until known. */
  readonly allowed: boolean | null;
  /** What did not work, in one sentence. */
  readonly trouble: string | null;
}

export interface WelcomeActions {
  /** Asks the browser for the known newsrooms; called in the click itself. */
  allowNewsrooms(): void;
  openOptions(): void;
}

/** The first page: what Khulasa does, how to read by a click, and the one thing it may ask for. Wants `styles/pages.css`. */
export function WelcomePage({ state, actions }: { state: WelcomeState; actions: WelcomeActions }): VNode {
  const count = state.newsrooms.length;
  return (
    <main class="page" lang="en" dir="ltr">
      <Wordmark />
      <h1>The gist of an Arabic article, beside the article</h1>
      <p class="lead">
        Khulasa reads one Arabic news article at a time and shows what it says in a few sentences, who acts, who said
        what, and the posts it quotes. Each line leads to its place on the page. Pin what you want to keep.
      </p>

      <section class="part">
        <h2>Read by a click</h2>
        <ToolbarFigure />
        <p>Open an Arabic article and click the Khulasa icon in the toolbar. Nothing is read before the click.</p>
      </section>

      <section class="part">
        <h2>See where there is something to read</h2>
        <p>
          If you like, the icon can tell you by itself. For that, Khulasa looks at the pages of {count} known newsrooms
          as they open, only to see whether a page is an Arabic article. Your browser will ask you whether Khulasa may
          read these sites.
        </p>
        {state.allowed === true ? (
          <p class="settled" role="status">
            <CheckIcon /> Detection is on for {count} newsrooms.
          </p>
        ) : (
          <div class="choice-row">
            <button
              type="button"
              class="button first"
              disabled={state.allowed === null || count === 0}
              onClick={actions.allowNewsrooms}
            >
              Detect on {count} known newsrooms
            </button>
          </div>
        )}
        {state.trouble !== null && <p role="alert">{state.trouble}</p>}
        <SiteList newsrooms={state.newsrooms} />
        <p class="fine">
          You can change this, or choose other sites, in the{' '}
          <button type="button" class="quiet" onClick={actions.openOptions}>
            options
          </button>
          .
        </p>
      </section>

      <section class="part">
        <h2>What leaves this device</h2>
        <p>
          Nothing that you read. The brief is made here, pins stay here, and there is no account. Translation, where the
          browser has its own translator, also works here; the browser may download it once, after you say so.
        </p>
      </section>
    </main>
  );
}
