import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageOf, REPORT, reportPage } from '../../tests/page-of.ts';
import { blockText } from '../article/text-of.ts';
import { foldSpace } from './fold-space.ts';
import { rangeOf } from './range-of.ts';
import { readPage } from './read-page.ts';

/** A range's text as a reader sees it: line breaks between its nodes count as white space. */
function shown(range: Range): string {
  const holder = range.cloneContents();
  for (const br of holder.querySelectorAll('br')) br.replaceWith(' ');
  return holder.textContent ?? '';
}

const WORDS = [
  'قال',
  'الوزير',
  'إن',
  'المشروع،',
  'سد',
  '«الزيتون»',
  'مُهِمّ',
  '\u200fألف',
  '2024',
  'جدّاً',
  '😀',
  'Almaty',
  'و\u00a0',
];
const SPACES = ['', ' ', '\n\t  ', '\u00a0', '<br>', ' <br> ', '<!-- ملاحظة -->', '<wbr>'];

/** Inline markup in every mixture: words, odd white space, comments, line breaks, nested elements. */
const inline = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...SPACES)).map(([word, space]) => word + space),
    fc
      .tuple(fc.constantFrom('a', 'b', 'span', 'em', 'strong'), fc.array(tie('node'), { maxLength: 4 }))
      .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
  ),
})).node;

const paragraph = fc
  .tuple(fc.array(inline, { minLength: 1, maxLength: 12 }), fc.nat())
  .map(
    ([parts, number]) =>
      `<p>${parts.join(' ')} وقالت الوزارة إن العمل في السد الجديد بدأ اليوم في القرية رقم ${number} من المحافظة.</p>`,
  );

describe('rangeOf', () => {
  it('finds exactly the words of every span, whatever markup they stand in', () => {
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 2, maxLength: 4 }),
        fc.infiniteStream(fc.nat()),
        (paragraphs, numbers) => {
          const document = pageOf(
            reportPage({ body: paragraphs.join('\n'), above: `<p class="lead">\n ${REPORT.lead} </p>` }),
          );
          const { article, places } = readPage(document);
          expect(article.blocks.length).toBeGreaterThan(2);
          const next = (below: number) => (numbers.next().value ?? 0) % below;
          for (const [block, content] of article.blocks.entries()) {
            const text = blockText(content);
            const start = next(text.length);
            const end = start + 1 + next(text.length - start);
            const range = rangeOf(places, { block, start, end });
            expect(range && foldSpace(shown(range))).toBe(foldSpace(text.slice(start, end)));
            const whole = rangeOf(places, { block, start: 0, end: text.length });
            expect(whole && foldSpace(shown(whole))).toBe(text);
          }
        },
      ),
      { numRuns: 20 },
    );
  }, 60_000);

  const read = (html: string) => readPage(pageOf(html));

  it('gives the title and the lead as they stand on the page', () => {
    const { places } = read(reportPage({ above: `<p class="lead">${REPORT.lead}</p>` }));
    expect(rangeOf(places, { block: 0, start: 0, end: 5 })?.toString()).toBe('وزارة');
    expect(rangeOf(places, { block: 1, start: 0, end: 4 })?.toString()).toBe('السد');
  });

  it('gives the space that a line break makes no width', () => {
    const body = `<p>قال الوزير إن المشروع،<br>2024 سيكون عام المياه في المحافظة الجنوبية كلها.</p><p>${REPORT.paragraphs[1]}</p>`;
    const { article, places } = read(reportPage({ body }));
    const space = article.blocks[1]?.kind === 'paragraph' ? article.blocks[1].text.indexOf(' 2024') : -1;
    expect(rangeOf(places, { block: 1, start: 4, end: space + 1 })?.toString()).toBe('الوزير إن المشروع،');
    expect(rangeOf(places, { block: 1, start: space, end: space + 5 })?.toString()).toBe('2024');
  });

  it('gives a post its whole element', () => {
    const post =
      '<blockquote class="twitter-tweet"><p>Work begins today.</p>&mdash; Dam (@dam) <a href="https://x.com/dam/status/1234567890">May 5, 2024</a></blockquote>';
    const { article, places } = read(
      reportPage({ body: `<p>${REPORT.paragraphs[0]}</p>${post}<p>${REPORT.paragraphs[1]}</p>` }),
    );
    const block = article.blocks.findIndex(({ kind }) => kind === 'post');
    expect(rangeOf(places, { block, start: 0, end: 4 })?.toString()).toContain('Work begins today.');
  });

  it('says null for what is not there (any more)', () => {
    const document = pageOf(reportPage());
    const { places } = readPage(document);
    expect(rangeOf(places, { block: 99, start: 0, end: 1 })).toBeNull();
    expect(rangeOf(places, { block: 1, start: 3, end: 3 })).toBeNull();
    expect(rangeOf(places, { block: 1, start: 0, end: 9999 })).toBeNull();
    document.querySelector('.story')?.remove();
    expect(rangeOf(places, { block: 1, start: 0, end: 4 })).toBeNull();
  });
});
