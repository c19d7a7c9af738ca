import { render } from 'preact';
import { readRoot } from '../browser/root.ts';
import { readSettings, saveSettings } from '../browser/settings.ts';
import { createLibrarySession } from '../session/library-session.ts';
import { LibraryPage } from '../view/library-page.tsx';
import { openPins } from './open-pins.ts';
import '../view/styles/library.css';

const { show } = await readSettings();
const session = createLibrarySession({
  library: openPins,
  remembered: show,
  remember: (show) => void saveSettings({ show }),
  opened: (id) => history.replaceState(null, '', id === null ? location.pathname : `#${encodeURIComponent(id)}`),
});

const root = readRoot();
const draw = () => render(<LibraryPage state={session.state} actions={session.actions} />, root);
session.subscribe(draw);
draw();
session.start(location.hash ? decodeURIComponent(location.hash.slice(1)) : null);
window.addEventListener('pagehide', () => session.close());
