import { render } from 'preact';
import { readPinHash, toPinHash } from '../browser/pin-address.ts';
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
  opened(id) {
    history.replaceState(null, '', id === null ? location.pathname : toPinHash(id));
    scrollTo(0, 0);
  },
});

const root = readRoot();
const draw = () => render(<LibraryPage state={session.state} actions={session.actions} />, root);
session.subscribe(draw);
draw();
session.start(readPinHash(location.hash));
// Another pin's address, typed or pasted into this tab. A page that only goes is not closed: it may come back from the cache.
window.addEventListener('hashchange', () => {
  const id = readPinHash(location.hash);
  if (id === null) session.actions.close();
  else session.actions.open(id);
});
