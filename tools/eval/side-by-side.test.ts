import { expect, test } from 'vitest';
import { tableOfPages, tableOfScores } from './side-by-side.ts';

const reader = (name: string, body: number, title: 0 | 1) => ({
  name,
  scored: {
    corpus: 'pages',
    documents: 2,
    scores: [
      { name: 'body F1', value: body, detail: 'over 1 pages' },
      { name: 'lead', value: null, detail: '' },
    ],
    rows: [
      { id: 'a-report', body, title, posts: { right: 1, predicted: 2, gold: 1 } },
      { id: 'a-home-page', detection: { right: title === 1 }, posts: { right: 0, predicted: 0, gold: 0 } },
    ],
    warnings: [],
  },
});
const readers = [reader('Ours', 1, 1), reader('Theirs', 0.9996, 0)];

test('scores side by side, with what ours is over', () => {
  expect(tableOfScores(readers).split('\n')).toEqual([
    '          Ours  Theirs',
    'body F1  1.000   1.000   over 1 pages',
    'lead         ·       ·',
  ]);
});

test('a page a line; what is not quite 1 does not look like it, what is not scored is a dot', () => {
  const [head, report, home] = tableOfPages(readers).split('\n');
  expect(head?.split(/ {2,}/)).toEqual([
    '',
    'body F1',
    'paragraph F1',
    'title',
    'lead',
    'byline',
    'published',
    'posts F1',
    'detection',
  ]);
  expect(report?.split(/\s+/).slice(1)).toEqual('1 .99 · · 1 .00 · · · · · · .66 .66 · ·'.split(' '));
  expect(home?.split(/\s+/).slice(1)).toEqual('· · · · · · · · · · · · · · 1 .00'.split(' '));
});
