import { describe, expect, it } from 'vitest';
import { pageOf, REPORT, reportPage } from '../../tests/page-of.ts';
import { isBody } from '../article/text-of.ts';
import { rangeOf } from './range-of.ts';
import { readSelection } from './read-selection.ts';

const url = 'https://paper.example/news/dam';

/** The report's page with the stretch from one paragraph to another selected. */
function selected(from: number, to: number): Document {
  const document = pageOf(reportPage(), url);
  const paragraphs = document.querySelectorAll('.story p');
  const range = document.createRange();
  const [first, last] = [paragraphs[from], paragraphs[to]];
  if (first && last) {
    range.setStartBefore(first);
    range.setEndAfter(last);
  }
  document.getSelection()?.addRange(range);
  return document;
}

describe('readSelection', () => {
  it('reads the selected paragraphs under the title, each with its place', () => {
    const reading = readSelection(selected(1, 2));
    expect(reading?.article.blocks.filter(isBody).map(({ text }) => text)).toEqual([
      REPORT.paragraphs[1],
      REPORT.paragraphs[2],
    ]);
    expect(reading?.article.blocks[0]).toEqual({ kind: 'title', text: REPORT.title });
    expect(reading?.verdict).toMatchObject({ isArticle: true, language: 'ar' });
    expect(reading && rangeOf(reading.places, { block: 1, start: 0, end: 4 })?.toString()).toBe('وقال');
  });

  it('reads also what the reader would have left out', () => {
    const document = pageOf(reportPage(), url);
    document.getSelection()?.selectAllChildren(document.querySelector('aside') ?? document.body);
    expect(readSelection(document)?.article.blocks.filter(isBody).length).toBeGreaterThan(1);
  });

  it('says null where nothing is selected', () => {
    expect(readSelection(pageOf(reportPage(), url))).toBeNull();
  });
});
