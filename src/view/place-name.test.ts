import { describe, expect, it } from 'vitest';
import { sampleArticle } from '../../tools/gallery/sample-article.ts';
import { toPlaceName, toPostPlaceName } from './place-name.ts';

describe('places in the article', () => {
  it.each([
    [0, 'title'],
    [1, 'lead'],
    [2, '¶ 1'],
    [4, '¶ 3'],
    [5, 'in a post'],
    [6, '¶ 4'],
    [99, 'text'],
  ])('block %i → %s', (block, short) => expect(toPlaceName(sampleArticle, block).short).toBe(short));

  it('posts stand after the paragraph before them', () => {
    expect(toPostPlaceName(sampleArticle, 5).short).toBe('after ¶ 3');
    expect(toPostPlaceName(sampleArticle, 1).short).toBe('before ¶ 1');
  });
});
