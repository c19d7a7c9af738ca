import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../build.ts';
import { decodePage } from '../decode-page.ts';

/** A page as its server sends it, and where it stands. */
export interface BenchPage {
  readonly name: string;
  readonly url: string;
  readonly html: string;
}

const json = (file: string): { url?: string | null; isArticle?: boolean; language?: string | null } =>
  JSON.parse(readFileSync(file, 'utf8'));
const folders = (path: string): string[] =>
  existsSync(path)
    ? readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []))
    : [];
const pageIn = (folder: string): string => decodePage(readFileSync(join(folder, 'page.html')));

/** The Arabic articles of the corpus beside the project, where it is. */
function savedPages(): BenchPage[] {
  const shared = join(root, '../shared/pages');
  return folders(shared)
    .filter((name) => name.startsWith('ar-'))
    .map((name) => ({
      name,
      url: json(join(shared, name, 'source.json')).url ?? `https://${name}.example/news/1`,
      html: pageIn(join(shared, name)),
    }));
}

/** Our own pages, one for each form of article. */
function ownPages(): BenchPage[] {
  const pages = join(root, 'tests/pages');
  return folders(pages).flatMap((name) => {
    const gold = json(join(pages, name, 'gold.json'));
    if (!gold.isArticle || gold.language !== 'ar') return [];
    return { name, url: gold.url ?? `https://${name}.example/news/1`, html: pageIn(join(pages, name)) };
  });
}

const sample = (name: string): string => readFileSync(join(root, 'samples', `${name}.html`), 'utf8');

const samplePages = (): BenchPage[] =>
  ['economy', 'interview', 'wire-report'].map((name) => ({
    name,
    url: `https://${name}.example/news/1`,
    html: sample(name),
  }));

/** Every Arabic article there is: saved pages, our own pages, samples. */
export const articlePages = (): BenchPage[] => [...savedPages(), ...ownPages(), ...samplePages()];

/** Those that are as large as real ones, for what takes a fresh process each time. */
export const fullPages = (): BenchPage[] => [...savedPages(), ...samplePages()];

/** A sample with its body repeated: a page of about `paragraphs` paragraphs, no two of them alike. */
export function longPage(paragraphs: number): BenchPage {
  const [head = '', rest = ''] = sample('wire-report').split('<div class="entry-content">');
  const [body = '', tail = ''] = rest.split('<div class="tags">');
  const times = Math.max(1, Math.round(paragraphs / (body.match(/<p>/g)?.length ?? 1)));
  const inner = body.replace(/<\/div>\s*$/, '');
  const bodies = Array.from({ length: times }, (_, copy) => inner.replaceAll('<p>', `<p>في اليوم ${copy + 1} `));
  return {
    name: `${paragraphs} paragraphs`,
    url: 'https://long.example/news/1',
    html: `${head}<div class="entry-content">${bodies.join('')}</div><div class="tags">${tail}`,
  };
}

/** An English article of about this many elements, with the lists and links that a real page has around it. */
export function foreignPage(nodes: number, url: string): BenchPage {
  const [head = '', rest = ''] = sample('english').split('</article>');
  const story = (i: number) =>
    `<section class="card"><h3><a href="/story/${i}">The harbour board votes on pier ${i}</a></h3><p>Members meet on day ${i} to weigh the cost of new berths, a wider quay and <em>longer</em> opening hours for the <a href="/topic/${i}">night ferry</a>.</p><ul><li><a href="/a/${i}">Map</a></li><li><a href="/b/${i}">Prices</a></li></ul></section>`;
  const each = story(0).match(/<[a-z]/g)?.length ?? 1;
  const own = sample('english').match(/<[a-z]/g)?.length ?? 0;
  const stories = Array.from({ length: Math.ceil((nodes - own) / each) }, (_, i) => story(i));
  return { name: `${nodes} nodes`, url, html: `${head}</article><div class="more">${stories.join('')}</div>${rest}` };
}
