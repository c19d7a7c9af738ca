import type { Served } from './drive.ts';

/** Pages that no newsroom should send, and that some do: each under its address, with what a person must find in the panel. */
export interface BadPage {
  readonly name: string;
  readonly at: string;
  readonly page: Served;
  /** One of these; browsers differ in what a hostile page can hide from them. */
  readonly sees: readonly string[];
}

const TITLE = 'بلدية الميناء تعيد فتح الجسر القديم أمام المشاة';
const TEXT = [
  'أعادت بلدية الميناء أمس فتح الجسر القديم أمام المشاة بعد ترميم استمر عامين، وتعهدت بمنع السيارات من عبوره نهائيا.',
  'وقال رئيس البلدية سالم القاسمي إن الأعمال كلفت مليوني دينار، وإن الحجارة قطعت من المقلع الذي بني منه الجسر أول مرة.',
  'وأكدت المهندسة المشرفة هالة مراد أن الجسر يحتمل ألف شخص في وقت واحد، وأن أجهزة قياس ستراقب حركته ليلا ونهارا.',
  'وطالب تجار السوق المجاور بمواقف للسيارات قرب المدخل الشرقي، بحسب رسالة سلموها إلى المجلس البلدي قبل أسبوع.',
];
const paragraphs = TEXT.map((text) => `<p>${text}</p>`).join('\n');
const article = `<article><h1>${TITLE}</h1>${paragraphs}</article>`;
const UNREADABLE = 'could not be read';
const NO_TEXT = 'The text of this article was not found';

const toPage = (body: string): string =>
  `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${TITLE}</title>
  <meta property="og:type" content="article"></head><body>${body}</body></html>`;
const still = (body: string): Served => ({ body: toPage(body), runs: false });
/** `TEXT` and `TITLE` are at the script's hand, and `story()`, which makes the article. */
const moving = (script: string, body = ''): Served => ({
  body: toPage(`${body}<script>
    const TITLE = ${JSON.stringify(TITLE)}, TEXT = ${JSON.stringify(TEXT)};
    const make = (name, text) => Object.assign(document.createElement(name), { textContent: text });
    function story() {
      const article = document.createElement('article');
      article.append(make('h1', TITLE), ...TEXT.map((text) => make('p', text)));
      return article;
    }
    ${script}</script>`),
  runs: true,
});

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('');
const MEGABYTE = 2 ** 20;
const comment = (index: number) =>
  `<div class="c" id="c${index}"><b>قارئ ${index}</b><span>منذ يومين</span><p>تعليق رقم ${index} على الخبر، وفيه رأي قصير.</p></div>`;

export const BAD_PAGES: readonly BadPage[] = [
  {
    name: 'ten megabytes of data and comments around the story',
    at: 'https://heavy.example/news/2024/bridge-reopens',
    page: still(
      `<script type="application/json">${'{"k":"0123456789abcdef"},'.repeat((5 * MEGABYTE) / 25)}</script>
      <main>${article}</main><section class="comments">${times((5 * MEGABYTE) / 190, comment)}</section>`,
    ),
    sees: [TITLE],
  },
  {
    name: 'a story as long as a book',
    at: 'https://novel.example/news/2024/bridge-reopens',
    page: still(
      `<article><h1>${TITLE}</h1>${times(MEGABYTE / 800, (index) => paragraphs.replaceAll('الجسر', `الجسر ${index}`))}</article>`,
    ),
    sees: [TITLE],
  },
  {
    name: 'a hundred thousand elements',
    at: 'https://crowded.example/news/2024/bridge-reopens',
    page: still(
      `<main>${article}</main><div>${times(25_000, (index) => `<ul><li><a href="/n/${index}">خبر <i>${index}</i></a></li></ul>`)}</div>`,
    ),
    sees: [TITLE],
  },
  {
    // Elements without a box: Chromium itself breaks down over so many boxes in each other.
    name: 'five thousand levels',
    at: 'https://deep.example/news/2024/bridge-reopens',
    page: moving(`
      let inner = document.body;
      for (let level = 0; level < 5000; level++) {
        inner = inner.appendChild(document.createElement('div'));
        inner.style.display = 'contents';
      }
      inner.append(story());`),
    sees: [TITLE],
  },
  {
    name: 'a page that never rests',
    at: 'https://restless.example/news/2024/bridge-reopens',
    page: moving(`
      let article = document.body.appendChild(story());
      const ticker = document.body.appendChild(make('div', ''));
      let turn = 0;
      setInterval(() => {
        ticker.replaceChildren(make('p', 'عاجل ' + ++turn), make('p', 'الآن ' + turn));
        article.querySelectorAll('p')[turn % 4].append(make('span', ''));
        if (turn % 20 === 0) {
          const next = story();
          article.replaceWith(next);
          article = next;
        }
      }, 5);`),
    sees: [TITLE],
  },
  {
    name: 'a story in an open shadow root',
    at: 'https://shadow.example/news/2024/bridge-reopens',
    page: moving(`
      const host = document.body.appendChild(document.createElement('news-story'));
      host.attachShadow({ mode: 'open' }).append(story());`),
    sees: [TITLE],
  },
  {
    name: 'a story in a closed shadow root',
    at: 'https://closed.example/news/2024/bridge-reopens',
    page: moving(`
      const host = document.body.appendChild(document.createElement('news-story'));
      host.attachShadow({ mode: 'closed' }).append(story());`),
    sees: [NO_TEXT],
  },
  {
    name: 'a story in a frame',
    at: 'https://frame.example/news/2024/bridge-reopens',
    page: still(`<iframe src="https://heavy.example/news/2024/bridge-reopens" width="800" height="600"></iframe>`),
    sees: [NO_TEXT],
  },
  {
    name: 'a form whose fields hide the ways through the page',
    at: 'https://clobbered.example/news/2024/bridge-reopens',
    page: still(`<form><input name="parentElement"><input name="nextSibling"><input name="closest">${article}</form>`),
    sees: [TITLE, UNREADABLE],
  },
];
