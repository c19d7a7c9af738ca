import { normalise, westernDigits } from '../../arabic/normalise.ts';
import { findVisibleDate } from '../../arabic/published-dates.ts';
import {
  BYLINE_LABELS,
  BYLINE_WORDS,
  CALLS,
  FOLLOW_OPENINGS,
  META_OPENINGS,
  PAGE_LABELS,
} from '../../lexicon/page-words.ts';
import { foldSpace } from '../fold-space.ts';
import { isByline } from '../is-byline.ts';
import { endsSentence, keyOf, linkShare, opensWith } from '../prose.ts';
import type { Run } from '../read-runs.ts';
import { textUpTo } from '../text-up-to.ts';
import type { Step } from './sieve.ts';

const LABELS = new Set(PAGE_LABELS);

const HASHTAGS = /^(?:#[\p{L}\p{M}\p{N}_]+[\s،,|]*)+$/u;

/** `#الري #سد_وادي_الزيتون`: tags alone. */
const isHashtags = (text: string): boolean => text.startsWith('#') && HASHTAGS.test(text);

/** A label with the number that stands at it: `تعليقات (5)`. */
const isPageLabel = (text: string): boolean =>
  text.length <= 60 && LABELS.has(keyOf(text.replace(/\(?\p{N}+\)?/gu, ' ')));

/** Where a link to skip something leads: `نهاية القصص المقترحة`, heard by users of screen readers. */
function skipTargets(): (run: Run) => boolean {
  let aims: ReadonlySet<string | null> | undefined;
  return ({ element, text }) => {
    if (text.length > 60 || !element.id || element.getAttribute('tabindex') !== '-1' || endsSentence(text))
      return false;
    const links = () => Array.from(element.ownerDocument.querySelectorAll('a[href^="#"]'));
    aims ??= new Set(links().map((link) => link.getAttribute('href')));
    return aims.has(`#${element.id}`);
  };
}

/** `تابعونا على…`, `نسخ الرابط`, `إعلان`, comment and tag labels. */
export const dropFollowLines: Step = {
  name: 'calls to follow and share',
  over() {
    const isSkipTarget = skipTargets();
    return (run) => {
      const { text } = run;
      if (isPageLabel(text)) return 'a label of the page';
      if (isHashtags(text)) return 'nothing but tags';
      if (run.kind !== 'heading' && isSkipTarget(run)) return 'where a link to skip leads';
      if (!opensWith(text, FOLLOW_OPENINGS)) return null;
      const isLabel = text.length <= 60 && !endsSentence(text);
      const isCall = text.length <= 160 && (linkShare(run) > 0.3 || opensWith(text, CALLS));
      return isLabel || isCall ? 'a call, not a sentence of the story' : null;
    };
  },
};

/** A row of figures is no line of the page, whatever stands in it. */
const isRow = (run: Run): boolean => run.element.localName === 'tr';

/** `16:42`, `الساعة 9:05 ص بتوقيت غرينتش`: a clock and nothing else. */
const CLOCK =
  /^(?:الساعة\s*)?\d{1,2}[:.]\d{2}(?:\s*(?:ص|م|صباحا|صباحاً|مساء|مساءً|GMT|KSA|UTC|بتوقيت\s+\S+(?:\s\S+)?|غرينتش))*$/;

const NEAR_START = 6;
const NEAR_END = 2;

/** Lines that say who wrote, when and from where: `كتبت ليلى حداد`, `تم نشره الجمعة 24 نيسان…`, `المصدر: …`. */
export const dropBylines: Step = {
  name: 'byline and date',
  over(runs, { metadata, siteNames }) {
    const names = new Set([...metadata.authors, ...siteNames].map(keyOf));
    return (run, index) => {
      const { text } = run;
      if (text.length > 120 || endsSentence(text) || isRow(run)) return null;
      const key = keyOf(text);
      if (!key) return 'no words';
      if (names.has(key)) return "the author's or the site's name";
      if (run.timed >= text.length * 0.9 || CLOCK.test(westernDigits(text))) return 'a time line';
      const date = findVisibleDate(text);
      if (date && text.length <= 70 && text.replace(/[\p{L}]+/gu, 'x').length <= 50) return 'a date line';
      if (opensWith(text, META_OPENINGS) && (date || /^[^:]{2,20}:/.test(text))) return 'says when or where from';
      const atEdge = index < NEAR_START || index >= runs.length - NEAR_END;
      return atEdge && isByline(text) ? 'says who wrote it' : null;
    };
  },
};

const PICTURE = /^(?:©|\(c\)|(?:photo|image|picture|getty|shutterstock|(?:ال)?صوره?|تصوير|مصدر الصوره)(?![\p{L}]))/iu;

/** Who made a picture (`© وكالة / اسم`, `الصورة: …`), and the line that stands in one paragraph with a picture. */
export const dropPictureLines: Step = {
  name: 'picture lines',
  over: () => (run) => {
    const { text, element } = run;
    if (text.length > 120 || endsSentence(text) || isRow(run)) return null;
    if (text.length <= 100 && PICTURE.test(normalise(text))) return 'says who made a picture';
    if (isSetApart(run) && isPictureAlone(blockBefore(element))) return 'set apart under a picture';
    return element.localName === 'p' && element.querySelector('img')
      ? 'a caption in one paragraph with its picture'
      : null;
  },
};

/** Slanting, small or in the middle, and not bold as a heading is: so editors write captions where they have no box for them. */
function isSetApart({ element, bold, text }: Run): boolean {
  if (bold > text.length / 2) return false;
  const only = element.childElementCount === 1 ? element.firstElementChild : null;
  const isSlanting =
    only !== null && /^(?:em|i|small|cite)$/.test(only.localName) && foldSpace(only.textContent ?? '') === text;
  return (
    isSlanting ||
    element.getAttribute('align') === 'center' ||
    /text-align:\s*center/.test(element.getAttribute('style') ?? '')
  );
}

function blockBefore(element: Element): Element | null {
  const before = element.previousElementSibling;
  return before?.localName === 'br' ? before.previousElementSibling : before;
}

const isPictureAlone = (element: Element | null): boolean =>
  element !== null &&
  (element.localName === 'img' || (element.querySelector('img') !== null && textUpTo(element, 0) !== null));

const CREDIT = /^[-–—\s]*[([][^()[\]]{2,40}[)\]]\s*[-–—.]*$|^[-–—]{2,}\s*\S.{1,30}$/;

const BRACKETED = /^[([]([^()[\]]{5,118})[)\]]\.?$/;

/** Who wrote or whence it comes, under the text: `--(وكالة)`, `(إعداد ليلى حداد - تحرير سامي الخطيب)`. */
export function isCredit(text: string): boolean {
  if (text.length <= 50 && CREDIT.test(text)) return true;
  const [, inside = ''] = BRACKETED.exec(text) ?? [];
  return opensWith(inside, [...BYLINE_WORDS, ...BYLINE_LABELS]);
}

export const dropCredits: Step = {
  name: 'agency credit',
  over: (runs) => (run, index) =>
    index >= runs.length - NEAR_END && isCredit(run.text) ? 'an agency in brackets at the end' : null,
};
