import type { ComponentChildren, VNode } from 'preact';
import type { PanelActions, TranslationState } from '../session/state.ts';

interface TranslationOfferProps {
  readonly state: TranslationState;
  readonly actions: Pick<PanelActions, 'translate' | 'cancelTranslation' | 'openOptions'>;
}

type Readiness = NonNullable<Extract<TranslationState, { kind: 'off' }>['readiness']>;

/** What translation would take, said before it is asked for; then how far it is. The Arabic stays in any case. */
export function TranslationOffer({ state, actions }: TranslationOfferProps): VNode | null {
  switch (state.kind) {
    case 'off':
      return state.readiness === null ? null : <Offer readiness={state.readiness} actions={actions} />;
    case 'opening':
      return (
        <Work
          label={state.progress === null ? 'Getting the translator ready' : 'Downloading the translator'}
          share={state.progress}
          onCancel={actions.cancelTranslation}
        />
      );
    case 'working':
      return (
        <Work
          label="Translating on this device"
          count={`${state.done.length} of ${state.total}`}
          share={state.total > 0 ? state.done.length / state.total : null}
          onCancel={actions.cancelTranslation}
        />
      );
    case 'failed':
      return (
        <Box>
          <p role="alert">
            <b>{state.trouble.what}</b> {state.trouble.todo} The Arabic stays.
          </p>
          <button type="button" class="button" onClick={actions.translate}>
            Try again
          </button>
        </Box>
      );
    case 'done':
      return null;
  }
}

function Offer({
  readiness,
  actions,
}: {
  readonly readiness: Readiness;
  readonly actions: TranslationOfferProps['actions'];
}): VNode {
  switch (readiness.state) {
    case 'ready':
      return (
        <Box>
          <button type="button" class="button" onClick={actions.translate}>
            Translate into English
          </button>
          <p class="fine">By the browser’s own translator, on this device.</p>
        </Box>
      );
    case 'needs-download':
      return (
        <Box>
          <button type="button" class="button" onClick={actions.translate}>
            Download and translate
          </button>
          <p class="fine">
            The browser downloads its Arabic to English translator{sizeText(readiness.bytes)}, once. Then it works on
            this device, and the article stays here.
          </p>
        </Box>
      );
    case 'downloading':
      return (
        <Box>
          <button type="button" class="button" onClick={actions.translate}>
            Translate when it is here
          </button>
          <p class="fine">The browser is downloading its translator already.</p>
        </Box>
      );
    case 'needs-setup':
      return (
        <Box>
          <p class="fine">Translation has to be set up first.</p>
          <button type="button" class="quiet" onClick={actions.openOptions}>
            Open the options
          </button>
        </Box>
      );
    case 'unavailable':
      return (
        <Box>
          <p class="fine">
            This browser does not translate this article. Names, roles, verbs, dates and figures are in English as far
            as Khulasa knows them; the sentences stay as they are.
          </p>
        </Box>
      );
  }
}

const sizeText = (bytes: number | null): string =>
  bytes === null ? ' (it does not tell its size)' : ` (about ${Math.max(1, Math.round(bytes / 1e6))} MB)`;

interface WorkProps {
  /** Read aloud once; the count beside it is not, as it changes with every line. */
  readonly label: string;
  readonly count?: string;
  /** 0 to 1; null where it cannot be told. */
  readonly share: number | null;
  readonly onCancel: () => void;
}

function Work({ label, count = '', share, onCancel }: WorkProps): VNode {
  return (
    <Box>
      <label class="progress">
        <span>
          <span role="status">{label}</span> <span class="number">{count}</span>
        </span>
        <progress max={1} {...(share === null ? {} : { value: Math.min(1, Math.max(0, share)) })} />
      </label>
      <button type="button" class="quiet" onClick={onCancel}>
        Cancel
      </button>
    </Box>
  );
}

function Box({ children }: { readonly children: ComponentChildren }): VNode {
  return (
    <section class="translation" aria-label="Translation">
      {children}
    </section>
  );
}
