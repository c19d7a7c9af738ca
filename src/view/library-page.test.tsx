// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { libraryStates } from '../../tools/gallery/page-states.ts';
import { samplePin } from '../../tools/gallery/states.ts';
import { toldLibraryActions } from '../../tools/gallery/told-actions.ts';
import type { LibraryActions, LibraryState } from '../session/library-state.ts';
import { LibraryPage } from './library-page.tsx';

let root: HTMLElement;
let actions: { readonly [Name in keyof LibraryActions]: ReturnType<typeof vi.fn<LibraryActions[Name]>> };

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  const names = Object.keys(toldLibraryActions) as (keyof LibraryActions)[];
  actions = Object.fromEntries(names.map((name) => [name, vi.fn()])) as unknown as typeof actions;
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const draw = (state: LibraryState | undefined) => {
  if (state === undefined) throw new Error('the gallery has no such state');
  act(() => render(<LibraryPage state={state} actions={actions} />, root));
};
const find = <E extends HTMLElement = HTMLElement>(selector: string): E => {
  const found = root.querySelector<E>(selector);
  if (found === null) throw new Error(`nothing at ${selector}`);
  return found;
};
const button = (label: string): HTMLElement => {
  const found = [...root.querySelectorAll<HTMLElement>('button')].find(
    (candidate) => candidate.getAttribute('aria-label') === label || candidate.textContent?.trim() === label,
  );
  if (found === undefined) throw new Error(`no button ${label}`);
  return found;
};
const click = (element: HTMLElement) => act(() => element.click());

const ROWS: readonly [string, readonly string[]][] = [
  ['list', ['4 pins', 'Nov 2026', 'Oct 2026', 'صوت الجبل', 'Pasted text', 'difaf.example', '1 pin could not be read']],
  ['open', ['First electric train', 'Full text', 'ونفى المتحدث', 'Only the link is left', 'Pinned 21 Nov 2026']],
  ['untranslated', ['أول قطار كهربائي', 'Minister of Transport']],
  ['empty', ['0 pins', 'Nothing is pinned yet']],
  ['live-blog', ['19:052وقال وزير النقل', '21 Nov 2026, 00:204في المقابل']],
  ['opening', ['Opening the library', 'Opening the pin']],
  ['gone', ['not in the library any more', 'Unpinned.', 'Undo']],
  ['failed', ['The page could not be read', 'Try again', 'Copy the report']],
  ['pin-failed', ['The page could not be read', 'Try again', 'صوت الجبل']],
];

describe('what a person sees', () => {
  it.each(ROWS)('%s', (name, expected) => {
    draw(libraryStates[name]);
    for (const text of expected) expect(root.textContent).toContain(text);
  });

  it('every state of the gallery has its row', () => {
    expect(Object.keys(libraryStates).sort()).toEqual(ROWS.map(([name]) => name).sort());
  });
});

describe('the list', () => {
  it('opens a pin, and marks the open one', () => {
    draw(libraryStates.open);
    expect(find('[aria-current="true"]').textContent).toContain('First electric train');
    click(find('.pin-row:not(.open)'));
    expect(actions.open).toHaveBeenCalledExactlyOnceWith('b');
  });

  it('tries again after it failed', () => {
    draw(libraryStates.failed);
    click(button('Try again'));
    expect(actions.retry).toHaveBeenCalledOnce();
  });

  it('takes a removal back, and closes the pane', () => {
    draw(libraryStates.gone);
    click(button('Undo'));
    click(button('All pins'));
    expect(actions.undoRemove).toHaveBeenCalledOnce();
    expect(actions.close).toHaveBeenCalledOnce();
  });

  it('dismisses a trouble', () => {
    draw(libraryStates['pin-failed']);
    click(button('Dismiss'));
    expect(actions.dismissTrouble).toHaveBeenCalledOnce();
  });
});

describe('the open pin', () => {
  beforeEach(() => draw(libraryStates.open));

  it('leads from a line to its paragraph in the kept text', () => {
    const paragraph = find('#block-3');
    paragraph.scrollIntoView = vi.fn();
    click(find('.lines li:nth-child(2) .line'));
    expect(paragraph.scrollIntoView).toHaveBeenCalledOnce();
    expect(paragraph.classList.contains('lit')).toBe(true);
    expect(root.querySelectorAll('.block.lit')).toHaveLength(1);
  });

  it('is removed', () => {
    click(button('Pinned. Unpin'));
    expect(actions.remove).toHaveBeenCalledExactlyOnceWith('sample');
  });

  it('keeps a note when its box is left', () => {
    const box = find<HTMLTextAreaElement>('.notes textarea');
    expect(box.value).toBe(samplePin.note);
    act(() => {
      box.value = 'ملاحظة';
      box.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(actions.setNote).toHaveBeenCalledExactlyOnceWith('sample', 'ملاحظة');
  });

  it('keeps a note at a pause, as a tab may be closed without leaving the box; once', () => {
    vi.useFakeTimers();
    const box = find<HTMLTextAreaElement>('.notes textarea');
    const type = (value: string, event: string) =>
      act(() => {
        box.value = value;
        box.dispatchEvent(new Event(event, { bubbles: true }));
      });
    type('م', 'input');
    vi.advanceTimersByTime(300);
    type('ملا', 'input');
    vi.advanceTimersByTime(300);
    expect(actions.setNote).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2000);
    expect(actions.setNote.mock.calls).toEqual([['sample', 'ملا']]);
    type('ملاحظة', 'input');
    type('ملاحظة', 'change');
    vi.advanceTimersByTime(2000);
    expect(actions.setNote.mock.calls).toEqual([
      ['sample', 'ملا'],
      ['sample', 'ملاحظة'],
    ]);
    vi.useRealTimers();
  });

  it('adds and removes tags', () => {
    const box = find<HTMLInputElement>('.tags input');
    act(() => {
      box.value = ' rail ';
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
    act(() => void find('form.tags').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
    click(button('Remove the tag trains'));
    expect(actions.setTags.mock.calls).toEqual([
      ['sample', ['trains', 'النقل', 'rail']],
      ['sample', ['النقل']],
    ]);
  });

  it('opens the page it came from, apart', () => {
    const link = find<HTMLAnchorElement>('.pane-bar a');
    expect(link.href).toBe(samplePin.article.url);
    expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
  });
});
