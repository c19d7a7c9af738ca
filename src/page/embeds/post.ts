import type { Platform, Post } from '../../article/article.ts';

/** A post of which only the address is known. */
export const linkPost = (
  platform: Platform,
  id: string | null,
  url: string | null,
  handle: string | null = null,
  author: string | null = null,
): Post => ({ platform, id, url, author, handle, date: null, text: null, state: 'link' });

/** The same post with the words that the page shows; a post without words stays a link. */
export function withWords(post: Post, words: Partial<Pick<Post, 'author' | 'handle' | 'date' | 'text'>>): Post {
  const text = words.text || null;
  return {
    ...post,
    author: words.author ?? post.author,
    handle: words.handle ?? post.handle,
    date: words.date ?? post.date,
    text,
    state: text ? 'text' : 'link',
  };
}
