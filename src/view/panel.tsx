import type { VNode } from 'preact';
import type { Brief } from '../article/brief.ts';
import type { PanelActions, PanelState, Scene, Showing } from '../session/state.ts';
import { Bar } from './bar.tsx';
import { BriefParts } from './brief-parts.tsx';
import type { BriefView } from './brief-view.ts';
import { Head } from './head.tsx';
import { NoticeLine } from './notice-line.tsx';
import { PinFooter } from './pin-footer.tsx';
import { Failed, NoAccess, NoText, NotArticle, PasteBox, Restricted, Waiting } from './scenes.tsx';
import { TranslationOffer } from './translation-offer.tsx';
import { withoutRepeats } from './voices.ts';

interface PanelProps {
  readonly state: PanelState;
  readonly actions: PanelActions;
}

const STUB =
  'Only the beginning of this article is on the page; the rest is for subscribers. The brief covers what is here.';

/** The panel beside a page: data in, callbacks out. Wants `styles/panel.css`. */
export function Panel({ state, actions }: PanelProps): VNode {
  return (
    <div class="panel" lang="en" dir="ltr">
      <div class="panel-top">
        <Bar state={state} actions={actions} />
        <NoticeLine notice={state.notice} onDismiss={actions.dismissNotice} />
      </div>
      <p class="unseen" role="status">
        {announce(state.scene)}
      </p>
      <main>
        <SceneView state={state} actions={actions} />
      </main>
      {state.scene.kind === 'showing' && <PinFooter pin={state.scene.pin} pins={state.pins} actions={actions} />}
    </div>
  );
}

function SceneView({ state, actions }: PanelProps): VNode {
  const { scene, pins } = state;
  switch (scene.kind) {
    case 'starting':
      return <Waiting title="Opening" />;
    case 'reading':
      return <Waiting title="Reading the page" />;
    case 'showing':
      return <ShowingView showing={scene} state={state} actions={actions} />;
    case 'not-article':
      return <NotArticle verdict={scene.verdict} actions={actions} pins={pins} />;
    case 'no-text':
      return <NoText reading={scene.reading} actions={actions} pins={pins} />;
    case 'no-access':
      return <NoAccess actions={actions} pins={pins} />;
    case 'restricted':
      return <Restricted page={scene.page} actions={actions} pins={pins} />;
    case 'paste':
      return <PasteBox draft={scene.draft} actions={actions} />;
    case 'failed':
      return <Failed trouble={scene.trouble} actions={actions} pins={pins} />;
  }
}

function ShowingView({ showing, state, actions }: PanelProps & { readonly showing: Showing }): VNode {
  const { article, brief, translation, onPage, lit } = showing;
  const view: BriefView = {
    article,
    brief,
    show: state.show,
    translations: 'done' in translation ? translation.done : [],
    lit,
    onShow: onPage ? actions.showOnPage : null,
  };
  // Another article is another panel: nothing unfolded or stepped to in the old one stays.
  const key = `${article.url ?? ''} ${article.blocks.length} ${brief.reading.words}`;
  return (
    <article key={key}>
      <Head view={view} />
      {showing.isStub === true && <p class="stub-note">{STUB}</p>}
      {state.show !== 'ar' && <TranslationOffer state={translation} actions={actions} />}
      <BriefParts view={view} />
    </article>
  );
}

/** "3 lines, 1 statement, 2 posts": as many as the parts themselves say. */
function countParts({ lines, statements, posts }: Brief): string {
  const parts: [number, string][] = [
    [lines.length, 'line'],
    [withoutRepeats(statements).length, 'statement'],
    [posts.length, 'post'],
  ];
  return parts.map(([count, name]) => `${count} ${name}${count === 1 ? '' : 's'}`).join(', ');
}

/** What a screen reader hears when the scene changes. */
function announce(scene: Scene): string {
  switch (scene.kind) {
    case 'starting':
      return '';
    case 'reading':
      return 'Reading the page';
    case 'showing':
      return `Brief ready: ${countParts(scene.brief)}${scene.isStub === true ? `. ${STUB}` : ''}`;
    case 'not-article':
      return 'This page was not read';
    case 'no-text':
      return 'The text of this article was not found';
    case 'no-access':
      return 'Click the icon to read this page';
    case 'restricted':
      return 'Khulasa cannot read this page';
    case 'paste':
      return 'Paste Arabic text';
    case 'failed':
      return scene.trouble.what;
  }
}
