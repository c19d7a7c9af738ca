import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Show } from '../session/state.ts';
import { CloseIcon } from './icons.tsx';
import { ShowSwitch } from './show-switch.tsx';
import { type Newsroom, SiteList } from './site-list.tsx';
import { Wordmark } from './wordmark.tsx';

export interface OptionsState {
  readonly newsrooms: readonly Newsroom[];
  readonly newsroomsAllowed: boolean;
  /** Hosts that the reader added, e.g. "example.org". */
  readonly sites: readonly string[];
  readonly allSites: boolean;
  readonly show: Show;
  /** What did not work, in one sentence. */
  readonly trouble: string | null;
}

/** Each asks the browser in the click itself, or gives a permission back. */
export interface OptionsActions {
  allowNewsrooms(on: boolean): void;
  /** As typed: an address or a host. */
  addSite(site: string): void;
  removeSite(host: string): void;
  allowAllSites(on: boolean): void;
  setShow(show: Show): void;
}

/** Where Khulasa may look by itself, and which language leads. Wants `styles/pages.css`. */
export function OptionsPage({ state, actions }: { state: OptionsState; actions: OptionsActions }): VNode {
  return (
    <main class="page" lang="en" dir="ltr">
      <Wordmark />
      <h1>Options</h1>

      <section class="part">
        <h2>Detection</h2>
        <p>
          On the sites allowed here, Khulasa looks at each page as it opens, only to see whether it is an Arabic
          article, and marks its icon. Reading an article by a click works everywhere, with or without this.
        </p>
        {state.trouble !== null && <p role="alert">{state.trouble}</p>}
        <Check checked={state.newsroomsAllowed} onCheck={actions.allowNewsrooms}>
          {state.newsrooms.length} known newsrooms
        </Check>
        <SiteList newsrooms={state.newsrooms} />
        <Check checked={state.allSites} onCheck={actions.allowAllSites}>
          All sites
          <small>The browser will say that Khulasa can read all your data on all websites.</small>
        </Check>
        <OwnSites sites={state.sites} actions={actions} />
      </section>

      <section class="part">
        <h2>Language</h2>
        <div class="setting">
          <p>What the panel shows at first. What has no English stays in Arabic.</p>
          <ShowSwitch show={state.show} onShow={actions.setShow} />
        </div>
      </section>
    </main>
  );
}

interface CheckProps {
  readonly checked: boolean;
  readonly onCheck: (on: boolean) => void;
  readonly children: ComponentChildren;
}

/** The tick follows the state, not the click: the browser may still refuse. */
function Check({ checked, onCheck, children }: CheckProps): VNode {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={checked}
        onClick={(event) => {
          event.preventDefault();
          onCheck(!checked);
        }}
      />
      <span>{children}</span>
    </label>
  );
}

function OwnSites({ sites, actions }: { sites: readonly string[]; actions: OptionsActions }): VNode {
  const [site, setSite] = useState('');
  return (
    <>
      <h3>Sites of your own</h3>
      {sites.length > 0 && (
        <ul class="own-sites">
          {sites.map((host) => (
            <li key={host}>
              <bdi dir="ltr">{host}</bdi>
              <button
                type="button"
                class="icon-button"
                aria-label={`Remove ${host}`}
                title={`Remove ${host}`}
                onClick={() => actions.removeSite(host)}
              >
                <CloseIcon />
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="choice-row"
        onSubmit={(event) => {
          event.preventDefault();
          if (site.trim() === '') return;
          actions.addSite(site.trim());
          setSite('');
        }}
      >
        <input
          type="text"
          dir="ltr"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          placeholder="example.org"
          aria-label="A site of your own"
          value={site}
          onInput={(event) => setSite(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          Add
        </button>
      </form>
    </>
  );
}
