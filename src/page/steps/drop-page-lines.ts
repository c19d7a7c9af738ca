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
const LONGEST_CALL = 160; // characters

const HASHTAGS = /^(?:#[\p{L}\p{M}\p{N}_]+[\s،,|]*)+$/u;

/** `#الري #سد_وادي_الزيتون`: tags alone. */
const isHashtags = (text: string): boolean => text.startsWith('#') && HASHTAGS.test(text);

/** A label with the number that stands at it: `تعليقات (5)`. */
const isPageLabel = (text: string): boolean =>
  text.length <= 60 && LABELS.has(keyOf(text.replace(/\(?\p{N}+\)?/gu, ' ')));

/** A telephone number, an address, a name at a network, or by what means: what a call that ends in a colon introduces. */
const MEANS = /\d{6,}|https?:|www\.|(?<![\p{L}\d.])@\w{2,}|^(?:عبر|على الرقم|من خلال)\s/u;

/** `تابعونا عبر واتساب:`, and what follows it. */
const isMeans = (run: Run, before: Run | undefined): boolean =>
  before !== undefined &&
  run.text.length <= LONGEST_CALL &&
  /[:：]$/.test(before.text) &&
  opensWith(before.text, CALLS) &&
  before.text.length <= LONGEST_CALL &&
  (MEANS.test(westernDigits(run.text)) || linkShare(run) > 0.3);

/** `تابعونا على…`, `نسخ الرابط`, `إعلان`, comment and tag labels. */
export const dropFollowLines: Step = {
  name: 'calls to follow and share',
  over(runs) {
    return (run, index) => {
      const { text } = run;
      if (isPageLabel(text)) return 'a label of the page';
      if (isHashtags(text)) return 'nothing but tags';
      if (isMeans(run, runs[index - 1])) return 'what a call introduces';
      if (!opensWith(text, FOLLOW_OPENINGS)) return null;
      const isLabel = text.length <= 60 && !endsSentence(text);
      const isCall = text.length <= LONGEST_CALL && (linkShare(run) > 0.3 || opensWith(text, CALLS));
      return isLabel || isCall ? 'a call, not a sentence of the story' : null;
    };
  },
};

/** A row of figures is no line of the page, whatever stands in it. */
const isRow = (run: Run): boolean => run.element.localName === 'tr';

/** `16:42`, `الساعة 9:05 ص بتوقيت غرينتش`: a clock and nothing else. */
const CLOCK =
  /^(?:الساعة\s*)?\d{1,2}[:.]\d{2}(?:\s*(?:ص|م|صباحا|صباحاً|مساء|مساءً|GMT|KSA|UTC|بتوقيت\s+\S+(?:\s\S+)?|غرينتش))*$/;

/** `منذ 5 دقائق`, `قبل ساعة`, with a clock behind it at most. */
const RELATIVE =
  /^(?:منذ|قبل)\s+(?:\d{1,3}\s*)?(?:ثانية|ثوان|ثواني|ثوانٍ|دقيقة|دقيقتين|دقائق|ساعة|ساعتين|ساعات|يوم|يومين|أيام)(?:\s+واحدة?)?[\s|•·–—،-]*(?:\d{1,2}[:.]\d{2})?$/;

/** A line whose elements stand apart by the page's style alone: `<span>9 مايو 2018</span><span>10:30 م</span>`. */
const partsOf = ({ nodes, text }: Run): string =>
  nodes.length > 1 && /\p{N}/u.test(text) ? foldSpace(nodes.map(({ nodeValue }) => nodeValue ?? '').join(' ')) : text;

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
      const parts = partsOf(run);
      if (run.kind !== 'heading' && RELATIVE.test(westernDigits(parts))) return 'a time line';
      const date = findVisibleDate(parts);
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
