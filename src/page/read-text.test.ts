import { describe, expect, it } from 'vitest';
import { REPORT } from '../../tests/page-of.ts';
import { readText } from './read-text.ts';

const [p0, p1, p2, p3] = REPORT.paragraphs;
const kinds = (text: string) => readText(text).article.blocks.map(({ kind }) => kind);
const posts = (text: string) =>
  readText(text).article.blocks.flatMap((block) => (block.kind === 'post' ? block.post : []));
const joined = (...lines: string[]) => lines.join('\n');

describe('readText: title and lead', () => {
  it('takes the first line as the title and a summing second one as the lead', () => {
    const { article, verdict } = readText(joined(REPORT.title, REPORT.lead, p0, p1, p2, p3));
    expect(article.blocks.slice(0, 3)).toEqual([
      { kind: 'title', text: REPORT.title },
      { kind: 'lead', text: REPORT.lead },
      { kind: 'paragraph', text: p0 },
    ]);
    expect(verdict).toMatchObject({ isArticle: true, language: 'ar' });
    expect(article).toMatchObject({ language: 'ar', url: null, published: null });
  });

  it.each([
    ['reporting', `${p0} وأضافت الوزارة أن السد في وادي الزيتون سيوفر المياه.`],
    ['a dateline', `عمّان - خاص - ${p0}`],
    ['another story', 'تراجعت أسعار الذهب في الأسواق العالمية إلى أدنى مستوى لها منذ شهرين وسط ترقب المستثمرين.'],
    ['a short line', 'سد وادي الزيتون'],
  ])('takes %s for no lead', (_, second) => {
    expect(kinds(joined(REPORT.title, second, p1, p2, p3))).not.toContain('lead');
  });

  it('keeps every line whole, folds white space, sets a date line apart', () => {
    const { article } = readText(`${REPORT.title}\r\n\r\nالأحد 5 مايو 2024\r\n  ${p0.replaceAll(' ', '  ')}\r\n${p1}`);
    expect(article.blocks.map((block) => (block.kind === 'post' ? '' : block.text))).toEqual([REPORT.title, p0, p1]);
    expect(article.published).toBe('2024-05-05');
  });

  it.each(['', '\n \n', 'كلمة'])('gives a clear answer to next to nothing: %j', (text) => {
    expect(readText(text).verdict.isArticle).toBe(false);
  });
});

describe('readText: posts that copying has flattened', () => {
  const head = joined(REPORT.title, p0, p1);

  it('ends at its signature', () => {
    const text = joined(
      head,
      'Work begins at the #dam today pic.twitter.com/AbC123',
      '— Dam Watch (@dam_watch) May 5, 2024',
      p2,
    );
    expect(posts(text)).toEqual([
      {
        platform: 'x',
        id: null,
        url: 'https://pic.twitter.com/AbC123',
        author: 'Dam Watch',
        handle: 'dam_watch',
        date: '2024-05-05',
        text: 'Work begins at the #dam today',
        state: 'text',
      },
    ]);
    expect(kinds(text)).toEqual(['title', 'paragraph', 'paragraph', 'post', 'paragraph']);
  });

  it('goes on behind a signature in its middle, to the picture glued to its last hashtag', () => {
    const text = joined(
      head,
      '#Dam | First pictures are coming in.',
      '— Dam Watch (@dam_watch) May 5, 2024',
      'View of the #Valleypic.twitter.com/Xyz',
      p2,
      p3,
    );
    expect(posts(text)).toMatchObject([
      { text: '#Dam | First pictures are coming in.\nView of the #Valley', url: 'https://pic.twitter.com/Xyz' },
    ]);
    expect(kinds(text)).toEqual(['title', 'paragraph', 'paragraph', 'post', 'paragraph', 'paragraph']);
  });

  it('knows a signature on the line of its words, glued to the picture', () => {
    const text = joined(head, 'بدأ العمل في السد pic.twitter.com/AbC— وزارة المياه (@water_min) May 5, 2024', p2);
    expect(posts(text)).toMatchObject([{ text: 'بدأ العمل في السد', handle: 'water_min', author: 'وزارة المياه' }]);
    expect(kinds(text)).toEqual(['title', 'paragraph', 'paragraph', 'post', 'paragraph']);
  });

  it('keeps two posts in a row apart', () => {
    const text = joined(
      head,
      'One. pic.twitter.com/one',
      '— A (@a_a) May 5, 2024',
      'Two. pic.twitter.com/two',
      '— B (@b_b) May 6, 2024',
      p2,
    );
    expect(posts(text).map(({ handle, text: words }) => [handle, words])).toEqual([
      ['a_a', 'One.'],
      ['b_b', 'Two.'],
    ]);
  });

  it('knows a post in Arabic, one without a signature, a bare address', () => {
    const arabic = joined(head, 'بدأ العمل في السد والحمد لله', '— وزارة المياه (@water_min) May 5, 2024', p2);
    expect(posts(arabic)).toMatchObject([
      { text: 'بدأ العمل في السد والحمد لله', handle: 'water_min', url: 'https://x.com/water_min' },
    ]);
    expect(posts(joined(head, 'The valley this morning pic.twitter.com/Abc', p2))).toMatchObject([
      { handle: null, text: 'The valley this morning' },
    ]);
    expect(posts(joined(head, 'https://x.com/dam/status/1234567890', p2))).toMatchObject([
      { id: '1234567890', handle: 'dam', state: 'link' },
    ]);
  });

  it('leaves paragraphs about posts and quotations in English alone', () => {
    const text = joined(
      head,
      'ونشر الوزير على حسابه (@water_min) صورة للموقع pic.twitter.com/Abc بعد الزيارة.',
      'He said: “We begin today.”',
      p2,
    );
    expect(posts(text)).toEqual([]);
    expect(kinds(text)).toHaveLength(6);
  });
});
