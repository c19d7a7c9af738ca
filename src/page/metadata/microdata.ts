const TYPE = /Article|Posting/;
const ARTICLE = '[itemtype*="Article"], [itemtype*="Posting"]';
const OTHER_PARTS = 'li, nav, aside, footer';
const MOST = 1000; // elements

/** What an element says: the machine's value, the name of a thing with a name, or its text. */
function valueIn(element: Element): string {
  const named = element.querySelector('[itemprop~="name"]') ?? element;
  return element.getAttribute('datetime') ?? named.getAttribute('content') ?? named.textContent ?? '';
}

/** The article of the page among the items on it: the one that holds a body, else the first that stands in no list or side column. */
function articleOf(marked: readonly Element[]): Element | null {
  const items = marked.filter((element) => TYPE.test(element.getAttribute('itemtype') ?? ''));
  const own = items.filter((item) => !item.closest(OTHER_PARTS));
  const bodies = marked.filter((element) => /\barticleBody\b/.test(element.getAttribute('itemprop') ?? ''));
  return own.find((item) => bodies.some((body) => item.contains(body))) ?? own[0] ?? null;
}

export interface Microdata {
  readonly isArticle: boolean;
  /** Values of a property of the article, in order. */
  values(property: string): string[];
}

/** Microdata of the article itself: not of related ones, nor of what stands in lists, menus and side columns. */
export function readMicrodata(document: Document): Microdata {
  const marked = [...document.querySelectorAll('[itemprop], [itemtype]')].slice(0, MOST);
  const item = articleOf(marked);
  const own = marked.filter((element) =>
    item ? element.parentElement?.closest(ARTICLE) === item : !element.closest(`head, ${OTHER_PARTS}`),
  );
  const values = new Map<string, string[]>();
  for (const element of own)
    for (const property of (element.getAttribute('itemprop') ?? '').split(/\s+/)) {
      const list = values.get(property);
      if (list) list.push(valueIn(element));
      else values.set(property, [valueIn(element)]);
    }
  return { isArticle: item !== null, values: (property) => (values.get(property) ?? []).slice(0, 4) };
}
