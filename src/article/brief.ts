import type { Post, Span } from './article.ts';

/** A name in the reader's language and where it came from: a guess is always shown as one ("≈"). */
export interface EnglishName {
  readonly text: string;
  readonly from: 'table' | 'composed' | 'model';
}

/** One line of the brief: a whole sentence of the body, in document order. */
export interface Line {
  readonly span: Span;
  readonly score: number;
  /** The score by parts, e.g. `{position: 1.2, title: 0.4}`: every line can say why it was chosen. */
  readonly reasons: Readonly<Record<string, number>>;
  /** Whose words the line carries where it does not say so itself ("وأضاف…"): index into `actors`. */
  readonly speaker: number | null;
}

export type ActorType = 'person' | 'organisation' | 'place';

/** What the article says an actor is ("الرئيس الكازاخستاني"), with its English where a table or the gloss knows it. */
export interface Role {
  readonly text: string;
  readonly english: string | null;
}

/** Whoever acts, is acted upon centrally, or speaks. Ranked in `Brief.actors`, the most important first. */
export interface Actor {
  /** The fullest Arabic form in the text. */
  readonly name: string;
  readonly english: EnglishName | null;
  readonly type: ActorType;
  readonly role: Role | null;
  /** Every form under which the text names this actor, without clitics. */
  readonly surfaces: readonly string[];
  readonly mentions: readonly Span[];
  /** 0 to 1. */
  readonly salience: number;
}

/** A place that the text names; the same state may also be an actor. */
export interface Place {
  readonly name: string;
  readonly english: EnglishName | null;
  readonly mentions: readonly Span[];
}

/** Reported speech. Direct: the words inside the quotation marks; indirect: the reported clause. */
export interface Statement {
  /** Index into `Brief.actors`; null where it cannot honestly be said. */
  readonly speaker: number | null;
  /** The reporting word or phrase as it stands. */
  readonly cue: Span;
  readonly span: Span;
  readonly kind: 'direct' | 'indirect';
  /** Lemma of the cue in the lexicon (`قال`, `أكد`). */
  readonly verb: string;
  /** The cue in English ("said", "announced"); null until named. */
  readonly english: string | null;
}

/** A day or a stretch of days that the text names, resolved against the day of publication. ISO days. */
export interface DateMention {
  readonly span: Span;
  readonly from: string | null;
  readonly to: string | null;
  readonly english: string | null;
}

/** A number that a reader must not miss: dead, injured, missing, money, percentages, other counts. */
export interface Figure {
  readonly span: Span;
  readonly value: number | null;
  readonly kind: 'killed' | 'injured' | 'missing' | 'money' | 'percent' | 'count';
  readonly english: string | null;
}

/** Any mention of a name in the text: exact span without clitics. */
export interface NameMention {
  readonly span: Span;
  readonly type: ActorType;
}

/** What a reader takes from an article. Pure data; every part points back by spans. */
export interface Brief {
  readonly lines: readonly Line[];
  readonly actors: readonly Actor[];
  readonly statements: readonly Statement[];
  readonly places: readonly Place[];
  readonly dates: readonly DateMention[];
  readonly figures: readonly Figure[];
  readonly posts: readonly { readonly block: number; readonly post: Post }[];
  readonly names: readonly NameMention[];
  readonly reading: { readonly words: number; readonly minutes: number };
}
