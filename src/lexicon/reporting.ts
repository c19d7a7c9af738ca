/**
 * Words that report speech in Arabic news, a row a verb. Own work; what any grammar of newspaper Arabic lists.
 * `past`, `present`: third person masculine singular, the other persons derive. `participle`: masculine singular (`مضيف` → مضيفاً, مضيفةً).
 * `noun`: the verbal noun that can carry the clause itself (`قوله إنّ`, `تأكيده أنّ`).
 * `takes`: what it reports without أنّ or quotation marks: prepositions before a noun ('الى', 'عن', 'ب', 'على', 'من', 'ل'), or a bare 'object'.
 * `carries`: goes on with the last speaker where it has no subject of its own (وأضاف).
 */
export interface ReportingVerb {
  readonly lemma: string;
  readonly past: string;
  readonly present: string;
  readonly participle?: string;
  readonly noun?: string;
  readonly takes: readonly string[];
  readonly carries?: true;
}

export const reportingVerbs: readonly ReportingVerb[] = [
  { lemma: 'قال', past: 'قال', present: 'يقول', participle: 'قائل', noun: 'قول', takes: [] },
  { lemma: 'أكد', past: 'أكد', present: 'يؤكد', participle: 'مؤكد', noun: 'تأكيد', takes: ['object', 'على'] },
  { lemma: 'أعلن', past: 'أعلن', present: 'يعلن', participle: 'معلن', noun: 'إعلان', takes: ['object', 'عن'] },
  { lemma: 'أضاف', past: 'أضاف', present: 'يضيف', participle: 'مضيف', takes: [], carries: true },
  { lemma: 'تابع', past: 'تابع', present: 'يتابع', participle: 'متابع', takes: [], carries: true },
  { lemma: 'أردف', past: 'أردف', present: 'يردف', participle: 'مردف', takes: [], carries: true },
  { lemma: 'استطرد', past: 'استطرد', present: 'يستطرد', participle: 'مستطرد', takes: [], carries: true },
  { lemma: 'استدرك', past: 'استدرك', present: 'يستدرك', participle: 'مستدرك', takes: [], carries: true },
  { lemma: 'واصل', past: 'واصل', present: 'يواصل', participle: 'مواصل', takes: [], carries: true },
  { lemma: 'أكمل', past: 'أكمل', present: 'يكمل', participle: 'مكمل', takes: [], carries: true },
  { lemma: 'مضى', past: 'مضى', present: 'يمضي', takes: [], carries: true },
  { lemma: 'زاد', past: 'زاد', present: 'يزيد', takes: [], carries: true },
  { lemma: 'ختم', past: 'ختم', present: 'يختم', participle: 'خاتم', takes: [], carries: true },
  { lemma: 'أفاد', past: 'أفاد', present: 'يفيد', participle: 'مفيد', noun: 'إفادة', takes: ['ب'] },
  { lemma: 'ذكر', past: 'ذكر', present: 'يذكر', participle: 'ذاكر', takes: [] },
  { lemma: 'ذكّر', past: 'ذكّر', present: 'يذكّر', participle: 'مذكر', takes: ['ب'] },
  { lemma: 'أشار', past: 'أشار', present: 'يشير', participle: 'مشير', noun: 'إشارة', takes: ['الى'] },
  { lemma: 'أوضح', past: 'أوضح', present: 'يوضح', participle: 'موضح', noun: 'توضيح', takes: ['object'] },
  { lemma: 'لفت', past: 'لفت', present: 'يلفت', participle: 'لافت', takes: ['الى'] },
  { lemma: 'كشف', past: 'كشف', present: 'يكشف', participle: 'كاشف', takes: ['عن', 'object'] },
  { lemma: 'شدد', past: 'شدد', present: 'يشدد', participle: 'مشدد', noun: 'تشديد', takes: ['على'] },
  { lemma: 'صرح', past: 'صرح', present: 'يصرح', participle: 'مصرح', noun: 'تصريح', takes: ['ب'] },
  { lemma: 'بيّن', past: 'بيّن', present: 'يبين', participle: 'مبين', takes: [] },
  { lemma: 'نوه', past: 'نوه', present: 'ينوه', participle: 'منوه', takes: ['ب', 'الى'] },
  { lemma: 'نبه', past: 'نبه', present: 'ينبه', participle: 'منبه', takes: ['الى', 'من'] },
  { lemma: 'ألمح', past: 'ألمح', present: 'يلمح', participle: 'ملمح', takes: ['الى'] },
  { lemma: 'أورد', past: 'أورد', present: 'يورد', takes: ['object'] },
  { lemma: 'روى', past: 'روى', present: 'يروي', participle: 'راوي', takes: [] },
  { lemma: 'نقل', past: 'نقل', present: 'ينقل', participle: 'ناقل', takes: [] },
  { lemma: 'كتب', past: 'كتب', present: 'يكتب', participle: 'كاتب', takes: [] },
  { lemma: 'غرد', past: 'غرد', present: 'يغرد', participle: 'مغرد', takes: [] },
  { lemma: 'علق', past: 'علق', present: 'يعلق', participle: 'معلق', takes: [] },
  { lemma: 'رد', past: 'رد', present: 'يرد', participle: 'راد', takes: [] },
  { lemma: 'أجاب', past: 'أجاب', present: 'يجيب', participle: 'مجيب', takes: [] },
  { lemma: 'تساءل', past: 'تساءل', present: 'يتساءل', participle: 'متسائل', takes: ['عن'] },
  { lemma: 'سأل', past: 'سأل', present: 'يسأل', participle: 'سائل', takes: [] },
  { lemma: 'أخبر', past: 'أخبر', present: 'يخبر', participle: 'مخبر', takes: [] },
  { lemma: 'أبلغ', past: 'أبلغ', present: 'يبلغ', participle: 'مبلغ', takes: [] },
  { lemma: 'شرح', past: 'شرح', present: 'يشرح', participle: 'شارح', takes: [] },
  { lemma: 'رأى', past: 'رأى', present: 'يرى', participle: 'راء', takes: ['في'] },
  { lemma: 'اعتبر', past: 'اعتبر', present: 'يعتبر', participle: 'معتبر', noun: 'اعتبار', takes: ['object'] },
  { lemma: 'عدّ', past: 'عدّ', present: 'يعد', takes: [] },
  { lemma: 'اعتقد', past: 'اعتقد', present: 'يعتقد', participle: 'معتقد', takes: [] },
  { lemma: 'زعم', past: 'زعم', present: 'يزعم', participle: 'زاعم', noun: 'زعم', takes: ['object'] },
  { lemma: 'ادعى', past: 'ادعى', present: 'يدعي', participle: 'مدعي', noun: 'ادعاء', takes: ['object'] },
  { lemma: 'أقر', past: 'أقر', present: 'يقر', participle: 'مقر', noun: 'إقرار', takes: ['ب'] },
  { lemma: 'اعترف', past: 'اعترف', present: 'يعترف', participle: 'معترف', noun: 'اعتراف', takes: ['ب'] },
  { lemma: 'نفى', past: 'نفى', present: 'ينفي', participle: 'نافي', noun: 'نفي', takes: ['object'] },
  { lemma: 'أنكر', past: 'أنكر', present: 'ينكر', participle: 'منكر', takes: ['object'] },
  { lemma: 'استبعد', past: 'استبعد', present: 'يستبعد', participle: 'مستبعد', takes: ['object'] },
  { lemma: 'توقع', past: 'توقع', present: 'يتوقع', participle: 'متوقع', takes: ['object'] },
  { lemma: 'رجح', past: 'رجح', present: 'يرجح', participle: 'مرجح', takes: ['object'] },
  { lemma: 'تنبأ', past: 'تنبأ', present: 'يتنبأ', participle: 'متنبئ', takes: ['ب'] },
  { lemma: 'حذر', past: 'حذر', present: 'يحذر', participle: 'محذر', noun: 'تحذير', takes: ['من', 'object'] },
  { lemma: 'هدد', past: 'هدد', present: 'يهدد', participle: 'مهدد', noun: 'تهديد', takes: ['ب'] },
  { lemma: 'توعد', past: 'توعد', present: 'يتوعد', participle: 'متوعد', takes: ['ب'] },
  { lemma: 'تعهد', past: 'تعهد', present: 'يتعهد', participle: 'متعهد', noun: 'تعهد', takes: ['ب'] },
  { lemma: 'وعد', past: 'وعد', present: 'يعد', participle: 'واعد', takes: ['ب'] },
  { lemma: 'طالب', past: 'طالب', present: 'يطالب', participle: 'مطالب', noun: 'مطالبة', takes: ['ب'] },
  { lemma: 'دعا', past: 'دعا', present: 'يدعو', participle: 'داعي', noun: 'دعوة', takes: ['الى', 'ل'] },
  { lemma: 'ناشد', past: 'ناشد', present: 'يناشد', participle: 'مناشد', takes: ['object'] },
  { lemma: 'حث', past: 'حث', present: 'يحث', participle: 'حاث', takes: ['على'] },
  { lemma: 'طلب', past: 'طلب', present: 'يطلب', participle: 'طالب', takes: [] },
  { lemma: 'شجع', past: 'شجع', present: 'يشجع', participle: 'مشجع', takes: ['على'] },
  { lemma: 'اقترح', past: 'اقترح', present: 'يقترح', participle: 'مقترح', takes: ['object'] },
  { lemma: 'أوصى', past: 'أوصى', present: 'يوصي', participle: 'موصي', takes: ['ب'] },
  { lemma: 'اتهم', past: 'اتهم', present: 'يتهم', participle: 'متهم', noun: 'اتهام', takes: ['object'] },
  { lemma: 'حمّل', past: 'حمّل', present: 'يحمّل', participle: 'محمل', takes: ['object'] },
  { lemma: 'دان', past: 'دان', present: 'يدين', takes: ['object'] },
  { lemma: 'أدان', past: 'أدان', present: 'يدين', participle: 'مدين', noun: 'إدانة', takes: ['object'] },
  { lemma: 'ندد', past: 'ندد', present: 'يندد', participle: 'مندد', noun: 'تنديد', takes: ['ب'] },
  { lemma: 'استنكر', past: 'استنكر', present: 'يستنكر', participle: 'مستنكر', takes: ['object'] },
  { lemma: 'شجب', past: 'شجب', present: 'يشجب', participle: 'شاجب', takes: ['object'] },
  { lemma: 'انتقد', past: 'انتقد', present: 'ينتقد', participle: 'منتقد', takes: ['object'] },
  { lemma: 'رفض', past: 'رفض', present: 'يرفض', participle: 'رافض', noun: 'رفض', takes: [] },
  { lemma: 'رحب', past: 'رحب', present: 'يرحب', participle: 'مرحب', takes: ['ب'] },
  { lemma: 'أشاد', past: 'أشاد', present: 'يشيد', participle: 'مشيد', noun: 'إشادة', takes: ['ب'] },
  { lemma: 'أثنى', past: 'أثنى', present: 'يثني', participle: 'مثني', takes: ['على'] },
  { lemma: 'ثمن', past: 'ثمن', present: 'يثمن', participle: 'مثمن', takes: ['object'] },
  { lemma: 'أعرب', past: 'أعرب', present: 'يعرب', participle: 'معرب', noun: 'إعراب', takes: ['عن'] },
  { lemma: 'عبّر', past: 'عبر', present: 'يعبر', participle: 'معبر', takes: ['عن'] },
  { lemma: 'أبدى', past: 'أبدى', present: 'يبدي', participle: 'مبدي', takes: [] },
  { lemma: 'تمنى', past: 'تمنى', present: 'يتمنى', participle: 'متمني', takes: [] },
  { lemma: 'أمل', past: 'أمل', present: 'يأمل', participle: 'آمل', takes: [] },
  { lemma: 'جدد', past: 'جدد', present: 'يجدد', participle: 'مجدد', takes: [] },
  { lemma: 'كرر', past: 'كرر', present: 'يكرر', participle: 'مكرر', takes: [] },
  { lemma: 'أيد', past: 'أيد', present: 'يؤيد', participle: 'مؤيد', noun: 'تأييد', takes: ['object'] },
  { lemma: 'أصر', past: 'أصر', present: 'يصر', participle: 'مصر', takes: ['على'] },
  { lemma: 'خلص', past: 'خلص', present: 'يخلص', takes: ['الى'] },
  { lemma: 'استنتج', past: 'استنتج', present: 'يستنتج', participle: 'مستنتج', takes: [] },
  { lemma: 'وصف', past: 'وصف', present: 'يصف', participle: 'واصف', noun: 'وصف', takes: ['object'] },
  { lemma: 'قرر', past: 'قرر', present: 'يقرر', participle: 'مقرر', takes: [] },
  { lemma: 'أقسم', past: 'أقسم', present: 'يقسم', participle: 'مقسم', takes: [] },
  { lemma: 'برر', past: 'برر', present: 'يبرر', participle: 'مبرر', takes: [] },
  { lemma: 'اشتكى', past: 'اشتكى', present: 'يشتكي', participle: 'مشتكي', takes: ['من'] },
  { lemma: 'اشترط', past: 'اشترط', present: 'يشترط', participle: 'مشترط', takes: [] },
  { lemma: 'تحدث', past: 'تحدث', present: 'يتحدث', participle: 'متحدث', takes: ['عن'] },
  { lemma: 'اشتبه', past: 'اشتبه', present: 'يشتبه', participle: 'مشتبه', takes: [] },
  { lemma: 'سخر', past: 'سخر', present: 'يسخر', participle: 'ساخر', takes: [] },
  { lemma: 'أسف', past: 'أسف', present: 'يأسف', participle: 'آسف', takes: ['ل'] },
  { lemma: 'عزا', past: 'عزا', present: 'يعزو', participle: 'عازي', takes: ['object'] },
  { lemma: 'جزم', past: 'جزم', present: 'يجزم', participle: 'جازم', takes: ['ب'] },
];

/** Phrases that name the source of what stands around them: `وفقاً لوزارة الصحة`, `بحسب مراقبين`. Each with the lemma of its kind. */
export const sourcePhrases: readonly { readonly words: string; readonly lemma: string }[] = [
  { words: 'بحسب', lemma: 'بحسب' },
  { words: 'حسب', lemma: 'بحسب' },
  { words: 'حسبما', lemma: 'بحسب' },
  { words: 'بحسبما', lemma: 'بحسب' },
  { words: 'وفق', lemma: 'وفق' },
  { words: 'وفقا ل', lemma: 'وفق' },
  { words: 'طبقا ل', lemma: 'وفق' },
  { words: 'تبعا ل', lemma: 'وفق' },
  { words: 'نقلا عن', lemma: 'نقلا عن' },
  { words: 'على حد قول', lemma: 'على حد قول' },
  { words: 'على حد تعبير', lemma: 'على حد قول' },
  { words: 'على حد وصف', lemma: 'على حد قول' },
  { words: 'على لسان', lemma: 'على لسان' },
];

/** Words that turn to another speaker (`بدوره`, `من جهتها`); after them a bare verb has its subject behind it. */
export const turnWords: readonly string[] = ['بدوره', 'بدورها', 'بدورهم', 'من جهته', 'من جهتها', 'من جانبه', 'من جانبها', 'من ناحيته', 'من ناحيتها', 'من طرفه', 'من طرفها'];

/** Nouns for what is said or written: as the subject of a cue they stand for whoever said it (`وجاء في البيان`, `بحسب بيان الوزارة`). */
export const utteranceNouns: readonly string[] =
  `بيان بيانات تقرير تقارير تصريح تصريحات معلومات وثيقة وثائق رسالة خطاب كلمة دراسة تغريدة منشور إعلان أرقام إحصاءات تقديرات قول أقوال نص بلاغ مذكرة`.split(/\s+/);

/** Where something is said, beside texts (`utteranceNouns`): `في مؤتمر صحافي`; and what such an occasion may be called further. */
export const occasionNouns: readonly string[] = 'مؤتمر اجتماع جلسة لقاء مقابلة حوار كلمة خطاب تغريدة منشور مداخلة تدوينة رسالة'.split(' ');
export const occasionAdjectives: readonly string[] = 'صحفي صحافي صحفية صحافية رسمي رسمية مشترك مشتركة مقتضب عاجل متلفز متلفزة مصور مسجل لها له لهم'.split(' ');
