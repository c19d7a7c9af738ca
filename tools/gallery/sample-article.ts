import type { Article, Block, Span } from '../../src/article/article.ts';
import type {
  Actor,
  Brief,
  DateMention,
  EnglishName,
  Figure,
  Line,
  Place,
  Statement,
} from '../../src/article/brief.ts';
import type { Translation } from '../../src/article/translation.ts';

/*
 * An invented wire report, written for the gallery and the view's tests: several speakers, three posts, Arabic beside
 * Latin, digits and brackets. No newsroom, company or person in it is real.
 */
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

const blocks: readonly Block[] = [
  { kind: 'title', text: 'أول قطار كهربائي بين العاصمة والميناء ينطلق بعد تأخير دام 3 أعوام' },
  {
    kind: 'lead',
    text: 'الخط الذي يبلغ طوله 86 كيلومتراً يختصر الرحلة إلى 47 دقيقة، ووزير النقل يعد بتذكرة «في متناول الجميع».',
  },
  paragraph(
    'انطلق صباح الجمعة أول قطار كهربائي على الخط الرابط بين العاصمة ومدينة الميناء، بعد تأخير دام 3 أعوام وتجاوزت معه كلفة المشروع 1.4 مليار دولار.',
  ),
  paragraph(
    'وقال وزير النقل سامر الحداد، خلال حفل الافتتاح، إنّ "هذا الخط ليس هدية للعاصمة وحدها، بل هو شريان يعيد القرى الواقعة على جانبيه إلى خريطة البلاد"، مضيفاً أنّ "سعر التذكرة لن يتجاوز دينارين حتى نهاية العام".',
  ),
  paragraph(
    'وأوضحت شركة السكك الوطنية أنّ القطارات [المرحلة الأولى] تعمل بنظام ETCS-2 للتحكم، وأنّ شركة Nordbahn AG (ألمانيا) تتولى الصيانة حتى عام 2031.',
  ),
  {
    kind: 'post',
    post: {
      platform: 'x',
      id: '1900000000000000001',
      url: 'https://x.com/harbour_line/status/1900000000000000001',
      author: 'خط الميناء',
      handle: 'harbour_line',
      date: '2026-11-20T07:12:00Z',
      text: 'أول رحلة وصلت في موعدها 07:59 ✔\n#قطار_الميناء صور من رصيف 4',
      state: 'text',
    },
  },
  paragraph(
    'في المقابل، حذّرت رئيسة نقابة السائقين نادية منصور من أنّ "عدد السائقين المدرَّبين لا يكفي نصف الرحلات المعلنة"، ودعت إلى تأجيل التشغيل الكامل حتى كانون الثاني/ يناير 2027.',
  ),
  paragraph('وأضافت منصور أنّ النقابة ستعلن موقفها يوم الأحد المقبل، ولم تستبعد "إضراباً تحذيرياً مدته 24 ساعة".'),
  { kind: 'heading', text: 'إصابات في سباق إلى المقاعد' },
  paragraph('وأُصيب 4 أشخاص بجروح طفيفة خلال تدافع على الرصيف في محطة باب البحر، وفق ما أعلن الدفاع المدني.'),
  {
    kind: 'post',
    post: {
      platform: 'x',
      id: '1900000000000000002',
      url: 'https://x.com/Dana_K_reports/status/1900000000000000002',
      author: 'Dana K.',
      handle: 'Dana_K_reports',
      date: '2026-11-20',
      text: 'Crowds at Bab al-Bahr this morning. The platform holds 600; I counted at least twice that. (Photo: me)',
      state: 'text',
    },
  },
  paragraph(
    'ونفى المتحدث باسم هيئة الموانئ والمناطق اللوجستية الحرة أن يكون الازدحام ناتجاً عن إغلاق البوابة الشرقية، قائلاً: "البوابة مفتوحة منذ الساعة الخامسة فجراً".',
  ),
  {
    kind: 'post',
    post: {
      platform: 'x',
      id: '1900000000000000003',
      url: 'https://x.com/i/status/1900000000000000003',
      author: null,
      handle: 'portgate_live',
      date: null,
      text: null,
      state: 'link',
    },
  },
  paragraph('وقالت مصادر مطلعة إنّ نسبة الإشغال في اليوم الأول بلغت 92.5%.'),
  paragraph('وختم الحداد بالقول إنّ الوزارة ستنشر جدول الرحلات كاملاً على موقعها قبل 1 كانون الأول/ ديسمبر.'),
];

export const sampleArticle: Article = {
  url: 'https://www.difaf.example/news/2026/11/20/harbour-line',
  language: 'ar',
  outlet: { name: 'الضفاف', english: 'Al Difaf' },
  byline: 'لمى القاسم',
  published: '2026-11-20T18:40:00+03:00',
  updated: null,
  blocks,
};

const textAt = (block: number): string => {
  const found = blocks[block];
  return found?.kind === 'post' ? (found.post.text ?? '') : (found?.text ?? '');
};

/** The span of `words` in a block; the sample is wrong if it is not there. */
function at(block: number, words: string): Span {
  const start = textAt(block).indexOf(words);
  if (start < 0) throw new Error(`block ${block} does not say «${words}»`);
  return { block, start, end: start + words.length };
}
const whole = (block: number): Span => ({ block, start: 0, end: textAt(block).length });

const line = (span: Span): Line => ({ span, score: 1, reasons: { position: 1 }, speaker: null });
const named = (text: string, from: EnglishName['from'] = 'table'): EnglishName => ({ text, from });

const actors: readonly Actor[] = [
  {
    name: 'سامر الحداد',
    english: named('Samer al-Haddad', 'composed'),
    type: 'person',
    role: { text: 'وزير النقل', english: 'Minister of Transport' },
    surfaces: ['سامر الحداد', 'الحداد', 'وزير النقل'],
    mentions: [at(1, 'وزير النقل'), at(3, 'سامر الحداد'), at(14, 'الحداد')],
    salience: 1,
  },
  {
    name: 'نادية منصور',
    english: named('Nadia Mansour', 'model'),
    type: 'person',
    role: { text: 'رئيسة نقابة السائقين', english: 'Head of the drivers’ union' },
    surfaces: ['نادية منصور', 'منصور'],
    mentions: [at(6, 'نادية منصور'), at(7, 'منصور')],
    salience: 0.8,
  },
  {
    name: 'شركة السكك الوطنية',
    english: named('National Railway Company', 'composed'),
    type: 'organisation',
    role: null,
    surfaces: ['شركة السكك الوطنية'],
    mentions: [at(4, 'شركة السكك الوطنية')],
    salience: 0.5,
  },
  {
    name: 'هيئة الموانئ والمناطق اللوجستية الحرة',
    english: named('Ports and Free Logistics Zones Authority', 'composed'),
    type: 'organisation',
    role: { text: 'المتحدث باسم هيئة الموانئ', english: null },
    surfaces: ['هيئة الموانئ والمناطق اللوجستية الحرة'],
    mentions: [at(11, 'هيئة الموانئ والمناطق اللوجستية الحرة')],
    salience: 0.45,
  },
  {
    name: 'الدفاع المدني',
    english: named('Civil Defence'),
    type: 'organisation',
    role: null,
    surfaces: ['الدفاع المدني'],
    mentions: [at(9, 'الدفاع المدني')],
    salience: 0.4,
  },
  {
    name: 'Nordbahn AG',
    english: null,
    type: 'organisation',
    role: null,
    surfaces: ['Nordbahn AG'],
    mentions: [at(4, 'Nordbahn AG')],
    salience: 0.3,
  },
  {
    name: 'نقابة السائقين',
    english: null,
    type: 'organisation',
    role: null,
    surfaces: ['نقابة السائقين', 'النقابة'],
    mentions: [at(6, 'نقابة السائقين'), at(7, 'النقابة')],
    salience: 0.3,
  },
  {
    name: 'مدينة الميناء',
    english: named('Port City', 'composed'),
    type: 'place',
    role: null,
    surfaces: ['مدينة الميناء'],
    mentions: [at(2, 'مدينة الميناء')],
    salience: 0.2,
  },
];

const said = (
  speaker: number | null,
  cue: Span,
  span: Span,
  kind: Statement['kind'],
  verb: string,
  english: string | null,
): Statement => ({ speaker, cue, span, kind, verb, english });

const statements: readonly Statement[] = [
  said(
    0,
    at(3, 'قال'),
    at(3, 'هذا الخط ليس هدية للعاصمة وحدها، بل هو شريان يعيد القرى الواقعة على جانبيه إلى خريطة البلاد'),
    'direct',
    'قال',
    'said',
  ),
  said(0, at(3, 'مضيفاً'), at(3, 'سعر التذكرة لن يتجاوز دينارين حتى نهاية العام'), 'direct', 'أضاف', 'added'),
  said(
    2,
    at(4, 'أوضحت'),
    at(
      4,
      'القطارات [المرحلة الأولى] تعمل بنظام ETCS-2 للتحكم، وأنّ شركة Nordbahn AG (ألمانيا) تتولى الصيانة حتى عام 2031',
    ),
    'indirect',
    'أوضح',
    'explained',
  ),
  said(1, at(6, 'حذّرت'), at(6, 'عدد السائقين المدرَّبين لا يكفي نصف الرحلات المعلنة'), 'direct', 'حذّر', 'warned'),
  said(1, at(7, 'أضافت'), at(7, 'النقابة ستعلن موقفها يوم الأحد المقبل'), 'indirect', 'أضاف', 'added'),
  said(4, at(9, 'أعلن'), at(9, 'أُصيب 4 أشخاص بجروح طفيفة خلال تدافع على الرصيف'), 'indirect', 'أعلن', 'announced'),
  said(3, at(11, 'قائلاً'), at(11, 'البوابة مفتوحة منذ الساعة الخامسة فجراً'), 'direct', 'قال', null),
  said(null, at(13, 'قالت مصادر مطلعة'), at(13, 'نسبة الإشغال في اليوم الأول بلغت 92.5%'), 'indirect', 'قال', 'said'),
  said(
    0,
    at(14, 'ختم'),
    at(14, 'الوزارة ستنشر جدول الرحلات كاملاً على موقعها قبل 1 كانون الأول/ ديسمبر'),
    'indirect',
    'ختم',
    'concluded',
  ),
];

const places: readonly Place[] = [
  { name: 'العاصمة', english: null, mentions: [at(2, 'العاصمة')] },
  { name: 'مدينة الميناء', english: named('Port City', 'composed'), mentions: [at(2, 'مدينة الميناء')] },
  { name: 'محطة باب البحر', english: named('Bab al-Bahr station', 'model'), mentions: [at(9, 'محطة باب البحر')] },
  { name: 'ألمانيا', english: named('Germany'), mentions: [at(4, 'ألمانيا')] },
];

const date = (span: Span, from: string | null, to: string | null, english: string | null): DateMention => ({
  span,
  from,
  to,
  english,
});
const dates: readonly DateMention[] = [
  date(at(2, 'صباح الجمعة'), '2026-11-20', '2026-11-20', 'Fri 20 Nov 2026'),
  date(at(7, 'يوم الأحد المقبل'), '2026-11-22', '2026-11-22', null),
  date(at(6, 'كانون الثاني/ يناير 2027'), '2027-01-01', '2027-01-31', 'January 2027'),
  date(at(14, '1 كانون الأول/ ديسمبر'), '2026-12-01', '2026-12-01', 'Tue 1 Dec 2026'),
];

const figure = (span: Span, value: number, kind: Figure['kind'], english: string | null): Figure => ({
  span,
  value,
  kind,
  english,
});
const figures: readonly Figure[] = [
  figure(at(2, '1.4 مليار دولار'), 1.4e9, 'money', '1.4 billion dollars'),
  figure(at(9, '4 أشخاص'), 4, 'injured', '4 injured'),
  figure(at(13, '92.5%'), 92.5, 'percent', '92.5%'),
];

export const sampleBrief: Brief = {
  lines: [line(whole(2)), line(whole(3)), line(whole(6))],
  actors,
  statements,
  places,
  dates,
  figures,
  posts: blocks.flatMap((block, index) => (block.kind === 'post' ? [{ block: index, post: block.post }] : [])),
  names: [],
  reading: { words: 187, minutes: 1 },
};

const english = (span: Span, text: string): Translation => ({
  span,
  language: 'en',
  text,
  provider: 'sample',
  locality: 'on-device',
});

/** English for the title, the lines and some statements, as a translator on the device would give it. */
export const sampleTranslations: readonly Translation[] = [
  english(whole(0), 'First electric train between capital and port sets off after three years’ delay'),
  english(
    whole(2),
    'The first electric train on the line between the capital and the port city set off on Friday morning, after a delay of three years in which the cost of the project passed 1.4 billion dollars.',
  ),
  english(
    whole(3),
    'Transport minister Samer al-Haddad said at the opening that “this line is no gift to the capital alone; it is an artery that puts the villages on both sides of it back on the country’s map”, adding that “a ticket will not cost more than two dinars until the end of the year”.',
  ),
  english(
    whole(6),
    'The head of the drivers’ union, Nadia Mansour, warned that “the number of trained drivers is not enough for half of the announced trips”, and called for full service to be put off until January 2027.',
  ),
  english(
    statements[0]?.span ?? whole(0),
    'This line is no gift to the capital alone; it is an artery that puts the villages on both sides of it back on the country’s map',
  ),
  english(statements[1]?.span ?? whole(0), 'A ticket will not cost more than two dinars until the end of the year'),
  english(
    statements[2]?.span ?? whole(0),
    'the trains [first phase] are controlled by ETCS-2, and Nordbahn AG (Germany) looks after them until 2031',
  ),
  english(
    statements[3]?.span ?? whole(0),
    'The number of trained drivers is not enough for half of the announced trips',
  ),
  english(whole(5), 'The first train came on time, at 07:59 ✔\n#Port_train pictures from platform 4'),
  english(whole(10), 'What a translator from Arabic makes of English words'),
];
