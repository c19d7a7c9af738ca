import { LETTERS } from '../../arabic/letters.ts';
import { normalise } from '../../arabic/normalise.ts';
import { toPublished, toSignatureDay } from '../../arabic/published-dates.ts';
import { findVisibleDate, type VisibleDate, withoutDates } from '../../arabic/visible-dates.ts';
import { isElement } from '../fold-space.ts';
import { endsSentence, scoreProse } from '../prose.ts';
import type { Run } from '../read-runs.ts';
import { partedText } from './parted-text.ts';

/** Where the article stands: its title and its body on the page. */
export interface Place {
  readonly title: Element | null;
  readonly body: Element | null;
}

/** Dates that stand around the title: printed for readers, and in attributes for scripts; the most telling first. */
export interface ShownDates {
  readonly published: readonly VisibleDate[];
  readonly updated: readonly VisibleDate[];
  readonly stamps: { readonly published: readonly string[]; readonly updated: readonly string[] };
}

const LONGEST_LINE = 100; // characters
const LONGEST_LABELLED = 240; // of several facts in one line, each behind its label
const MOST_OTHER_LETTERS = 12;
const LABEL = new RegExp(
  `(?<updated>(?:(?:اخر|تاريخ|تم|وقت)\\s+)?(?:ال)?(?:تحديث|تعديل)(?:ه|ها)?(?![${LETTERS}])|(?:last\\s+)?(?:updated|modified))|(?<published>(?:(?:تاريخ|تم|وقت)\\s+)?(?:ال)?نشر(?:ه|ها|ت)?(?![${LETTERS}])|published|posted)`,
  'gi',
);
const NO_LETTERS = new RegExp(`[^${LETTERS}]`, 'g');
const STAMP = /^(?:datetime|title|data-.*(?:time|date|publish|stamp).*)$/;
const UPDATE_NAME = /(?:^|[\s_-])(?:updated?|modified)(?:$|[\s_-])/i;
const PUBLISH_NAME = /publish|posted|entry-date/i;

const EDITION = /(?:^|[^ء-ي])العدد\s*:?\s*\d/;

type Kind = 'published' | 'updated';
interface Segment {
  readonly kind: Kind;
  readonly text: string;
  readonly isLabelled: boolean;
}

/** A line cut before each label: `نشر: 3 مايو 2020 آخر تحديث: 4 مايو 2020 → published 3 مايو 2020, updated 4 مايو 2020`. */
function segmentsOf(text: string, first: Kind): Segment[] {
  const key = normalise(text);
  const labels = [...key.matchAll(LABEL)];
  const cuts = [
    { index: 0, kind: first },
    ...labels.map((label): { index: number; kind: Kind } => ({
      index: label.index,
      kind: label.groups?.updated ? 'updated' : 'published',
    })),
  ];
  return cuts.map(({ index, kind }, i) => ({ kind, text: key.slice(index, cuts[i + 1]?.index), isLabelled: i > 0 }));
}

/** The smallest part of the page that holds title and body: what stands outside is the site's, as today's date in its head. */
function partAround({ title, body }: Place): Element | null {
  let part = title?.parentElement ?? null;
  while (part && body && !part.contains(body)) part = part.parentElement;
  return part;
}

/** A long line of facts, parted by bars or by markup alone, is no prose: `آخر تحديث: … | نشر: … | سعد العلي - بغداد`. */
const isFacts = (text: string): boolean => !endsSentence(text) && findVisibleDate(text) !== null;

type Region = 'head' | 'before' | 'body' | 'edition' | 'elsewhere';

const follows = (node: Node, earlier: Node | null | undefined): boolean =>
  !earlier || (earlier.compareDocumentPosition(node) & 4) !== 0;

/**
 * Which lines may say when: between title and text, then above the title, then on a line of their own in the text, then
 * in the head of a printed edition.
 */
function regionsOf(near: readonly Run[], { title, body }: Place): Map<Run, Region> {
  const part = partAround({ title, body });
  const prose = near
    .filter((run) => scoreProse(run) > 0 && !isFacts(run.text) && run.nodes[0] && follows(run.nodes[0], title))
    .reduce((first, { order }) => Math.min(first, order), Number.POSITIVE_INFINITY);
  const regionOf = (run: Run, node: Node): Region => {
    if (title?.contains(node) && !title.contains(body)) return 'elsewhere'; // a cell may hold both, and the date
    if (!follows(node, title)) {
      const top = run.element.closest('header');
      const isSites = !part?.contains(run.element) || (top && !top.contains(title));
      return !isSites ? 'before' : EDITION.test(normalise(run.text)) ? 'edition' : 'elsewhere';
    }
    if (run.order < prose) return 'head';
    return body?.contains(run.element) ? 'body' : 'elsewhere';
  };
  return new Map(near.flatMap((run) => (run.nodes[0] ? [[run, regionOf(run, run.nodes[0])] as const] : [])));
}

const isDateLine = (text: string): boolean =>
  withoutDates(text).replace(LABEL, '').replace(NO_LETTERS, '').length <= MOST_OTHER_LETTERS;

/** `Posted by admin on January 5, 2022`: a day in English, as themes leave it untranslated. */
function inEnglish(text: string): VisibleDate | null {
  const day = toSignatureDay(text);
  return day ? { day, otherDay: null, minutes: null, offset: null } : null;
}

const isHeadline = (run: Run): boolean => run.kind === 'heading' && run.text.length > 50;

/** Attributes on the way from a line's text up to its block that hold an instant or a day. */
function stampsIn(run: Run): { kind: Kind | null; value: string }[] {
  const elements = new Set<Element>();
  for (const node of run.nodes)
    for (let e = isElement(node) ? node : node.parentElement; e && run.element.contains(e); e = e.parentElement)
      elements.add(e);
  return [...elements].flatMap((element) =>
    [...element.attributes].flatMap(({ name, value }) =>
      STAMP.test(name) && toPublished(value) ? [{ kind: kindOf(element), value }] : [],
    ),
  );
}

const kindOf = (element: Element): Kind | null => {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
  return PUBLISH_NAME.test(names)
    ? 'published'
    : UPDATE_NAME.test(names.replace(/date(?=Modified)/, ''))
      ? 'updated'
      : null;
};

/** `<time datetime>` in the article's part of the page that prints nothing or is met nowhere else. */
function timesIn(document: Document, part: Element | null): { kind: Kind | null; value: string }[] {
  return Array.from(document.getElementsByTagName('time'))
    .filter(
      (time) =>
        time.hasAttribute('datetime') && (part ?? document).contains(time) && !time.closest('nav, aside, footer, li'),
    )
    .slice(0, 3)
    .map((time) => ({ kind: kindOf(time), value: time.getAttribute('datetime') ?? '' }));
}

/** Reads what the page shows around the title: when it was published, when it was last changed. */
export function readShownDates(document: Document, near: readonly Run[], place: Place): ShownDates {
  const regions = regionsOf(near, place);
  const printed: { kind: Kind; date: VisibleDate }[] = [];
  const stamps: { kind: Kind; value: string }[] = [];
  for (const wanted of ['head', 'before', 'body', 'edition']) {
    const labelled: typeof printed = []; // what says that it is the date of publication comes before what is just a date
    const others: typeof printed = [];
    let carried: Kind = 'published'; // a label on a line of its own
    for (const [run, region] of regions) {
      if (region !== wanted || run.text.length > LONGEST_LABELLED || isHeadline(run)) continue;
      const line = partedText(run);
      const segments = segmentsOf(line, carried);
      if (segments.length < 2 && line.length > LONGEST_LINE) continue;
      if (region === 'body' && !isDateLine(line)) continue;
      for (const { kind, text, isLabelled } of segments) {
        const date = findVisibleDate(text) ?? inEnglish(region === 'body' ? '' : text);
        if (date) (isLabelled ? labelled : others).push({ kind, date });
      }
      if (region !== 'body')
        for (const { kind, value } of stampsIn(run))
          stamps.push({ kind: kind ?? segments.at(-1)?.kind ?? 'published', value });
      carried =
        segments.length > 1 && !/\d/.test(segments.at(-1)?.text ?? '')
          ? (segments.at(-1)?.kind ?? carried)
          : 'published';
    }
    printed.push(...labelled, ...others);
  }
  for (const { kind, value } of timesIn(document, partAround(place))) stamps.push({ kind: kind ?? 'published', value });
  const of = (wanted: Kind) => printed.flatMap(({ kind, date }) => (kind === wanted ? date : []));
  const stampsOf = (wanted: Kind) => stamps.flatMap(({ kind, value }) => (kind === wanted ? value : []));
  return {
    published: of('published'),
    updated: of('updated'),
    stamps: { published: stampsOf('published'), updated: stampsOf('updated') },
  };
}
