import fc from 'fast-check';

const WORDS = [
  'محافظة',
  'قال الوزير إن العمل في السد يبدأ غداً.',
  'اقرأ أيضاً',
  '١٢ مارس ٢٠٢٤',
  'قبل 5 ساعات',
  '\u202e\u202dعكس\u2066\u2069\u200f\u061c',
  '\0\u0001\ufffe',
  '\ud800',
  'ا\udc00ب',
  '\u0640\u0640\u0640\u064b\u064c\u0652'.repeat(50),
  'ﷺﷲ'.repeat(30),
  '<script>alert(1)</script>',
  '</p></div></article></body>',
  ']]>',
  '&#0;&#x110000;&amp;lt;',
  'https://x.com/a/status/1',
  'https://t.me/s/1/2/3?%%%',
  '@'.repeat(500),
  '"'.repeat(500),
  '('.repeat(500),
  'أ، '.repeat(500),
  '9'.repeat(400),
  '1/1/1 99:99 +99:99',
  '\u00a0\u2028\u2029\ufeff\u200b',
  'كلمة'.repeat(20_000),
  'a'.repeat(100_000),
];

const LONG = 'x'.repeat(2 ** 20);

const VALUES = [
  ...WORDS,
  '',
  ' ',
  LONG,
  `${'related '.repeat(2000)}article`,
  'javascript:alert(1)//https://x.com/a/status/12',
  'data:text/html,<h1>x',
  'https://',
  'https://[::1',
  'https://user:pass@x.com:99999/status/9',
  '//x.com/\0/status/1',
  'http://x.com/%E0%A4%A/status/123456',
  'https://x.com/__proto__/status/12345678901234567890',
  '__proto__',
  'constructor',
  'toString',
  'NaN',
  '-1',
  '2024-13-45T99:99:99+99:99',
  '2024-02-30',
  '+275760-09-14T00:00:00Z',
  '1e999',
  'Thu, 01 Jan 1970',
  'ar',
  'fa-IR-u-ca-persian-x-'.repeat(20),
  'rtl',
  'true',
];

const ATTRIBUTES =
  'class id lang dir hidden style role aria-hidden aria-label title href src data-src data-tweet-id data-url data-href data-embed-url cite datetime content property name itemprop itemtype itemscope itemid rel type contenteditable slot is __proto__ constructor'.split(
    ' ',
  );

const NAMES =
  'div p span a b li ul ol table tr td h1 h2 h3 blockquote figure figcaption article section main aside nav header footer form button template noscript svg math iframe object details dialog select textarea pre time address label script style custom-part amp-twitter twitter-widget br wbr font center marquee body html head title meta base frameset'.split(
    ' ',
  );

const LD = [
  '{"@context":"https://schema.org","@type":"NewsArticle","headline":"خبر","author":{"@type":"Person","name":"كاتبة"}}',
  '{"__proto__":{"headline":"x"},"constructor":{"prototype":1},"@type":["NewsArticle",null,{}],"headline":{"a":1},"author":[[[["ك"]]]],"datePublished":9e99}',
  '{"@graph":{"@graph":{"@graph":[{"@type":"NewsArticle","articleBody":7,"datePublished":["2024-01-01",null]}]}}}',
  '{"@type":"NewsArticle","@id":"#a","isPartOf":{"@id":"#a"},"mainEntity":{"@id":"#a"},"author":{"@id":"#a"}}',
  `{"@type":"NewsArticle","articleBody":"${'نص طويل. '.repeat(20_000)}"}`,
  `${'['.repeat(5000)}${']'.repeat(5000)}`,
  `${'{"@graph":'.repeat(3000)}1${'}'.repeat(3000)}`,
  '{"@type":"NewsArticle","headline":"مقطوع',
  '<!-- {"@type":"NewsArticle"} //-->',
  'null',
  '"\\ud800"',
  '',
];

const share = fc.integer({ min: 0, max: 9999 }).map((part) => part / 10_000);
const pick = <T>(list: ArrayLike<T>, at: number): T | undefined => list[Math.floor(at * list.length)];

function make(document: Document, name: string, attributes: Readonly<Record<string, string>>, text = ''): Element {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(text);
  return element;
}

function makeNest(document: Document, name: string, text: string): Element {
  const top = document.createElement(name);
  let inner = top;
  for (let depth = 0; depth < 300; depth++) inner = inner.appendChild(document.createElement(depth % 2 ? 'div' : name));
  inner.textContent = text;
  return top;
}

function makeMany(document: Document, count: number, makeOne: (index: number) => Node): DocumentFragment {
  const all = document.createDocumentFragment();
  for (let index = 0; index < count; index++) all.append(makeOne(index));
  return all;
}

/** What a step works with: two elements of the page and hostile words for every purpose. */
interface Means {
  readonly name: string;
  readonly attribute: string;
  readonly value: string;
  readonly text: string;
  readonly data: string;
}
type Act = (element: Element, other: Element, document: Document, means: Means) => void;

/** What a broken editor or a hostile author may do to a page. */
const ACTS: Readonly<Record<string, Act>> = {
  drop(element) {
    element.remove();
  },
  repeat(element) {
    for (let times = 0; times < 5; times++) element.after(element.cloneNode(true));
  },
  move(element, other) {
    other.append(element);
  },
  wrap(element, _, document, { name }) {
    const around = document.createElement(name);
    element.replaceWith(around);
    around.append(element);
  },
  unwrap(element) {
    element.replaceWith(...element.childNodes);
  },
  say(element, _, __, { text }) {
    element.textContent = text;
  },
  mark(element, _, __, { attribute, value }) {
    element.setAttribute(attribute, value);
  },
  addText(element, _, __, { text }) {
    element.prepend(text);
  },
  addElement(element, _, document, { name, attribute, value, text }) {
    element.append(make(document, name, { [attribute]: value }, text));
  },
  addData(element, _, document, { data }) {
    element.append(make(document, 'script', { type: 'application/ld+json' }, data));
  },
  addMeta(element, _, document, { value }) {
    const properties = ['og:title', 'og:description', 'og:url', 'og:site_name', 'article:published_time', 'author'];
    element.prepend(...properties.map((property) => make(document, 'meta', { property, content: value })));
  },
  nest(element, _, document, { name, text }) {
    element.append(makeNest(document, name, text));
  },
  break(element, _, document) {
    element.prepend(makeMany(document, 2000, () => document.createElement('br')));
  },
  link(element, _, document, { value, text }) {
    const words = text.slice(0, 60);
    element.append(makeMany(document, 300, (index) => make(document, 'a', { href: value, id: `${index % 3}` }, words)));
  },
  shadow(element, _, document, { text }) {
    element.attachShadow({ mode: 'open' }).append(make(document, 'p', {}, text));
  },
  split(element, _, document) {
    element.append(makeMany(document, 200, (index) => document.createTextNode(index % 2 ? 'كلمة ' : ' ')));
  },
  comment(element, _, document, { text }) {
    element.prepend(document.createComment(text.replaceAll('-', '')));
  },
};

/** One step; `at` and `to` choose elements, as shares of all there are. */
interface Mutation extends Means {
  readonly act: string;
  readonly at: number;
  readonly to: number;
}

export const mutations: fc.Arbitrary<Mutation[]> = fc.array(
  fc.record({
    act: fc.constantFrom(...Object.keys(ACTS)),
    at: share,
    to: share,
    name: fc.constantFrom(...NAMES),
    attribute: fc.constantFrom(...ATTRIBUTES),
    value: fc.constantFrom(...VALUES),
    text: fc.constantFrom(...WORDS),
    data: fc.constantFrom(...LD),
  }),
  { minLength: 1, maxLength: 25 },
);

/** What a document refuses: a child into itself, a shadow in an element that takes none. */
const REFUSED = /InvalidCharacter|Hierarchy|NotSupported|NotFound/;

/** Applies mutations in turn; what the document refuses is passed over. */
export function mutateAll(document: Document, steps: readonly Mutation[]): void {
  for (const { act, at, to, ...means } of steps) {
    const elements = document.querySelectorAll('*');
    const [element, other] = [pick(elements, at), pick(elements, to)];
    if (!element || !other) return;
    try {
      ACTS[act]?.(element, other, document, means);
    } catch (error) {
      if (!(error instanceof Error || error instanceof Object) || !REFUSED.test(String(error))) throw error;
    }
  }
}

/** A page cut and torn as bytes: what stands between two places is lost, doubled or turned round. */
export const tears = fc.array(
  fc.record({ from: share, length: fc.integer({ min: 1, max: 400 }), how: fc.constantFrom('lose', 'double', 'turn') }),
  { minLength: 1, maxLength: 12 },
);

export function tear(html: string, steps: readonly { from: number; length: number; how: string }[]): string {
  return steps.reduce((torn, { from, length, how }) => {
    const start = Math.floor(from * torn.length);
    const piece = torn.slice(start, start + length);
    const other = { lose: '', double: piece + piece, turn: Array.from(piece).reverse().join('') }[how] ?? '';
    return torn.slice(0, start) + other + torn.slice(start + length);
  }, html);
}
