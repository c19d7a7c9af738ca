import * as is from '../vocabulary.ts';
import type { Word } from '../words.ts';
import type { PhraseKind } from './phrase-end.ts';

/** Whether a definite word looks like an adjective: `الروسية`, `العليا`, `المحلية`. */
export const isAdjective = ({ key }: Word): boolean =>
  is.hasRelativeEnding(key) || is.adjectives.has(key.slice(2)) || /^الم\D{3,}$/.test(key) || key.endsWith('ه');

/** A sound plural agrees with people only: `السلطات الأميركية` does not go on with `المتظاهرين`. */
export function agrees(head: string, { key }: Word, kind: PhraseKind): boolean {
  if (/(?:ون|ين)$/.test(key)) return kind === 'group' || kind === 'title';
  if (/ات$/.test(key)) return head.endsWith('ات');
  return !(kind === 'group' && /(?:ون|ين)$/.test(head) && key.endsWith('ه'));
}
