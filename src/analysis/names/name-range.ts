import type { NameMention } from '../../article/brief.ts';
import type { Range } from '../words.ts';

/** A name as words of a passage. */
export interface NameRange extends Range {
  readonly type: NameMention['type'];
}
