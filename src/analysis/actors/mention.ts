import type { ActorType } from '../../article/brief.ts';
import type { Range } from '../words.ts';

/** How a mention names its actor: by name, by office, as a body, as a group of people, as a place. */
export type MentionKind = 'name' | 'role' | 'body' | 'group' | 'place';

/** A stretch of a passage that names somebody or something that may act. */
export interface Mention extends Range {
  /** Index into the passages. */
  readonly passage: number;
  readonly kind: MentionKind;
  readonly type: ActorType;
  /** The words without clitics; `bare`: also without articles, adjectives of countries as ISO codes. */
  readonly keys: readonly string[];
  readonly bare: readonly string[];
  /** Id of the known name that these words are. */
  readonly known: string | null;
  readonly surface: string;
  /** Stands inside a longer mention (`جهاز الأمن` in `رئيس جهاز الأمن`). */
  readonly nested: boolean;
  /** Opens a bracket behind the word before it: the other name of that one. */
  readonly bracketed: boolean;
  /** Names one of its kind: with the article, a name, a country or a quoted name in it (`منظمة دولية` does not). */
  readonly definite: boolean;
  /** Index of the mention that this one says the same of: the office beside a name. */
  readonly beside: number | null;
}
