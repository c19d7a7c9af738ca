/**
 * A proper name that the news uses, with its English. Forms that differ only in what `normalise` folds stand once.
 * `short`: forms that mean this name only in the news (`بوتين`, `القسام`); a full name of somebody else may hold them too.
 */
export interface KnownName {
  readonly en: string;
  /** Full forms, the usual one first. */
  readonly ar: readonly string[];
  readonly short?: readonly string[];
  readonly type: 'person' | 'organisation' | 'place';
}
