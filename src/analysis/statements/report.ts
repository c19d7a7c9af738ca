import type { Statement } from '../../article/brief.ts';
import type { Cue } from './cues.ts';

/** Who a report says speaks: a mention, the speaker before, whoever the sentence is about, or nobody that can be told. */
export type Source =
  | { readonly kind: 'mention'; readonly mention: number }
  | { readonly kind: 'carried' }
  | { readonly kind: 'unknown' };

/** One piece of reported speech: offsets in the text of its passage. */
export interface Said {
  readonly start: number;
  readonly end: number;
  readonly kind: Statement['kind'];
}

/** A cue with what is said and by whom, before actors are merged. */
export interface Report {
  readonly passage: number;
  readonly cue: Cue;
  readonly source: Source;
  readonly said: readonly Said[];
}
