/**
 * Words of Arabic news pages that are not part of an article, normalised (see arabic/normalise.ts): what any reader of
 * these pages knows by sight. Common knowledge; no source but the pages themselves.
 */
const list = (words: string): readonly string[] => words.split('|').map((word) => word.trim());

/** Openings of a line that points to other stories, whatever follows. */
export const RELATED_OPENINGS = list(
  'اقرا ايضا|اقرء ايضا|اقرا المزيد|اقرا كذلك|اقرؤوا ايضا|اقراوا ايضا|شاهد ايضا|شاهدوا ايضا|طالع ايضا|طالع المزيد|انظر ايضا|مواضيع ذات صله|موضوعات ذات صله|اخبار ذات صله|مقالات ذات صله|ذات صله|مواضيع متعلقه|موضوعات متعلقه|الموضوعات المتعلقه|اخبار متعلقه|مواضيع ذات علاقه|قد يهمك|قد يعجبك|موضوعات قد تهمك|مواضيع قد تهمك|موضوعات قد|مواضيع قد|قصص قد|اخترنا لك|اخترنا لكم|لقراءه المزيد|للمزيد اقرا|لمزيد من الاخبار|الاكثر قراءه|الاكثر مشاهده|مقترح لك|نرشح لك|للاطلاع على المزيد',
);

/** Openings that point to other stories only with a link or a colon: sentences may begin so too. */
export const RELATED_WITH_LINK = list('المزيد من|للمزيد من|للمزيد|اخر الاخبار|احدث الاخبار|اقرا في|اقرا|شاهد|طالع');

/** Lines that are a label of the page and nothing else. */
export const PAGE_LABELS = list(
  'اعلان|اعلانات|نهايه|انتهي|يستحق الانتباه نهايه|مشاركه|شارك|شارك الخبر|شارك المقال|شاركها|طباعه|نسخ الرابط|انسخ الرابط|رابط مختصر|الرابط المختصر|استمع|استمع الي المقال|حجم الخط|تعليقات|التعليقات|اضف تعليق|اكتب تعليقا|اترك تعليقا|الكلمات المفتاحيه|كلمات مفتاحيه|كلمات دلاليه|الكلمات الدلاليه|الوسوم|وسوم|اقرا ايضا|المزيد|المصدر|التاريخ|الكاتب|تابعنا عبر|تابعونا|ارسل الي صديق|جميع الحقوق محفوظه',
);

/** Openings of calls and labels: to follow, subscribe, skip, comment. */
export const FOLLOW_OPENINGS = list(
  'تابعوا|تابعونا|تابعنا|تابع اخبار|تابع اخر|تابع كل|تابع قناه|للاشتراك|اشترك في|اشتركوا|انضم الي|انضموا|حمل تطبيق|حملوا تطبيق|يمكنكم متابعه|شارك هذا|نسخ الرابط|انسخ الرابط|ارسل الي صديق|اضف تعليق|اكتب تعليق|اترك تعليق|جميع الحقوق محفوظه|الكلمات المفتاحيه|كلمات مفتاحيه|كلمات دلاليه|الكلمات الدلاليه|الوسوم|رابط مختصر|الرابط المختصر|رابط الخبر|نشرتنا البريديه|تخط|تخطي',
);
/** Of these, the ones that are calls also in a whole sentence. */
export const CALLS = list('تابعوا|تابعونا|تابعنا|حملوا تطبيق|اشتركوا');

/** Who wrote: words that a name follows at once, and words that a name follows only after a colon or a dash. */
export const BYLINE_WORDS = list('كتب|كتبت|كتبه|كتبها|كتبته|كتب من طرف|حرر من طرف|نشر من طرف|مرسله بواسطه|ارسلت بواسطه|بقلم|By|Author');
export const BYLINE_LABELS = list(
  'اعداد|تحرير|تقرير|الكاتب|الكاتبه|المحرر|اعداد وتحرير|تقرير وتصوير|حوار|حاوره|حاورته|حاورها|حاورتها|اجري الحوار|اجرت الحوار|بواسطه|نشر بواسطه|ترجمه|تغطيه|كتابه|مراسل|المراسل|المؤلف|المؤلفه',
);

/** What somebody did for a text, as an agency's line in brackets at its end says it: `(إعداد … - تحرير …)`. */
export const CREDIT_ROLES = list('اعداد|تحرير|كتابه|تغطيه|ترجمه|شارك|شاركت|تقرير');
/** What stands where an author should and names nobody. */
export const NOBODY_NAMES = list(
  'admin|administrator|super user|superuser|moderator|editor|editors|root|webmaster|user|guest|staff|author|newsroom|news desk|web desk|ادمن|مدير الموقع|المدير|المحرر|محرر|التحرير|فريق التحرير|هيئه التحرير|قسم التحرير|اسره التحرير|غرفه الاخبار|قسم الاخبار|وكالات|الوكالات|وكالات الانباء|وكالات انباء|متابعات|متابعه|خاص|رصد|مواقع|مواقع التواصل|مواقع التواصل الاجتماعي|صحف|غير معروف|بدون كاتب|عن الكاتب|عن الكاتبه|الكاتب|الكاتبه|كاتب|كاتبه|نبذه عن الكاتب|نبذه عن الكاتبه|عن المؤلف|المؤلف|المؤلفه|بقلم|النهايه|نهايه|انتهي|انتهت|يتبع|تم',
);

/** Given names that are words as well (`هدير` a roar, `صديق` a friend): names where nothing but a writer's name is looked for. */
export const WRITER_NAMES = list(
  'صديق|هدير|محاسن|شفان|دلشاد|ازاد|هيوا|بختيار|ريباز|سامان|شيرزاد|نجاه|وفاء|صفاء|ضياء|بهاء|رجاء|سناء|هناء|دعاء|اسراء|ايات|الاء|ولاء|شيماء|نجلاء|امل|امال|اماني|احلام|ابتسام|الهام|احسان|اكرام|انتصار|اعتدال|ازدهار|وئام|كفاح|خلود|رؤي|رحمه|نعمه|بسمه|عزه|عفاف|شروق|غدير|عبير|اثير|سمر|فرح|مرام|مقداد|معتصم|منتصر|مؤيد|سماح|رباح|نجاح|فلاح|صقر|ليث|همام|ثامر|باسل|فاضل|نائل|راضي|حكمت|عصمت|رفعت|طلعت|مدحت|نشات|بهجت|عزت|شوكت|جودت|ثروت|الطيب|الصادق|المختار|الحبيب|الطاهر|الهادي|البشير|العربي|المهدي',
);

/** What a writer is, as it stands behind the name in words of its own. */
export const WRITER_TRADES = list('صحافي|صحافيه|صحفي|صحفيه|كاتب|كاتبه|مراسل|مراسله|محرر|محرره|اعلامي|اعلاميه|باحث|باحثه|اكاديمي|اكاديميه|محلل|محلله|مدون|مدونه|خبير|خبيره|ناقد|ناقده|استاذ|استاذه');

/** When and where from: openings of a line that has a date or a colon. */
export const META_OPENINGS = list('المصدر|التاريخ|تاريخ|تم نشره|تم النشر|نشر|نشرت|اخر تحديث|تحديث|تم التحديث|وقت النشر|مده القراءه|عدد القراءات|المشاهدات|الموضوع|القسم');

/** Words that stand with a newsroom's name without being part of it. */
export const OUTLET_WORDS = list('بوابه|موقع|صحيفه|جريده|وكاله|شبكه|قناه|مجله|نت|اونلاين|نيوز|الالكترونيه|الاخباريه|الاخباري|news|online|net|com|www|tv|arabic');

/** A call to follow may open with its purpose; it then names the act and where to do it. */
export const CALL_PURPOSES = list('للمزيد|لمتابعه|لمزيد من|ليصلكم|ليصلك|لتصلكم|لتصلك|للحصول علي|لمعرفه|للاطلاع علي');
export const CALL_ACTS = list('انضم|انضموا|تابع|تابعوا|تابعونا|تابعنا|اشترك|اشتركوا|حمل|حملوا|اضغط|اضغطوا|زوروا');
export const CALL_PLACES = list(
  'واتساب|واتس اب|الواتساب|تلغرام|تليغرام|تيليغرام|تليجرام|التلغرام|فيسبوك|الفيسبوك|تويتر|انستغرام|انستقرام|يوتيوب|قناتنا|قناه|صفحتنا|مجموعتنا|تطبيقنا|تطبيق|هنا|التواصل الاجتماعي',
);

/** What a newsroom asks its readers for itself. */
export const OWN_CALLS = list('الاتصال بنا|اتصلوا بنا|تواصلوا معنا|للتواصل معنا|راسلونا|ادعمونا|ادعمنا|لدعمنا|استمرارنا');

/** A newsroom's note that a text speaks for its writer alone: what speaks, and for whom. */
export const DISCLAIMER_WORDS = list(
  'يعبر عن راي|تعبر عن راي|يعبر عن اراء|تعبر عن اراء|تمثل راي|يمثل راي|تعبر عن وجهه نظر|يعبر عن وجهه نظر|تعبر فقط عن|يعبر فقط عن|تعبر بالضروره عن|يعبر بالضروره عن|تعكس بالضروره|يعكس بالضروره',
);
export const DISCLAIMER_SUBJECTS = list(
  'المقال|المقالات|الاراء|الراي|ما ينشر|المواد المنشوره|هذه الماده|هذا النص|المدونه|التدوينه|جميع المقالات|كل المقالات|ما ورد|ما يرد|المنشورات|الموضوعات المنشوره',
);

/** What stands where the rest of an article is for subscribers alone. */
export const PAYWALL_WORDS = list(
  'للمشتركين فقط|حصري للمشتركين|حصريا للمشتركين|متاح للمشتركين|مخصص للمشتركين|خاص بالمشتركين|لقراءه المقال كاملا|لقراءه الخبر كاملا|لقراءه بقيه|لقراءه المزيد من هذا المقال|لاكمال القراءه|لاستكمال القراءه|لمواصله القراءه|لمتابعه القراءه|لمتابعه قراءه|لتكمل قراءه|لاكمال قراءه|لاستكمال قراءه|لمواصله قراءه|اشترك لقراءه|اشترك الان لقراءه|اشترك لمتابعه|سجل الدخول لقراءه|سجل دخولك لقراءه|هذا المحتوي مدفوع|محتوي مدفوع',
);

/** Labels over readers' comments, without the number that may stand beside them; and what a reader can do with one. */
export const COMMENT_LABELS = list(
  'تعليقات|التعليقات|تعليقات القراء|تعليقات الزوار|تعليق|اراء القراء|ردود القراء|ردود الزوار|الردود|ردود|شارك برايك|شاركنا رايك|شاركونا رايكم|شارك بتعليقك|تعليقاتكم|comments|reader comments',
);
export const REPLY_WORDS = list('رد|الرد|رد علي التعليق|اضف ردا|ابلغ عن التعليق|الابلاغ عن التعليق|reply');

/** Openings of a link over a part of the text, for users of screen readers. */
export const SKIP_OPENINGS = list('تخط|تخطي|تجاوز|skip|Skip');

/** What a player shows where it cannot play: its openings, in small letters, and words that stand in it. */
export const PLAYER_OPENINGS = list(
  'to view this|to play this|to watch this|to listen to this|please enable|please turn on|javascript is|this video requires|your browser does not|your browser doesn|لمشاهده هذا الفيديو|لتشغيل هذا الفيديو|لعرض هذا الفيديو|متصفحك لا يدعم|المتصفح لا يدعم|متصفح الانترنت لديك لا يدعم|يرجي تفعيل|الرجاء تفعيل|رجاء تفعيل|يجب تفعيل|جهازك لا يدعم تشغيل|هذا المتصفح لا يدعم',
);
export const PLAYER_WORDS = list('javascript|html5|video tag|audio tag|video element|audio element|جافا سكريبت|جافاسكريبت|الجافا سكريبت|لا يدعم تشغيل|لا يدعم عرض|لا يدعم الفيديو|لا يدعم الصوت');

/** What asks whether something from elsewhere may be shown. */
export const CONSENT_WORDS = list('هل تسمح بعرض|هل تسمحون بعرض|موافقتكم مطلوبه|موافقتك مطلوبه|نحتاج الي موافقتك|نحتاج موافقتك|ملفات تعريف الارتباط|ملفات ارتباط|ملفات الارتباط|ملفات الكوكيز');

/** Labels over what introduces a podcast or a newsletter. */
export const PROMO_LABELS = list('بودكاست|البودكاست|بودكاست جديد|النشره البريديه|نشره بريديه|نشرتنا البريديه|النشره الاخباريه|podcast|newsletter');
