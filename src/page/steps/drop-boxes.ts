import { normalise } from '../../arabic/normalise.ts';
import { CONSENT_WORDS, PLAYER_OPENINGS, PLAYER_WORDS, PROMO_LABELS } from '../../lexicon/page-words.ts';
import { endsSentence, keyOf, linkShare, opensWith, scoreProse } from '../prose.ts';
import type { Extent, PageText, Run } from '../read-runs.ts';
import type { Step } from './sieve.ts';

const LEVELS = 6;
const LONGEST_BOX = 500; // characters
const LONGEST_LABEL = 60;
const LONGEST_NOTICE = 250;
const SHARE = 0.4; // of the story's prose: a box that holds more is the story's own
const BESIDE = 20; // elements looked at on either side
const BUTTON = 'button, [role="button"]';
const LABELS = new Set(PROMO_LABELS);

const proseOf = (runs: readonly Run[]): number => runs.reduce((sum, run) => sum + scoreProse(run), 0);
const isLabel = ({ text }: Run): boolean => text.length <= LONGEST_LABEL && !endsSentence(text);
const isLink = (run: Run | undefined): boolean => run !== undefined && linkShare(run) > 0.85;

/** A small element around a run, and the runs in it. */
interface Box {
  readonly element: Element;
  readonly own: readonly Run[];
}

/** The runs that stand in an element around one of them. */
function runsOf(runs: readonly Run[], index: number, { from, to }: Extent): Run[] {
  let [first, end] = [index, index + 1];
  while ((runs[first - 1]?.order ?? -1) >= from) first--;
  while ((runs[end]?.order ?? to) < to) end++;
  return runs.slice(first, end);
}

/** The small elements around a run, from the inside. */
function boxesAround(runs: readonly Run[], index: number, { extents }: PageText): Box[] {
  const found: Box[] = [];
  let element = runs[index]?.element ?? null;
  for (let level = 0; element && level < LEVELS && element.localName !== 'body'; level++) {
    const extent = extents.get(element);
    if (extent && extent.length > LONGEST_BOX) break;
    if (extent) found.push({ element, own: runsOf(runs, index, extent) });
    element = element.parentElement;
  }
  return found;
}

const OF_PLAYERS = /script|html5|video|audio|سكريبت|يدعم/i;

/** `To view this video please enable JavaScript…`, `متصفحك لا يدعم تشغيل الفيديو`: shown where a player cannot play. */
function isPlayerNotice({ text }: Run): boolean {
  if (text.length > LONGEST_NOTICE || !OF_PLAYERS.test(text)) return false;
  const key = normalise(text).toLowerCase();
  return opensWith(key, PLAYER_OPENINGS) && PLAYER_WORDS.some((word) => key.includes(word));
}

const OF_CONSENT = /ارتباط|كوكيز|موافقت|تسمح/;

/** A question whether something from elsewhere may be shown. */
function asksConsent({ text }: Run): boolean {
  if (text.length > LONGEST_BOX || !OF_CONSENT.test(text)) return false;
  const key = normalise(text);
  return CONSENT_WORDS.some((words) => key.includes(words));
}

/** A heading that has a box with a player, and nothing else. */
const isPlayer = (run: Run, { element, own }: Box): boolean =>
  own.every((one) => one === run || isPlayerNotice(one)) &&
  (own.length > 1 || element.querySelector('video, audio') !== null);

const hasLinkedHeading = (element: Element): boolean => element.querySelector('h2 a, h3 a, h4 a') !== null;

/** Whether others like it stand beside an element: so the updates of a live blog do. */
function isOneOfMany(element: Element): boolean {
  let [before, after] = [element.previousElementSibling, element.nextElementSibling];
  for (let step = 0; step < BESIDE; step++) {
    for (const one of [before, after]) if (one?.localName === element.localName && hasLinkedHeading(one)) return true;
    [before, after] = [before?.previousElementSibling ?? null, after?.nextElementSibling ?? null];
  }
  return false;
}

/** A part of a page that has a name for screen readers. */
const isRegion = (element: Element): boolean =>
  (/^(?:section|aside)$/.test(element.localName) || element.getAttribute('role') === 'region') &&
  (element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby')) &&
  !isOneOfMany(element);

/** What introduces a podcast, a newsletter, another page: a label, a linked line, a word on it. */
function findPromo(runs: readonly Run[], index: number, page: PageText): Box | undefined {
  const [run, next] = [runs[index], runs[index + 1]];
  if (!run || !next) return undefined;
  const isNamed = isLink(next) && isLabel(run) && LABELS.has(keyOf(run.text));
  const isHeaded = (run.kind === 'heading' && isLink(run)) || (isLabel(run) && next.kind === 'heading' && isLink(next));
  if (!isNamed && !isHeaded) return undefined;
  return boxesAround(runs, index, page).findLast(({ element, own }) => {
    const isPromo = own[0] === run && own.length > 1 && own.filter((one) => scoreProse(one) > 0).length <= 1;
    return isPromo && ((isNamed && own.includes(next)) || isRegion(element));
  });
}

/** Small boxes inside a text: what asks for consent, what plays, what introduces a podcast or a newsletter. */
export const dropBoxes: Step = {
  name: 'boxes in the text',
  over(runs, { page }) {
    const most = proseOf(runs) * SHARE;
    const reasons = new Map<Run, string>();
    const add = (box: Box | undefined, why: string) => {
      if (box && proseOf(box.own) <= most) for (const run of box.own) reasons.set(run, why);
    };
    for (const [index, run] of runs.entries()) {
      if (isPlayerNotice(run)) reasons.set(run, 'what a player says where it cannot play');
      if (asksConsent(run)) {
        const gate = boxesAround(runs, index, page).find(({ element }) => element.querySelector(BUTTON));
        add(gate, 'asks whether something may be shown');
      }
      if (run.kind === 'heading' && !endsSentence(run.text))
        add(
          boxesAround(runs, index, page).find((box) => isPlayer(run, box)),
          'the heading of a player',
        );
      add(findPromo(runs, index, page), 'introduces something else to read or hear');
    }
    return (run) => reasons.get(run) ?? null;
  },
};
