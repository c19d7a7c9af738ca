import { render } from 'preact';
import { ALL_SITES, readGrants, removeOrigins, requestOrigins, toSiteOrigin, watchGrants } from '../browser/grants.ts';
import { readRoot } from '../browser/root.ts';
import { readSettings, saveSettings } from '../browser/settings.ts';
import { createStore } from '../session/store.ts';
import { type OptionsActions, OptionsPage, type OptionsState } from '../view/options-page.tsx';
import '../view/styles/pages.css';
import { newsroomOrigins, newsrooms } from './newsrooms.ts';

const REFUSED = 'Nothing was changed: the browser was told not to allow it.';
const NO_SITE = 'That is not the address of a site. Try one like example.org.';

const { show } = await readSettings();
const grants = { newsroomsAllowed: false, allSites: false, sites: [] };
const store = createStore<OptionsState>({ newsrooms, ...grants, show, trouble: null });
const root = readRoot();
const draw = () => render(<OptionsPage state={store.state} actions={actions} />, root);
const look = async () => {
  const { newsrooms: newsroomsAllowed, all: allSites, sites } = await readGrants(newsroomOrigins);
  store.set({ newsroomsAllowed, allSites, sites });
};

/** Asks or gives back; the browser's answer is heard through `watchGrants`. */
const change = (on: boolean, origins: readonly string[]) => {
  (on ? requestOrigins(origins) : removeOrigins(origins)).then(
    (done) => store.set({ trouble: done ? null : REFUSED }),
    () => store.set({ trouble: REFUSED }),
  );
};
const changeSite = (on: boolean, site: string) => {
  const origin = toSiteOrigin(site);
  if (origin) change(on, [origin]);
  else store.set({ trouble: NO_SITE });
};

const actions: OptionsActions = {
  allowNewsrooms: (on) => change(on, newsroomOrigins),
  allowAllSites: (on) => change(on, ALL_SITES),
  addSite: (site) => changeSite(true, site),
  removeSite: (host) => changeSite(false, host),
  setShow(show) {
    store.set({ show });
    void saveSettings({ show });
  },
};

store.subscribe(draw);
draw();
watchGrants(() => void look());
await look();
