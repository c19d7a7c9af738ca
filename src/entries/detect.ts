import { untilQuiet, watchMoves } from '../browser/watch-moves.ts';
import { detectArticle } from '../page/is-article-page.ts';

/** The detector on granted sites: answers one question and loads nothing. No polyfill, so that it stays tiny. */
function tellBackground(): void {
  // The extension may have been updated or removed under the page.
  chrome.runtime?.sendMessage({ name: 'detected', ask: { article: detectArticle(document) } }).catch(() => {});
}

tellBackground();
watchMoves(window, () => void untilQuiet(document).then(tellBackground), new AbortController().signal);
