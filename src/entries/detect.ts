import { runOnce } from '../browser/run-once.ts';
import { untilQuiet, watchMoves } from '../browser/watch-moves.ts';
import { detectArticle } from '../page/is-article-page.ts';

/** A page that draws itself has its article only after a while: it is looked at again so many milliseconds after the first look. */
const LATER = [2000, 4000, 8000];

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
    const elements = document.getElementsByTagName('*');
    let round = 0;
    /** Looks again, as long as nothing was found and no move began anew, and after the first time where elements came or went. */
    const lookLater = () => {
      const mine = ++round;
      let count = -1;
      const look = () => {
        if (signal.aborted || mine !== round || elements.length === count) return;
        count = elements.length;
        if (tellYes()) round++;
      };
      for (const time of LATER) setTimeout(look, time);
    };
    const move = async () => {
      round++;
      await untilQuiet(document);
      const article = detectArticle(document);
      tellBackground(article);
      if (!article) lookLater();
    };
    if (!tellYes()) lookLater();
    watchMoves(window, () => void move(), signal);
  },
);
