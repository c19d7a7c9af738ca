// @vitest-environment jsdom
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { optionsStates, welcomeStates } from '../../tools/gallery/page-states.ts';
import { OptionsPage, type OptionsState } from './options-page.tsx';
import { WelcomePage, type WelcomeState } from './welcome-page.tsx';

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});
const draw = (page: ComponentChild) => act(() => render(page, root));
const click = (selector: string, index = 0) => act(() => root.querySelectorAll<HTMLElement>(selector)[index]?.click());

describe('welcome', () => {
  const actions = { allowNewsrooms: vi.fn(), openOptions: vi.fn() };
  const show = (state: WelcomeState | undefined) => {
    if (state === undefined) throw new Error('the gallery has no such state');
    draw(<WelcomePage state={state} actions={actions} />);
  };

  it('asks for the newsrooms in one click, and says how many', () => {
    show(welcomeStates.first);
    const button = root.querySelector('button');
    expect(button?.textContent).toBe('Detect on 2 known newsrooms');
    click('button');
    expect(actions.allowNewsrooms).toHaveBeenCalledOnce();
    expect(root.textContent).toContain('sawt-aljabal.example');
  });

  it('says that it is on, that it was refused, and waits until it knows', () => {
    show(welcomeStates.allowed);
    expect(root.textContent).toContain('Detection is on for 2 newsrooms.');
    show(welcomeStates.refused);
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('did not give access');
    show(welcomeStates.unknown);
    expect(root.querySelector('button')?.disabled).toBe(true);
  });
});

describe('options', () => {
  const actions = {
    allowNewsrooms: vi.fn(),
    addSite: vi.fn(),
    removeSite: vi.fn(),
    allowAllSites: vi.fn(),
    setShow: vi.fn(),
  };
  const show = (state: OptionsState | undefined) => {
    if (state === undefined) throw new Error('the gallery has no such state');
    draw(<OptionsPage state={state} actions={actions} />);
  };

  it('asks or gives back; the tick waits for the answer', () => {
    show(optionsStates.some);
    click('input[type="checkbox"]', 0);
    click('input[type="checkbox"]', 1);
    expect(actions.allowNewsrooms).toHaveBeenCalledExactlyOnceWith(false);
    expect(actions.allowAllSites).toHaveBeenCalledExactlyOnceWith(true);
    expect([...root.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')].map((box) => box.checked)).toEqual([
      true,
      false,
    ]);
    show(optionsStates.none);
    expect(root.querySelector<HTMLInputElement>('input[type="checkbox"]')?.checked).toBe(false);
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('not a web address');
  });

  it('adds and removes a site of one’s own', () => {
    show(optionsStates.some);
    click('[aria-label="Remove a-paper.example"]');
    expect(actions.removeSite).toHaveBeenCalledExactlyOnceWith('a-paper.example');
    const box = root.querySelector<HTMLInputElement>('input[type="text"]');
    act(() => {
      if (box === null) throw new Error('no box for a site');
      box.value = ' https://example.org/news ';
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
    click('button[type="submit"]');
    expect(actions.addSite).toHaveBeenCalledExactlyOnceWith('https://example.org/news');
  });

  it('sets the language', () => {
    show(optionsStates.some);
    click('.switch button', 2);
    expect(actions.setShow).toHaveBeenCalledExactlyOnceWith('ar');
  });
});
