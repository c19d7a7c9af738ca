// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleBrief } from '../../tools/gallery/sample-article.ts';
import { panelStates, showing } from '../../tools/gallery/states.ts';
import { toldPanelActions } from '../../tools/gallery/told-actions.ts';
import type { PanelActions, PanelState } from '../session/state.ts';
import { Panel } from './panel.tsx';

let root: HTMLElement;
let actions: { readonly [Name in keyof PanelActions]: ReturnType<typeof vi.fn<PanelActions[Name]>> };

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  const names = Object.keys(toldPanelActions) as (keyof PanelActions)[];
  actions = Object.fromEntries(names.map((name) => [name, vi.fn()])) as unknown as typeof actions;
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const draw = (state: PanelState | undefined) => {
  if (state === undefined) throw new Error('the gallery has no such state');
  act(() => render(<Panel state={state} actions={actions} />, root));
};
const find = (selector: string, index = 0): HTMLElement => {
  const found = root.querySelectorAll(selector)[index];
  if (!(found instanceof HTMLElement)) throw new Error(`nothing at ${selector} ${index}`);
  return found;
};
const button = (label: string): HTMLButtonElement => {
  const found = [...root.querySelectorAll('button')].find(
    (candidate) => candidate.getAttribute('aria-label') === label || candidate.textContent?.trim() === label,
  );
  if (found === undefined) throw new Error(`no button ${label}`);
  return found;
};
const click = (element: HTMLElement) => act(() => element.click());
const press = (element: HTMLElement, key: string): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  act(() => void element.dispatchEvent(event));
  return event;
};

describe('everything leads to its place on the page', () => {
  beforeEach(() => draw(panelStates.translated));

  it('a line', () => {
    click(find('.line', 1));
    expect(actions.showOnPage).toHaveBeenCalledExactlyOnceWith(sampleBrief.lines[1]?.span);
  });

  it('a statement', () => {
    click(find('.said .place'));
    expect(actions.showOnPage).toHaveBeenCalledExactlyOnceWith(sampleBrief.statements[0]?.span);
  });

  it('a post, also one of which only the link is left', () => {
    click(find('.post .place', 0));
    click(find('.post .place', 2));
    const [first, last] = [sampleBrief.posts[0], sampleBrief.posts[2]];
    expect(actions.showOnPage.mock.calls).toEqual([
      [{ block: first?.block, start: 0, end: first?.post.text?.length }],
      [{ block: last?.block, start: 0, end: 0 }],
    ]);
  });

  it('a chip', () => {
    click(find('.chip'));
    expect(actions.showOnPage).toHaveBeenCalledExactlyOnceWith(sampleBrief.dates[0]?.span);
  });

  it('the lit line is marked', () => {
    expect(root.querySelectorAll('.line.lit')).toHaveLength(1);
    expect(find('.line.lit').textContent).toContain('Transport minister');
  });

  it('nothing leads anywhere where there is no page', () => {
    draw(panelStates.pasted);
    expect(root.querySelectorAll('button.line, button.place, button.chip, [role="slider"]')).toHaveLength(0);
    expect(root.querySelectorAll('.line')).toHaveLength(3);
  });
});

describe('the strip of an actor is one control', () => {
  const mentions = sampleBrief.actors[0]?.mentions ?? [];
  const strip = () => find('.strip');
  beforeEach(() => draw(panelStates.untranslated));

  it('one a row, in the order of the tab key', () => {
    expect(root.querySelectorAll('.who .strip[tabindex="0"]')).toHaveLength(6);
    expect(strip().getAttribute('aria-label')).toBe('Mentions of Samer al-Haddad: named 3 times, speaks 2 times');
    expect(strip().getAttribute('aria-valuemax')).toBe('3');
  });

  it('arrow keys step from mention to mention and stop at the ends', () => {
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'ArrowLeft', 'End'])
      expect(press(strip(), key).defaultPrevented).toBe(true);
    const order = [0, 1, 2, 2, 1, 0, 0, 2];
    expect(actions.showOnPage.mock.calls).toEqual(order.map((index) => [mentions[index]]));
    expect(strip().getAttribute('aria-valuenow')).toBe('3');
    expect(strip().getAttribute('aria-valuetext')).toBe('mention 3 of 3, paragraph 10, speaks');
  });

  it('other keys are left alone', () => {
    expect(press(strip(), 'Tab').defaultPrevented).toBe(false);
    expect(press(strip(), 'a').defaultPrevented).toBe(false);
    expect(actions.showOnPage).not.toHaveBeenCalled();
  });

  it('a click goes to the nearest mention', () => {
    const box = { left: 100, width: 200, right: 300, top: 0, bottom: 24, height: 24, x: 100, y: 0, toJSON: () => ({}) };
    strip().getBoundingClientRect = () => box;
    act(() => void strip().dispatchEvent(new MouseEvent('click', { clientX: 299, bubbles: true })));
    act(() => void strip().dispatchEvent(new MouseEvent('click', { clientX: 101, bubbles: true })));
    expect(actions.showOnPage.mock.calls).toEqual([[mentions[2]], [mentions[0]]]);
  });
});

describe('folds', () => {
  beforeEach(() => draw(panelStates.untranslated));

  it('three statements, then all, grouped by speaker', () => {
    expect(root.querySelectorAll('.statement')).toHaveLength(3);
    click(button('All 9 in reading order'));
    expect(root.querySelectorAll('.statement')).toHaveLength(9);
    expect(root.querySelectorAll('.voice')).toHaveLength(6);
    expect(button('The weightiest 3').getAttribute('aria-expanded')).toBe('true');
  });

  it('six actors, then all; another article folds them again', () => {
    click(button('2 more named in the article'));
    expect(root.querySelectorAll('.actor')).toHaveLength(8);
    const { article } = showing();
    const scene = showing({ article: { ...article, url: 'https://difaf.example/other' } });
    draw({ scene, show: 'both', pins: 1, notice: null });
    expect(root.querySelectorAll('.actor')).toHaveLength(6);
  });
});

describe('buttons ask for what they say', () => {
  const rows: readonly [string, string, keyof PanelActions][] = [
    ['untranslated', 'Pin', 'pin'],
    ['translated', 'Pinned. Unpin', 'unpin'],
    ['translated', 'Unpin', 'unpin'],
    ['untranslated', 'Download and translate', 'translate'],
    ['untranslated', 'Open the library (12 pins)', 'openLibrary'],
    ['downloading', 'Cancel', 'cancelTranslation'],
    ['translation-failed', 'Try again', 'translate'],
    ['pin-removed', 'Undo', 'undoUnpin'],
    ['pin-private', 'Pin all the same', 'confirmPrivatePin'],
    ['pin-private', 'Do not pin', 'cancelPrivatePin'],
    ['pin-failed', 'Try again', 'pin'],
    ['notice', 'Dismiss', 'dismissNotice'],
    ['no-text', 'Read again', 'readAgain'],
    ['no-text', 'Paste the text', 'openPaste'],
    ['no-access', 'choose sites', 'openOptions'],
    ['paste', 'Back', 'back'],
    ['failed', 'Read again', 'readAgain'],
  ];
  it.each(rows)('%s: %s', (name, label, action) => {
    draw(panelStates[name]);
    click(button(label));
    expect(actions[action]).toHaveBeenCalledOnce();
  });

  it('choices of a page that is no article', () => {
    draw(panelStates['not-article']);
    for (const choice of root.querySelectorAll<HTMLElement>('.choices button')) click(choice);
    for (const name of ['readAnyway', 'readSelection', 'openPaste', 'openLibrary'] as const)
      expect(actions[name]).toHaveBeenCalledOnce();
  });

  it('the language', () => {
    draw(panelStates.untranslated);
    click(button('Arabic only'));
    expect(actions.setShow).toHaveBeenCalledExactlyOnceWith('ar');
    expect(button('English and Arabic').getAttribute('aria-pressed')).toBe('true');
  });

  it('the menu opens, acts and closes; Escape and a press elsewhere close it too', () => {
    draw(panelStates.untranslated);
    click(button('More'));
    press(button('More'), 'Escape');
    expect(root.querySelector('.menu-list')).toBeNull();
    click(button('More'));
    act(() => void find('.head').dispatchEvent(new Event('pointerdown', { bubbles: true })));
    expect(root.querySelector('.menu-list')).toBeNull();
    click(button('More'));
    click(button('Read again'));
    expect(actions.readAgain).toHaveBeenCalledOnce();
    expect(root.querySelector('.menu-list')).toBeNull();
  });

  it('pasted text is read as it stands in the box', () => {
    draw(panelStates.paste);
    const box = find('textarea');
    if (!(box instanceof HTMLTextAreaElement)) throw new Error('no box');
    expect(box.dir).toBe('auto');
    act(() => {
      box.value = 'نص آخر';
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
    click(button('Read'));
    expect(actions.readPasted).toHaveBeenCalledExactlyOnceWith('نص آخر');
  });
});
