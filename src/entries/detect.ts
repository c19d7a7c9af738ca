import { runOnce } from '../browser/run-once.ts';
import { untilQuiet, watchMoves } from '../browser/watch-moves.ts';
import { detectArticle } from '../page/is-article-page.ts';

/** A page that draws itself has its article only after a while: it is looked at once more. */
const LATE = 2000; // ms

function tellBackground(article: boolean): void {
  // The extension may have been updated or removed under the page.
  chrome.runtime?.sendMessage({ name: 'detected', ask: { article } }).catch(() => {});
}

/** At first only a yes is told: the background sleeps on, and the browser has put the mark out itself. */
function tellYes(): boolean {
  const article = detectArticle(document);
  if (article) tellBackground(true);
  return article;
}

/**
 * The detector on granted sites: answers one question and loads nothing. No polyfill, so that it stays tiny.
 * Put there again, after a new grant, it begins anew.
 */
runOnce(
  'khulasa:detector',
  () => false,
  (signal) => {
    if (!tellYes()) setTimeout(() => signal.aborted || tellYes(), LATE);
    watchMoves(window, () => void untilQuiet(document).then(() => tellBackground(detectArticle(document))), signal);
  },
);
