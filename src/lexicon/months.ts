/**
 * Names of the months as Arabic newspapers print them, normalised (see arabic/normalise.ts), January first:
 * Gulf and Egypt, the Levant and Iraq, the Maghreb. Common knowledge; CLDR's ar, ar-SY, ar-DZ, ar-MA agree.
 */
export const MONTHS: readonly (readonly string[])[] = [
  ['يناير', 'كانون الثاني', 'كانون ثاني', 'جانفي', 'ينار'],
  ['فبراير', 'شباط', 'فيفري', 'فبرائر'],
  ['مارس', 'اذار'],
  ['ابريل', 'نيسان', 'افريل', 'نيسن'],
  ['مايو', 'ايار', 'ماي', 'مايس'],
  ['يونيو', 'حزيران', 'جوان', 'يونيه', 'يونية'],
  ['يوليو', 'تموز', 'جويليه', 'يوليوز', 'يوليه'],
  ['اغسطس', 'اب', 'اوت', 'غشت'],
  ['سبتمبر', 'ايلول', 'شتنبر'],
  ['اكتوبر', 'تشرين الاول', 'تشرين اول'],
  ['نوفمبر', 'تشرين الثاني', 'تشرين ثاني', 'نونبر'],
  ['ديسمبر', 'كانون الاول', 'كانون اول', 'دجنبر'],
];

/** English month names, January first; a post's signature gives them in full or by three letters. */
export const ENGLISH_MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** French month names, January first, as they are written: posts quoted by newsrooms of the Maghreb are often signed in French. */
export const FRENCH_MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

/** Names of the Hijri months, normalised. A Hijri day is never turned into a Gregorian one: countries begin months by sight. */
export const HIJRI_MONTHS: readonly string[] = [
  'محرم',
  'صفر',
  'ربيع الاول',
  'ربيع الاخر',
  'ربيع الثاني',
  'جمادي الاولي',
  'جمادي الاخره',
  'جمادي الثانيه',
  'جمادي الثاني',
  'رجب',
  'شعبان',
  'رمضان',
  'شوال',
  'ذو القعده',
  'ذي القعده',
  'ذو الحجه',
  'ذي الحجه',
];
