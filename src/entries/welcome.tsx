import { render } from 'preact';
import { readGrants, requestOrigins, watchGrants } from '../browser/grants.ts';
import { openOptions } from '../browser/pages.ts';
import { readRoot } from '../browser/root.ts';
import { createStore } from '../session/store.ts';
import { type WelcomeActions, WelcomePage, type WelcomeState } from '../view/welcome-page.tsx';
import '../view/styles/pages.css';
import { newsroomOrigins, newsrooms } from './newsrooms.ts';

const REFUSED = 'Detection stays off: the browser was told not to allow it. You can ask again at any time.';

const store = createStore<WelcomeState>({ newsrooms, allowed: null, trouble: null });
const root = readRoot();
const draw = () => render(<WelcomePage state={store.state} actions={actions} />, root);
const look = async () => store.set({ allowed: (await readGrants(newsroomOrigins)).newsrooms });

const actions: WelcomeActions = {
  allowNewsrooms() {
    requestOrigins(newsroomOrigins).then(
      (allowed) => store.set({ trouble: allowed ? null : REFUSED }),
      () => store.set({ trouble: REFUSED }),
    );
  },
  openOptions: () => void openOptions(),
};

store.subscribe(draw);
draw();
watchGrants(() => void look());
void look();
