import { pageOf, REPORT, reportPage } from '../../page-of.ts';

const [SENTENCE] = REPORT.paragraphs;

/** A list of nodes, made one by one. */
function makeMany(document: Document, count: number, makeOne: (index: number) => Node | string): DocumentFragment {
  const all = document.createDocumentFragment();
  for (let index = 0; index < count; index++) all.append(makeOne(index));
  return all;
}

function make(document: Document, name: string, text = '', attributes: Readonly<Record<string, string>> = {}): Element {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (text) element.append(text);
  return element;
}

/** Elements one in another, each beginning with the same text; gives the innermost. */
function nest(top: Element, depth: number, nameOf: (level: number) => string, text = ''): Element {
  let inner = top;
  for (let level = 0; level < depth; level++) {
    inner = inner.appendChild(make(top.ownerDocument, nameOf(level), text));
  }
  return inner;
}

const article = (document: Document): Element => document.querySelector('main') ?? document.body;

type Grow = (document: Document, story: Element, size: number) => void;

/** Pages of very many nodes: `size` of them, more or less. */
export const MANY: Readonly<Record<string, Grow>> = {
  'paragraphs one after another': (document, story, size) =>
    story.append(
      makeMany(document, size / 2, (index) => make(document, 'p', `قال الوزير للمرة ${index} إن العمل بدأ.`)),
    ),
  'words, each in an element of its own': (document, story, size) =>
    story.append(makeMany(document, size / 2, () => make(document, 'span', 'كلمة '))),
  'line breaks': (document, story, size) => story.append(makeMany(document, size, () => document.createElement('br'))),
  'lines that run on over line breaks': (document, story, size) =>
    story.append(makeMany(document, size, (index) => (index % 2 ? document.createElement('br') : 'كلمة، '))),
  'words without an end, torn into text nodes': (document, story, size) =>
    story.append(makeMany(document, size, () => 'كلمة')),
  links: (document, story, size) =>
    story.append(makeMany(document, size / 2, (index) => make(document, 'a', `كلمة ${index}`, { href: `/${index}` }))),
  titles: (document, _, size) =>
    document.body.append(makeMany(document, size / 2, (index) => make(document, 'h1', `عنوان طويل للخبر ${index}`))),
  'claims in the head': (document, _, size) =>
    document.head.append(
      makeMany(document, size, (index) =>
        make(document, 'meta', '', { property: index % 2 ? 'og:title' : 'author', content: `عنوان الخبر ${index}` }),
      ),
    ),
  dates: (document, _, size) =>
    article(document).prepend(makeMany(document, size / 2, () => make(document, 'time', '12 مارس 2024 - 10:30'))),
  'cards of other stories': (document, _, size) =>
    document.body.append(
      makeMany(document, size / 6, (index) => {
        const card = make(document, 'li');
        card.append(make(document, 'h3'), make(document, 'p', `ملخص لخبر آخر عنوانه طويل وفيه كلمات كثيرة ${index}`));
        card.firstElementChild?.append(make(document, 'a', `عنوان طويل لخبر آخر ${index}`, { href: `/${index}` }));
        return card;
      }),
    ),
  'rows of a table': (document, story, size) => {
    const table = story.appendChild(make(document, 'table'));
    table.append(
      makeMany(document, size / 7, () => {
        const row = make(document, 'tr');
        row.append(makeMany(document, 3, (index) => make(document, 'td', `خلية ${index}`)));
        return row;
      }),
    );
  },
  'quoted posts': (document, story, size) =>
    story.append(
      makeMany(document, size / 4, (index) => {
        const quote = make(document, 'blockquote', 'نص ', { class: 'twitter-tweet' });
        quote.append(make(document, 'a', 'يوم', { href: `https://x.com/someone/status/${10_000_000 + index}` }));
        return quote;
      }),
    ),
};

/** Pages nested `depth` deep. */
export const DEEP: Readonly<Record<string, Grow>> = {
  'the article at the bottom': (document, _, depth) =>
    nest(document.body, depth, () => 'div').append(article(document)),
  'a sentence at the bottom': (_, story, depth) => nest(story, depth, () => 'div').append(SENTENCE),
  'a sentence at every level': (_, story, depth) => void nest(story, depth, () => 'div', SENTENCE),
  'a word at every level': (_, story, depth) => void nest(story, depth, () => 'span', 'كلمة '),
  'bold links in bold links': (_, story, depth) => void nest(story, depth, (level) => (level % 2 ? 'b' : 'a'), 'كلمة '),
  'lists in lists': (_, story, depth) => void nest(story, depth, (level) => (level % 2 ? 'li' : 'ul'), 'بند '),
  'tables in tables': (_, story, depth) =>
    void nest(story, depth, (level) => ['table', 'tbody', 'tr', 'td'][level % 4] ?? 'td', 'خلية '),
  'posts in posts': (_, story, depth) => {
    nest(story, depth, () => 'blockquote', 'نص ');
    for (const quote of story.querySelectorAll('blockquote')) quote.setAttribute('class', 'twitter-tweet');
  },
  'places for posts in one another': (_, story, depth) => {
    nest(story, depth, () => 'div', 'نص ');
    for (const holder of story.querySelectorAll('div')) holder.setAttribute('data-url', 'https://x.com/someone');
  },
  'custom elements': (_, story, depth) => void nest(story, depth, () => 'news-part', 'كلمة '),
};

/** Pages of `size` characters in few nodes. */
export const LONG: Readonly<Record<string, Grow>> = {
  'one paragraph': (_, story, size) => story.prepend('جملة من كلمات. '.repeat(size / 15)),
  'one word': (_, story, size) => story.prepend('ا'.repeat(size)),
  'one digit': (_, story, size) => story.prepend('1'.repeat(size)),
  'white space': (_, story, size) => story.prepend(' \n\u00a0'.repeat(size / 3)),
  'class names': (document, _, size) => {
    for (const element of document.querySelectorAll('main, p, div')) {
      element.setAttribute('class', 'related '.repeat(size / 80));
    }
  },
  'linked data': (document, _, size) =>
    document.head.append(
      make(document, 'script', JSON.stringify({ '@type': 'NewsArticle', articleBody: 'نص. '.repeat(size / 4) }), {
        type: 'application/ld+json',
      }),
    ),
  'the title': (document, _, size) => document.querySelector('h1')?.append(' كلمة'.repeat(size / 5)),
  'a claim in the head': (document, _, size) =>
    document.head.append(make(document, 'meta', '', { property: 'og:description', content: 'كلمة '.repeat(size / 5) })),
  'a line above the story': (document, _, size) =>
    document.querySelector('h1')?.after(make(document, 'p', 'بقلم '.repeat(size / 5))),
};

/** Our report, grown. */
export function grown(grow: Grow, size: number): Document {
  const document = pageOf(reportPage(), 'https://paper.example/news/2024/dam');
  grow(document, document.querySelector('.story') ?? document.body, size);
  return document;
}
