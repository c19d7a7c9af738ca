import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from './drive.ts';

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
export const site: Site = new Map([
  [AT.report, read('samples/wire-report.html')],
  [AT.sameSite, read('samples/economy.html')],
  [AT.home, read('samples/home.html')],
  [AT.economy, read('samples/economy.html')],
  [AT.interview, read('samples/interview.html')],
  [AT.english, read('samples/english.html')],
  [AT.persian, read('samples/persian.html')],
  [AT.urdu, read('samples/urdu.html')],
  [AT.hostile, read('samples/hostile.html')],
  [AT.long, toLongPage(1000)],
  [AT.app, read('tests/e2e/pages/app.html')],
  [AT.newsroom, read('samples/wire-report.html')],
  [AT.newsroomHome, read('samples/home.html')],
  ...(hasSeed ? [[AT.seed, readFileSync(SEED, 'utf8')] as const] : []),
]);

function readTitle(file: string): string {
  const [, title = ''] = /<h([12])[^>]*>([^<]+)<\/h\1>/.exec(read(file))?.slice(1) ?? [];
  return title.trim().split(/\s+/).slice(0, 3).join(' ');
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
