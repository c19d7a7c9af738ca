import type { VNode } from 'preact';
import { CloseIcon } from './icons.tsx';

interface NoticeLineProps {
  readonly notice: string | null;
  readonly onDismiss: () => void;
}

/** One sentence beside what is on screen. The region is always there, so that its words are read aloud when they come. */
export function NoticeLine({ notice, onDismiss }: NoticeLineProps): VNode {
  return (
    <div class={notice === null ? 'notice none' : 'notice'}>
      <p role="status">{notice}</p>
      {notice !== null && (
        <button type="button" class="icon-button" aria-label="Dismiss" title="Dismiss" onClick={onDismiss}>
          <CloseIcon />
        </button>
      )}
    </div>
  );
}
