import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { analyse } from '../src/analysis/analyse.ts';
import type { Article } from '../src/article/article.ts';
import { nameBrief } from '../src/naming/name-brief.ts';
import { readPage } from '../src/page/read-page.ts';
import { needPackage, root } from './build.ts';

const RUNS = 7;
const sample = readFileSync(join(root, 'samples/wire-report.html'), 'utf8');

/** The sample with its body repeated: a page of about `paragraphs` paragraphs. */
function toLongPage(paragraphs: number): Document {
  const [head = '', rest = ''] = sample.split('<div class="entry-content">');
  const [body = '', tail = ''] = rest.split('<div class="tags">');
  const times = Math.max(1, Math.round(paragraphs / (body.match(/<p>/g)?.length ?? 1)));
  const inner = body.replace(/<\/div>\s*$/, '');
  // No two paragraphs alike: a reader may drop what stands on a page twice.
  const bodies = Array.from({ length: times }, (_, copy) => inner.replaceAll('<p>', `<p>في اليوم ${copy + 1} `));
  const html = `${head}<div class="entry-content">${bodies.join('')}</div><div class="tags">${tail}`;
  return new JSDOM(html, { url: 'https://www.difaf.example/long' }).window.document;
}

/** Middle of some runs, in ms. A first run is not counted: the engine has not warmed up. */
function measure(work: () => unknown): number {
  work();
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[RUNS >> 1] ?? Number.NaN;
}

/** What a machine is worth: walking a document and folding its text, the least that any reader must do. */
function walkOnce(document: Document): number {
  const walker = document.createTreeWalker(document.body, 4);
  let length = 0;
  while (walker.nextNode())
    length += (walker.currentNode.nodeValue ?? '').normalize('NFKC').replace(/\s+/g, ' ').length;
  return length;
}

function benchOne(paragraphs: number): void {
  const document = toLongPage(paragraphs);
  const reference = measure(() => walkOnce(document));
  const { article } = readPage(document, {});
  const steps: readonly (readonly [string, () => unknown])[] = [
    ['read', () => readPage(document, {})],
    ['analyse', () => analyse(article)],
    ['name', () => nameBrief(article, analyse(article))],
  ];
  console.log(`${count(article)} paragraphs; walking the document once: ${reference.toFixed(1)} ms`);
  for (const [name, work] of steps) {
    const time = measure(work);
    console.log(
      `  ${name.padEnd(9)} ${time.toFixed(1).padStart(8)} ms  ${(time / reference).toFixed(1).padStart(6)} × the walk`,
    );
  }
}

const count = (article: Article) => article.blocks.filter(({ kind }) => kind === 'paragraph').length;

function printSizes(): void {
  for (const kind of ['chrome', 'firefox'] as const) {
    const folder = needPackage(kind);
    for (const script of ['detect', 'content']) {
      const file = join(folder, `src/entries/${script}.js`);
      const packed = gzipSync(readFileSync(file)).length;
      console.log(
        `${kind.padEnd(8)} ${script.padEnd(8)} ${String(statSync(file).size).padStart(7)} bytes, ${packed} packed`,
      );
    }
  }
}

for (const paragraphs of [11, 100, 1000]) benchOne(paragraphs);
printSizes();
