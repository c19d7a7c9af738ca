import type { VNode } from 'preact';
import type { Show } from '../session/state.ts';

const CHOICES: readonly { readonly show: Show; readonly short: string; readonly long: string }[] = [
  { show: 'en', short: 'EN', long: 'English, where there is any' },
  { show: 'both', short: 'Both', long: 'English and Arabic' },
  { show: 'ar', short: 'AR', long: 'Arabic only' },
];

/** Which language rules: one choice for everything on the page. */
export function ShowSwitch({ show, onShow }: { readonly show: Show; readonly onShow: (show: Show) => void }): VNode {
  return (
    <fieldset class="switch">
      <legend class="unseen">Language</legend>
      {CHOICES.map((choice) => (
        <button
          key={choice.show}
          type="button"
          aria-pressed={choice.show === show}
          aria-label={choice.long}
          title={choice.long}
          onClick={() => onShow(choice.show)}
        >
          {choice.short}
        </button>
      ))}
    </fieldset>
  );
}
