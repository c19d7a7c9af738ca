import { expect, it } from 'vitest';
import { sampleArticle, sampleBrief } from '../library/samples/drafts.ts';
import { createStage } from './stage.ts';
import type { Showing } from './state.ts';

const showing = (number: number): Showing => ({
  kind: 'showing',
  article: sampleArticle(number),
  brief: sampleBrief,
  onPage: true,
  pin: { kind: 'unpinned' },
  translation: { kind: 'off', readiness: null },
  lit: null,
});

it('an ended visit sees nothing and changes nothing', () => {
  const stage = createStage('both');
  const first = stage.next({ kind: 'reading' });
  stage.play(first, showing(1));
  expect(stage.showing(first)).toEqual(showing(1));
  const second = stage.next(showing(2));
  expect(first.signal.aborted).toBe(true);
  expect(stage.showing(first)).toBeNull();
  stage.play(first, showing(1));
  stage.change(first, () => ({ onPage: false }));
  expect(stage.state.scene).toEqual(showing(2));
  stage.change(second, () => ({ onPage: false }));
  expect(stage.showing()).toEqual({ ...showing(2), onPage: false });
});

it('a notice goes with its scene, unless it outlives it', () => {
  const stage = createStage('both');
  stage.say('one');
  stage.next({ kind: 'reading' });
  expect(stage.state.notice).toBeNull();
  stage.say('two', { outlives: true });
  stage.next({ kind: 'reading' });
  expect(stage.state.notice).toBe('two');
  stage.say(null);
  expect(stage.state.notice).toBeNull();
});

it('a closed stage stands still', () => {
  const stage = createStage('both');
  const visit = stage.next(showing(1));
  const before = stage.state;
  stage.close();
  expect(visit.signal.aborted).toBe(true);
  stage.next({ kind: 'reading' });
  stage.play(visit, { kind: 'reading' });
  stage.set({ show: 'ar' });
  stage.say('late');
  expect(stage.state).toBe(before);
});
