import { expect, test, vi } from 'vitest';
import { runOnce } from './run-once.ts';

test('a script that is injected again does not run again', () => {
  const run = vi.fn();
  runOnce('twice', () => true, run);
  runOnce('twice', () => true, run);
  expect(run).toHaveBeenCalledTimes(1);
});

test('one that can no longer speak is put away and replaced', () => {
  const signals: AbortSignal[] = [];
  runOnce(
    'orphan',
    () => false,
    (signal) => void signals.push(signal),
  );
  runOnce(
    'orphan',
    () => true,
    (signal) => void signals.push(signal),
  );
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
});
