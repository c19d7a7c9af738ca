import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Pin } from '../article/pin.ts';
import type { LibraryActions } from '../session/library-state.ts';
import { CloseIcon } from './icons.tsx';
import { hasArabic } from './in-language.ts';
import { Part } from './part.tsx';

interface PinNotesProps {
  readonly pin: Pin;
  readonly actions: Pick<LibraryActions, 'setNote' | 'setTags'>;
}

/** Milliseconds without a key after which a note is kept: a tab that is closed while one types says no word before. */
const PAUSE = 600;

/** What the reader adds to a pin: a note, kept at every pause and when the box is left, and tags. */
export function PinNotes({ pin, actions }: PinNotesProps): VNode {
  const [draft, setDraft] = useState('');
  const add = () => {
    const tag = draft.trim();
    setDraft('');
    if (tag !== '' && !pin.tags.includes(tag)) actions.setTags(pin.id, [...pin.tags, tag]);
  };
  return (
    <Part title="Note" kind="notes">
      <NoteBox note={pin.note} onNote={(note) => actions.setNote(pin.id, note)} />
      <form
        class="tags"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        {pin.tags.map((tag) => (
          <span key={tag} class="tag">
            <bdi {...(hasArabic(tag) ? { lang: 'ar' } : {})}>{tag}</bdi>
            <button
              type="button"
              aria-label={`Remove the tag ${tag}`}
              onClick={() =>
                actions.setTags(
                  pin.id,
                  pin.tags.filter((other) => other !== tag),
                )
              }
            >
              <CloseIcon />
            </button>
          </span>
        ))}
        <input
          type="text"
          dir="auto"
          placeholder="Add a tag"
          aria-label="Add a tag"
          value={draft}
          onInput={(event) => setDraft(event.currentTarget.value)}
        />
      </form>
    </Part>
  );
}

function NoteBox({ note, onNote }: { readonly note: string; readonly onNote: (note: string) => void }): VNode {
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  return (
    <label class="field">
      <span class="unseen">Note</span>
      <textarea
        dir="auto"
        rows={3}
        placeholder="A note of your own"
        defaultValue={note}
        onInput={({ currentTarget: { value } }) => {
          clearTimeout(waiting.current);
          waiting.current = setTimeout(() => onNote(value), PAUSE);
        }}
        onChange={({ currentTarget: { value } }) => {
          clearTimeout(waiting.current);
          onNote(value);
        }}
      />
    </label>
  );
}
