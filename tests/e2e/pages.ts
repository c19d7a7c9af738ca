import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BAD_PAGES } from './bad-pages.ts';
import type { Served, Site } from './drive.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** Where each page of the tests stands. */
export const AT = {
  report: 'https://www.difaf.example/news/tunisia/2024/11/13/nabeul-floods',
  sameSite: 'https://www.difaf.example/news/2024/12/01/budget',
  home: 'https://www.difaf.example/',
  economy: 'https://mizan.example/energy/48213',
  interview: 'https://riwaq.example/dialogues/layla-hamdani',
  english: 'https://harbourpost.example/travel/night-ferry',
  persian: 'https://pegah.example/culture/3311',
  urdu: 'https://sahar.example/city/902',
  hostile: 'https://hostile.example/news/1',
  long: 'https://long.example/news/1',
  app: 'https://app.example/story/1',
  /** Its article comes three seconds after the page. */
  late: 'https://late.example/story/1',
  /** No article itself; an article stands in a frame of it. */
  framed: 'https://framed.example/reader/48213-story',
  /** An article under the address of a newsroom that the detector knows. */
  newsroom: 'https://www.aljazeera.net/news/2024/11/13/nabeul-floods',
  newsroomHome: 'https://www.aljazeera.net/',
  seed: 'https://www.almayadeen.net/news/politics/1500000',
} as const;

const SEED = join(root, '../shared/seed/article.html');
export const hasSeed = existsSync(SEED);
if (!hasSeed) console.log('skipped: corpus not present (the first article)');

/** Whose posts the first article quotes. */
export const readSeedHandles = (): string[] =>
  (JSON.parse(read('../shared/seed/expected.json')) as { posts: { handle: string }[] }).posts.map(
    ({ handle }) => handle,
  );

/** First words of the title of each article, as the page itself has them. */
export const TITLE = {
  report: 'سيول نابل',
  economy: readTitle('samples/economy.html'),
  interview: readTitle('samples/interview.html'),
} as const;

/** The articles on which the main job is tried: our own report and, where it is, the article that the project started from. */
export const ARTICLES: readonly { readonly name: string; readonly at: string; readonly title: string }[] = [
  { name: 'our report', at: AT.report, title: TITLE.report },
  ...(hasSeed ? [{ name: 'the first article', at: AT.seed, title: readTitle('../shared/seed/article.html') }] : []),
];

/** Every page of the tests under its address. */
export const site: Site = new Map<string, string | Served>([
  [AT.report, read('samples/wire-report.html')],
  [AT.sameSite, read('samples/economy.html')],
  [AT.home, read('samples/home.html')],
  [AT.economy, read('samples/economy.html')],
  [AT.interview, read('samples/interview.html')],
  [AT.english, read('samples/english.html')],
  [AT.persian, read('samples/persian.html')],
  [AT.urdu, read('samples/urdu.html')],
  [AT.hostile, runs(read('samples/hostile.html'))],
  [AT.long, toLongPage(1000)],
  [AT.app, runs(read('tests/e2e/pages/app.html'))],
  [AT.late, runs(read('tests/e2e/pages/late.html'))],
  [AT.framed, toFramePage([AT.report, 'https://framed.example/story'])],
  ['https://framed.example/story', read('samples/economy.html')],
  [AT.newsroom, read('samples/wire-report.html')],
  [AT.newsroomHome, read('samples/home.html')],
  ...BAD_PAGES.map(({ at, page }) => [at, page] as const),
  ...(hasSeed ? [[AT.seed, readFileSync(SEED, 'utf8')] as const] : []),
]);

/** A page whose own scripts run. */
function runs(body: string): Served {
  return { body, runs: true };
}

function readTitle(file: string): string {
  const [, title = ''] = /<h([12])[^>]*>([^<]+)<\/h\1>/.exec(read(file))?.slice(1) ?? [];
  return title.trim().split(/\s+/).slice(0, 3).join(' ');
}

/** A page that shows other pages and says nothing itself. */
function toFramePage(addresses: readonly string[]): string {
  const frames = addresses.map((address) => `<iframe src="${address}" width="600" height="400"></iframe>`);
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>قارئ الصحف</title></head>
    <body><h1>قارئ الصحف</h1>${frames.join('\n')}</body></html>`;
}

/** An article of many paragraphs, each a sentence of its own. */
function toLongPage(paragraphs: number): string {
  const text = Array.from(
    { length: paragraphs },
    (_, index) =>
      `<p>قال رئيس البلدية سالم القاسمي في اليوم ${index + 1} إن فرق الصيانة أنهت العمل في الحي رقم ${index + 1} وستنتقل إلى الحي التالي صباح الغد.</p>`,
  );
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>يوميات الصيانة</title>
    <meta property="og:type" content="article"></head>
    <body><main><article><h1>يوميات الصيانة في ألف حي من أحياء المدينة</h1>${text.join('\n')}</article></main></body></html>`;
}
