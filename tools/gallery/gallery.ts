import { type ComponentChild, h, render } from 'preact';
import type { LibraryState } from '../../src/session/library-state.ts';
import type { PanelState } from '../../src/session/state.ts';
import { LibraryPage } from '../../src/view/library-page.tsx';
import { OptionsPage } from '../../src/view/options-page.tsx';
import { Panel } from '../../src/view/panel.tsx';
import { WelcomePage } from '../../src/view/welcome-page.tsx';
import { libraryStates, optionsStates, welcomeStates } from './page-states.ts';
import { panelStates } from './states.ts';
import { toldLibraryActions, toldOptionsActions, toldPanelActions, toldWelcomeActions } from './told-actions.ts';

/*
 * `?panel=translated` shows that state; without a query, a list of all. Only language, notice and what is lit are
 * acted on; everything else is told in the console.
 */
function show(root: Element): void {
  const [[kind, name] = ['', '']] = new URLSearchParams(location.search);
  const draw = (stylesheet: string, page: ComponentChild) => {
    link(stylesheet);
    render(page, root);
  };
  const panel = panelStates[name];
  const library = libraryStates[name];
  const welcome = welcomeStates[name];
  const options = optionsStates[name];
  if (kind === 'panel' && panel) livePanel(root, panel);
  else if (kind === 'library' && library) liveLibrary(root, library);
  else if (kind === 'welcome' && welcome)
    draw('pages', h(WelcomePage, { state: welcome, actions: toldWelcomeActions }));
  else if (kind === 'options' && options)
    draw('pages', h(OptionsPage, { state: options, actions: toldOptionsActions }));
  else draw('pages', h('main', { class: 'page' }, toc()));
}

function livePanel(root: Element, state: PanelState): void {
  link('panel');
  const set = (next: PanelState) => {
    const { scene } = next;
    const actions = {
      ...toldPanelActions,
      setShow: (language: PanelState['show']) => set({ ...next, show: language }),
      dismissNotice: () => set({ ...next, notice: null }),
      showOnPage: (lit: NonNullable<Extract<PanelState['scene'], { kind: 'showing' }>['lit']>) => {
        if (scene.kind === 'showing') set({ ...next, scene: { ...scene, lit } });
      },
    };
    render(h(Panel, { state: next, actions }), root);
  };
  set(state);
}

function liveLibrary(root: Element, state: LibraryState): void {
  link('library');
  const set = (next: LibraryState) => {
    const actions = {
      ...toldLibraryActions,
      setShow: (language: LibraryState['show']) => set({ ...next, show: language }),
    };
    render(h(LibraryPage, { state: next, actions }), root);
  };
  set(state);
}

/** The page's one stylesheet, as its own HTML would link it. */
function link(name: string): void {
  const element = document.createElement('link');
  document.head.append(Object.assign(element, { rel: 'stylesheet', href: `/src/view/styles/${name}.css` }));
}

function toc(): ComponentChild {
  const kinds = { panel: panelStates, library: libraryStates, welcome: welcomeStates, options: optionsStates };
  return Object.entries(kinds).map(([kind, states]) => [
    h('h2', null, kind),
    h(
      'ul',
      null,
      Object.keys(states).map((name) => h('li', null, h('a', { href: `?${kind}=${name}` }, name))),
    ),
  ]);
}

const root = document.querySelector('#root');
if (root !== null) show(root);
