import { LETTERS, VOWELS } from '../arabic/letters.ts';
import { normalise } from '../arabic/normalise.ts';
import { weekdays } from '../lexicon/date-words.ts';
import { ENGLISH_MONTHS } from '../lexicon/months.ts';
import { BYLINE_LABELS, BYLINE_WORDS, CREDIT_ROLES } from '../lexicon/page-words.ts';
import { isNameLike } from './is-name-like.ts';
import { endsSentence, opensWith } from './prose.ts';

const LONGEST = 60; // characters
const LONGEST_CREDIT = 140;
const MOST_WORDS = 7;
const MARKS = '[\\s:/|•·–—ـ.,،-]';
const LABEL = /^[^:/–—ـ-]{2,16}[:/–—ـ-]\s*\S/;
/** As a label ends that is only read aloud: `المؤلف، ليلى حداد`; what follows must be a name, since a sentence may begin so. */
const SPOKEN_LABEL = /^(?:الكاتب|المؤلف|المحرر|المراسل)ة?\s*[،,]\s*/;
const LABEL_WORDS = new Set(
  [...BYLINE_WORDS, ...BYLINE_LABELS, ...CREDIT_ROLES].flatMap((words) => words.toLowerCase().split(' ')),
);
const WEEKDAY = weekdays
  .flat()
  .map((name) => name.replace(/ا/g, '[اأإ]').replace(/ه$/, '[هة]'))
  .join('|');
/** A number that belongs to a newsroom's name: `الوادي 24 - سعد المالكي`; a date, a clock or a count ends otherwise. */
const NAMED_NUMBER = `(?<=[${LETTERS}] ?)[\\d٠-٩]{1,3}(?=\\s*(?:$|[#:|،–—-]\\s*[${LETTERS}]|/\\s*[^\\d٠-٩]+$))`;
const ENGLISH_MONTHS_SHORT = ENGLISH_MONTHS.map((name) => name.slice(0, 3)).join('|');
const DATE = new RegExp(
  `${MARKS}*(?:(?:يوم\\s+)?(?:${WEEKDAY})(?![${LETTERS}])(?=.*[\\d٠-٩])|(?<![\\d٠-٩])(?!${NAMED_NUMBER})[\\d٠-٩]|(?<![${LETTERS}])(?:(?:منذ|قبل|نشر|الساعة)\\s|آخر تحديث)|(?<![A-Za-z])(?:في\\s+)?(?:${ENGLISH_MONTHS_SHORT})[a-z]*\\.?\\s+\\d).*$`,
  'is',
);
const NO_LETTERS = new RegExp(`[^${LETTERS}]+`);
const FIRST_WORD = new RegExp(`^[\\s:/|–—ـ,،-]*([${LETTERS}${VOWELS}]+)(?=[\\s:/|–—ـ,،-]|$)`);
const HANDLE = /\s*[([]?(?:(?<![\w.])@\w{2,}|\w{3,}@(?![\w]))[)\]]?\s*/g; // @name; name@ as it is seen from the right

/** What stands before the date on a line: `كتب: رامي سعد | الأحد 3 مايو 2020 → كتب: رامي سعد`. */
const beforeDate = (text: string): string => (/^[\d٠-٩]/.test(text) ? text : text.replace(DATE, ''));

/** Who took the pictures, behind the writer: `كتب: رامي سعد - تصوير: هاني نصر`; `تقرير وتصوير: …` is one person's. */
const PHOTOGRAPHER = new RegExp(
  `(?<=\\S\\s+\\S+)(?:\\s*[-–—ـ|/،,(]\\s*(?:تصوير|عدسة|بعدسة)(?![${LETTERS}])|\\s+(?:تصوير|عدسة|بعدسة)\\s*[:/–—-]).*$`,
  's',
);
const withoutPhotographer = (line: string): string => line.replace(PHOTOGRAPHER, '');

/** Who does what on a line in brackets: `(إعداد … - تحرير …)` has two roles. */
const rolesIn = (text: string): number =>
  normalise(text)
    .split(NO_LETTERS)
    .filter((word) => CREDIT_ROLES.includes(word)).length;

/** A line in brackets that says who made the text, as agencies end theirs: `(إعداد سامي القاضي - تحرير لينا حداد)`. */
const isSignedCredit = (text: string): boolean =>
  text.length <= LONGEST_CREDIT && /^[([].*[)\]]\.?$/su.test(text.trim()) && opensWith(text, CREDIT_ROLES);

const isSpoken = (text: string): boolean =>
  SPOKEN_LABEL.test(text) && isNameLike(text.replace(SPOKEN_LABEL, '').trim());

/** Whether a line says who wrote: `كتبت ليلى حداد`, `إعداد: سامي الخطيب`; a crosshead such as `تقرير دولي` does not. */
export function isByline(line: string): boolean {
  if (isSignedCredit(line)) return true;
  const isWord = opensWith(line, BYLINE_WORDS);
  if ((!isWord && !opensWith(line, BYLINE_LABELS)) || endsSentence(line)) return false;
  const text = beforeDate(withoutPhotographer(line));
  const words = text.split(/\s+/).length;
  return text.length <= LONGEST && (isWord ? words >= 2 && words <= MOST_WORDS : LABEL.test(text) || isSpoken(text));
}

/** A name without what stands around it: handles, a date behind it, marks at its ends. */
export function toName(text: string): string {
  const name = beforeDate(text.replace(HANDLE, ' ').trim());
  return name.replace(new RegExp(`^${MARKS}+|${MARKS}+$`, 'gu'), '');
}

/** The name on such a line: `كتبت – ليلى حداد → ليلى حداد`, `كتب بواسطة: ريم الحسن @reem → ريم الحسن`. */
export function toByline(line: string): string {
  if (!isByline(line)) return toName(line);
  let name = isSignedCredit(line) ? line.trim().replace(/^[([]|[)\]]\.?$/g, '') : withoutPhotographer(line);
  if (isSignedCredit(line) && rolesIn(name) > 1) return name.trim();
  for (;;) {
    const [opening = '', word = ''] = FIRST_WORD.exec(name) ?? [];
    const key = normalise(word).toLowerCase();
    if (!word || !(LABEL_WORDS.has(key) || LABEL_WORDS.has(key.replace(/^و/, '')))) return toName(name);
    name = name.slice(opening.length);
  }
}
