import { RELATED_OPENINGS, RELATED_WITH_LINK } from '../../lexicon/page-words.ts';
import { isText } from '../fold-space.ts';
import { isTeaser } from '../is-teaser.ts';
import { endsSentence, linkShare, opensWith } from '../prose.ts';
import type { Run } from '../read-runs.ts';
import type { Step } from './sieve.ts';

const SHORT = 200; // characters

/** An item with a linked title and, in a box of its own beside that, a summary: `<li><a>…</a><span>…</span></li>`. */
function isCard(item: Element): boolean {
  const hasWords = Array.from(item.childNodes).some((node) => isText(node) && /\S/.test(node.data));
  const [first, second] = item.children;
  return !hasWords && first?.localName === 'a' && second !== undefined && second.localName !== 'a';
}

function isListOfCards(list: Element): boolean {
  const items = Array.from(list.children);
  return items.length > 1 && items.every(isCard);
}

/** Whether all items of a run's list are cards; each list is looked at once. */
function cardLists(): (run: Run) => boolean {
  const known = new Map<Element, boolean>();
  return ({ kind, linked, element }) => {
    const list = element.parentElement;
    if (kind !== 'list-item' || linked === 0 || element.localName !== 'li' || !list) return false;
    const isOfCards = known.get(list) ?? isListOfCards(list);
    known.set(list, isOfCards);
    return isOfCards;
  };
}

/** `اقرأ أيضاً: …`, `مواضيع ذات صلة`, and lines that are nothing but a link to another story. */
export const dropRelated: Step = {
  name: 'related stories',
  over(runs, { page }) {
    const isOfCards = cardLists();
    return (run, index) => {
      if (isTeaser(run, runs[index - 1], page)) return 'the summary of another story';
      if (isOfCards(run)) return 'one of a list of other stories';
      if (linkShare(run) > 0.85) return 'nothing but a link';
      const opens = opensWith(run.text, RELATED_OPENINGS);
      const points =
        opensWith(run.text, RELATED_WITH_LINK) && (linkShare(run) > 0.3 || /^[^.؟!]{2,20}:/.test(run.text));
      const isShort = linkShare(run) > 0.3 || run.text.length <= SHORT;
      const isSentence = endsSentence(run.text) && run.text.length > 60 && linkShare(run) < 0.3;
      if ((opens || points) && isShort && !isSentence) return 'opens as a pointer to other stories';
      return null;
    };
  },
};
