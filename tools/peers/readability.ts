import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { runPeer } from './run-peer.ts';

/** Firefox's Reader View. Classes are kept, so that posts can be told from other quotes in what it keeps. */
await runPeer((document) => {
  const isArticle = isProbablyReaderable(document);
  const result = new Readability(document, { keepClasses: true }).parse();
  return (
    result && {
      isArticle,
      language: result.lang,
      title: result.title,
      excerpt: result.excerpt,
      byline: result.byline,
      published: result.publishedTime,
      content: result.content,
    }
  );
});
