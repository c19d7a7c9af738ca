import type { Outlet } from '../article/article.ts';

/** One row of the list of pins: what is shown without opening the pin. */
export interface PinSummary {
  readonly id: string;
  readonly url: string | null;
  /** The article's own title, or its first words where it has none. */
  readonly title: string;
  /** The title in the reader's language, where it was translated before it was kept. */
  readonly translatedTitle: string | null;
  readonly outlet: Outlet | null;
  /** ISO, as in the article. */
  readonly published: string | null;
  /** ISO instant. */
  readonly pinnedAt: string;
  readonly minutes: number;
  readonly note: string;
  readonly tags: readonly string[];
}

/** A record that could not be read: set aside whole, so that it breaks nothing and nothing of it is lost. */
export interface Quarantined {
  readonly id: string;
  /** ISO instant at which it was set aside. */
  readonly since: string;
  /** Where the record stopped making sense, e.g. 'brief.lines.0.span: Expected Object'; no text of the page. */
  readonly why: string;
  /** What can still be told of it; null where even that is gone. */
  readonly title: string | null;
}
