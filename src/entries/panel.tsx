import { render } from 'preact';
import { followTab } from '../browser/follow-tab.ts';
import { answer, call } from '../browser/messages.ts';
import { isPrivateWindow, openOptions, openPage } from '../browser/pages.ts';
import { readRoot } from '../browser/root.ts';
import { readSettings, saveSettings } from '../browser/settings.ts';
import { createTabReader } from '../browser/tab-reader.ts';
import { readText } from '../page/read-text.ts';
import { createPanelSession } from '../session/panel-session.ts';
import { chromeTranslator } from '../translate/chrome-translator.ts';
import { Panel } from '../view/panel.tsx';
import { openPins } from './open-pins.ts';
import '../view/styles/panel.css';

const root = readRoot();
const life = new AbortController();
window.addEventListener('pagehide', () => life.abort());

const [isPrivate, settings] = await Promise.all([isPrivateWindow(), readSettings()]);
const tab = await followTab(
  location.href,
  (event) => {
    if (page.isOutdatedBy(event)) session.pageChanged(event === 'switched' ? 'tab' : 'navigation');
  },
  life.signal,
);
const page = createTabReader(tab, () => session.pageChanged('navigation'));

const session = createPanelSession({
  read: page.read,
  show: page.show,
  clear: page.clear,
  readText,
  library: openPins,
  provider: chromeTranslator(Reflect.get(globalThis, 'Translator')),
  isPrivate,
  persist: () => navigator.storage.persist(),
  remembered: settings.show,
  remember: (show) => void saveSettings({ show }),
  openLibrary: () => void openPage('library'),
  openOptions: () => void openOptions(),
});

const draw = () => render(<Panel state={session.state} actions={session.actions} />, root);
session.subscribe(draw);
draw();

answer({
  clicked({ tab: id, mode }) {
    if (id !== tab.id) return;
    if (mode === 'selection') session.actions.readSelection();
    else session.clicked();
  },
  moved: (_, from) => void (from.tab === tab.id && session.pageChanged('in-page')),
});

const wanted = tab.id === null ? 'auto' : await call('wanted', { tab: tab.id }).catch(() => 'auto');
if (wanted === 'selection') session.actions.readSelection();
else session.start();
