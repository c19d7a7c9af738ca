const ENTRY = '.hentry, .h-entry';
const OTHER_PARTS = 'li, nav, aside, [class*="comment"], [id*="comment"]';

/** What the marks of a weblog's template say of a post (hAtom, microformats2). */
export interface Microformats {
  readonly authors: readonly string[];
  readonly published: readonly string[];
  readonly updated: readonly string[];
}

/** The instant in an element's attribute; its text is for readers: `<abbr class="published" title="2012-06-21T13:55:00-07:00">`. */
const stampOf = (element: Element): string => element.getAttribute('datetime') ?? element.getAttribute('title') ?? '';

/** Reads the first post that stands in no list or side column; what readers wrote under it has authors and times of its own. */
export function readMicroformats(document: Document): Microformats {
  const isOwn = (element: Element) => !element.closest(OTHER_PARTS);
  const entry = Array.from(document.querySelectorAll(ENTRY)).find(isOwn);
  const own = (selector: string) => Array.from(entry?.querySelectorAll(selector) ?? []).filter(isOwn);
  return {
    authors: own('.vcard .fn, .p-author').map((element) => element.textContent ?? ''),
    published: own('.published, .dt-published').map(stampOf),
    updated: own('.updated, .dt-updated').map(stampOf),
  };
}
