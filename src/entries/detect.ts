import { watchMoves } from '../browser/watch-moves.ts';

const tellBackground = () => {
  const article = document.documentElement.lang === 'ar';
  // The extension may have been updated or removed under the page.
  chrome.runtime?.sendMessage({ name: 'detected', ask: { article } }).catch(() => {});
};

tellBackground();
watchMoves(window, tellBackground, new AbortController().signal);
