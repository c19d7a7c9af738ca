import { describe, expect, it } from 'vitest';
import { pageOf, paragraphsOf, REPORT } from '../../tests/page-of.ts';
import type { Post } from '../article/article.ts';
import { isRun, readRuns } from './read-runs.ts';

/** The pieces of a body: texts as they are, posts by their words, ids or addresses. */
const shownOf = ({ text, id, url }: Post): string => `[${text ?? id ?? url}]`;
const piecesOf = (body: string): string[] =>
  readRuns(pageOf(`<body>${body}</body>`).body).pieces.map((piece) =>
    isRun(piece) ? piece.text : shownOf(piece.post),
  );

const [first, second] = REPORT.paragraphs;
const between = (markup: string): string[] => piecesOf(`<p>${first}</p>${markup}<p>${second}</p>`);

describe('posts that stand as paragraphs', () => {
  it.each([
    ['<p>بدأ العمل #السد pic.twitter.com/abc</p><p>— وزارة المياه (@water) May 1, 2024</p>', '[بدأ العمل #السد]'],
    ['<p>بدأ العمل في السد</p><p>— وزارة المياه (@water) ١ مايو ٢٠٢٤</p>', '[بدأ العمل في السد]'],
    ['<p>بدأ العمل،<br>والحمد لله<br>— وزارة المياه (@water) May 1, 2024</p>', '[بدأ العمل،\nوالحمد لله]'],
    ['<p>بدأ العمل في السد pic.twitter.com/abc</p>', '[بدأ العمل في السد]'],
    ['<p>Work on the #dam has begun — Dam Watch (@dam) May 1, 2024</p>', '[Work on the #dam has begun]'],
    ['<p>https://x.com/dam/status/1555000000000000405</p>', '[1555000000000000405]'],
    [
      '<p><a href="https://x.com/dam/status/1555000000000000405">x.com/dam/status/15550…</a></p>',
      '[1555000000000000405]',
    ],
    ['<p>https://social.example/@dam/113000000000000001</p>', '[113000000000000001]'],
  ])('%s', (markup, post) => {
    expect(between(markup)).toEqual([first, post, second]);
  });

  it.each([
    '<p>— سامي الخطيب (@sami)</p>',
    '<p>وقالت الوزارة - عبر حسابها (@water) في بيان قصير.</p>',
    '<p>قال الوزير في <a href="https://x.com/dam/status/1555000000000000405">منشور له</a> إن العمل بدأ.</p>',
    '<p><a href="https://x.com/dam">x.com/dam</a></p>',
  ])('leaves what only names an account or cites a post: %s', (markup) => {
    expect(between(markup).some((piece) => piece.startsWith('['))).toBe(false);
  });

  it('takes the id from the day that the signature links to', () => {
    const day = '<a href="https://x.com/water/status/1555000000000000405">May 1, 2024</a>';
    const { pieces } = readRuns(pageOf(`<body><p>بدأ العمل.</p><p>— وزارة المياه (@water) ${day}</p>`).body);
    expect(pieces).toMatchObject([{ post: { id: '1555000000000000405', text: 'بدأ العمل.', handle: 'water' } }]);
  });

  it('does not take a whole article for the words of the post under it', () => {
    const article = [...REPORT.paragraphs, ...REPORT.paragraphs].join('<br>');
    const pieces = piecesOf(
      `<p>${article}<br>بدأ العمل pic.twitter.com/abc<br>— وزارة المياه (@water) May 1, 2024</p>`,
    );
    expect(pieces).toEqual([...REPORT.paragraphs, ...REPORT.paragraphs, '[بدأ العمل]']);
  });
});

describe('a post that stands twice', () => {
  const placeholder = '<div data-tweet-id="1555000000000000405"></div>';
  const quote =
    '<blockquote class="twitter-tweet"><p>بدأ العمل.</p>— السد (@dam) <a href="https://x.com/dam/status/1555000000000000405">May 1, 2024</a></blockquote>';

  it('counts once, where it has words', () => {
    expect(between(placeholder + quote)).toEqual([first, '[بدأ العمل.]', second]);
    expect(between(quote + placeholder + quote)).toEqual([first, '[بدأ العمل.]', second]);
  });

  it('stays in the article where a box beside it has it too', () => {
    const pieces = piecesOf(`<aside>${quote}</aside><div>${paragraphsOf(REPORT.paragraphs)}${placeholder}</div>`);
    expect(pieces).toEqual(['[بدأ العمل.]', ...REPORT.paragraphs, '[1555000000000000405]']);
  });

  it("is no other channel's post of the same number", () => {
    expect(between('<p>https://t.me/damnews/42</p><p>https://t.me/waternews/42</p>')).toEqual([
      first,
      '[42]',
      '[42]',
      second,
    ]);
  });
});
