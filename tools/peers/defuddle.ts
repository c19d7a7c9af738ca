import { Defuddle } from 'defuddle/node';
import { runPeer } from './run-peer.ts';

/** Obsidian's Web Clipper, without its requests to other servers. It has no test of its own for "is it an article". */
await runPeer(async (document) => {
  const result = await Defuddle(document, document.URL, { useAsync: false });
  return {
    isArticle: result.wordCount > 0,
    language: result.language,
    title: result.title,
    excerpt: result.description,
    byline: result.author,
    published: result.published,
    content: result.content,
  };
});
