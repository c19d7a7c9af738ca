// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { untilQuiet, watchMoves } from './watch-moves.ts';

let life: AbortController;
let moves: ReturnType<typeof vi.fn<() => void>>;
beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  moves = vi.fn<() => void>();
  history.replaceState(null, '', '/a');
  watchMoves(window, moves, life.signal);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

test('an address that the page changes by itself is a move', () => {
  history.pushState(null, '', '/b');
  vi.advanceTimersByTime(600);
  expect(moves).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(5000);
  expect(moves).toHaveBeenCalledTimes(1);
});

test('a fragment that scrolls is none, a fragment that is a route is one', () => {
  history.pushState(null, '', '/a#top');
  vi.advanceTimersByTime(600);
  expect(moves).not.toHaveBeenCalled();
  history.pushState(null, '', '/a#/story/2');
  vi.advanceTimersByTime(600);
  expect(moves).toHaveBeenCalledTimes(1);
});

test('a page out of the back/forward cache has moved, a fresh one has not', () => {
  const show = (persisted: boolean) => window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
  show(false);
  expect(moves).not.toHaveBeenCalled();
  show(true);
  expect(moves).toHaveBeenCalledTimes(1);
});

test('nothing is heard after the signal', () => {
  life.abort();
  history.pushState(null, '', '/b');
  vi.advanceTimersByTime(600);
  expect(moves).not.toHaveBeenCalled();
});

test('a page is quiet when it has not changed for a moment, and after two seconds at the latest', async () => {
  const done = vi.fn();
  void untilQuiet(document).then(done);
  const change = setInterval(() => document.body.append('·'), 100);
  await vi.advanceTimersByTimeAsync(1900);
  expect(done).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(done).toHaveBeenCalledTimes(1);
  clearInterval(change);
});
