import { h, render } from 'preact';
import type { Span } from '../../src/article/article.ts';
import type { PanelActions, PanelState, Show } from '../../src/session/state.ts';
import { Panel } from '../../src/view/panel.tsx';
import { panelStates } from './states.ts';

/*
 * `?panel=translated` shows that state; without a query, a list of all. Only what the view itself needs is acted
 * on (language, what is lit); everything else is told in the console.
 */
const query = new URLSearchParams(location.search);

function showPanel(root: Element, start: PanelState): void {
  let state = start;
  const set = (next: PanelState) => {
    state = next;
    draw();
  };
  const told = (name: string) => () => console.info(name);
  const actions: PanelActions = {
    readAgain: told('readAgain'),
    readAnyway: told('readAnyway'),
    readSelection: told('readSelection'),
    openPaste: told('openPaste'),
    readPasted: told('readPasted'),
    back: told('back'),
    showOnPage: (lit: Span) => {
      if (state.scene.kind === 'showing') set({ ...state, scene: { ...state.scene, lit } });
    },
    setShow: (show: Show) => set({ ...state, show }),
    pin: told('pin'),
    confirmPrivatePin: told('confirmPrivatePin'),
    cancelPrivatePin: told('cancelPrivatePin'),
    unpin: told('unpin'),
    undoUnpin: told('undoUnpin'),
    translate: told('translate'),
    cancelTranslation: told('cancelTranslation'),
    openLibrary: told('openLibrary'),
    openOptions: told('openOptions'),
    dismissNotice: () => set({ ...state, notice: null }),
  };
  const draw = () => render(h(Panel, { state, actions }), root);
  draw();
}

const list = (name: string, keys: readonly string[]) =>
  h(
    'ul',
    { style: 'padding: 20px' },
    keys.map((key) => h('li', null, h('a', { href: `?${name}=${key}` }, `${name}: ${key}`))),
  );

/** The page's one stylesheet, as its own HTML would link it. */
function style(name: string): void {
  const link = Object.assign(document.createElement('link'), {
    rel: 'stylesheet',
    href: `/src/view/styles/${name}.css`,
  });
  document.head.append(link);
}

function start(root: Element): void {
  const panel = panelStates[query.get('panel') ?? ''];
  style('panel');
  if (panel !== undefined) showPanel(root, panel);
  else render(list('panel', Object.keys(panelStates)), root);
}

const root = document.querySelector('#root');
if (root !== null) start(root);
