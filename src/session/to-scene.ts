import type { Reading } from '../article/article.ts';
import type { ReadMode, ReadOutcome } from '../article/read-outcome.ts';
import { isBody } from '../article/text-of.ts';
import type { Scene } from './state.ts';
import { cannotRead } from './troubles.ts';

/** What a reading leads to before any analysis: a scene that is final, or an article worth a brief. */
export type Opening =
  | { readonly kind: 'scene'; readonly scene: Scene }
  | { readonly kind: 'article'; readonly reading: Reading };

export const isArabic = (language: string | null): boolean => /^ar(?:-|$)/i.test(language ?? '');

export const hasBody = ({ article }: Reading): boolean =>
  article.blocks.some((block) => isBody(block) && block.text.trim() !== '');

/** `mode` decides how strict: 'auto' wants an Arabic article, the others whatever text is there. */
export function toOpening(outcome: ReadOutcome, mode: ReadMode): Opening {
  if (outcome.kind === 'failed') return scene({ kind: 'failed', trouble: cannotRead(outcome.report) });
  if (outcome.kind === 'nothing-selected')
    return scene({ kind: 'failed', trouble: cannotRead('read: nothing selected') });
  if (outcome.kind !== 'read') return scene(outcome);
  const { reading } = outcome;
  const { verdict } = reading;
  if (mode === 'auto' && !(verdict.isArticle && isArabic(verdict.language)))
    return scene({ kind: 'not-article', verdict });
  return hasBody(reading) ? { kind: 'article', reading } : scene({ kind: 'no-text', reading });
}

const scene = (scene: Scene): Opening => ({ kind: 'scene', scene });
