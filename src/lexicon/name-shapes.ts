/** Definite adjectives that stand in names and have no ending of their own to be known by, without the article. Own work. */
export const nameAdjectives: readonly string[] =
  `أعلى عليا عام عامة خاص خاصة جديد جديدة كبير كبيرة كبرى أكبر حر حرة أحمر حمراء أزرق أبيض بيضاء أسود أخضر خضراء شعبي رسمي سابق سابقة أسبق راحل راهن ثوري موحد متحدة متحد مسلحة مسلح وطني إسلامي مركزي اتحادي فدرالي فيدرالي أوسط شريف منورة محتلة محتل أسيرة عالمي دولي تنفيذي آجل مشترك مشتركة أول أولى ثاني أعظم عظمى شمالي جنوبي`.split(
    /\s+/,
  );

/** Heads after which a bare foreign or unknown word is the body's own name (`شركة أبل`, `صحيفة هآرتس`, `حزب الله`). */
export const namedHeads: readonly string[] =
  `شركة حزب حركة صحيفة جريدة مجلة وكالة قناة شبكة موقع نادي فريق مجموعة بنك مصرف منصة جامعة مستشفى مؤسسة منظمة جمعية جماعة تنظيم كتائب سرايا ميليشيا دار إذاعة تلفزيون حملة مبادرة معهد مركز تحالف كتيبة خطوط`.split(
    /\s+/,
  );

/** Of these heads a coordination belongs to the name (`وزارة التربية والتعليم`). */
export const coordinatingHeads: readonly string[] = `وزارة وزير وزيرة لجنة هيئة منظمة مديرية معهد كلية مركز وكالة جمعية برنامج غرفة`.split(/\s+/);

/** Common nouns that a name never starts with though a table of names or a title before them might suggest it: reports, statements, things that "say". */
export const commonNouns: readonly string[] =
  `مقتل اغتيال اعتقال استشهاد رحيل تعيين اختيار انتخاب إقالة استقالة تولي وصول عودة دخول خروج سقوط وقوع اندلاع انطلاق افتتاح توقيع تنفيذ تسجيل ارتفاع انخفاض تراجع زيادة نمو استمرار تعزيز تطوير تقديم إطلاق إلغاء إعادة وقف رفع مراسم فعاليات أعمال مباحثات محادثات مشاورات شخص شخصا شخصين أشخاص حالة نتيجة تقرير تقارير دراسة دراسات بيان بيانات أرقام إحصاءات استطلاع وثائق وثيقة تصريح تصريحات رسالة خطاب كلمة مقابلة حوار مؤتمر اجتماع لقاء قمة جلسة خلال زيارة عملية عمليات هجوم هجمات حرب أزمة اتفاق اتفاقية قرار قانون مشروع خطة حملة قضية ملف مسألة موقف وضع ظروف نتائج أسعار سعر نسبة معدل حجم قيمة عدد بعض جزء كثير مزيد موعد تاريخ وقت مرة مرات طريق شكل إطار سياق ظل بناء
  عنوان برنامج برنامجا مرحلة مراحل دورة جولة
  جريمة حادث حادثة انفجار قصف غارة غارات صاروخ صواريخ طائرة طائرات سفينة سيارة قنبلة سلاح أسلحة نفط غاز ماء مياه كهرباء طاقة غذاء دواء لقاح فيروس مرض وباء جائحة إصابة إصابات حالات وفاة وفيات زلزال إعصار حريق حرائق فيضانات أمطار رياح حرارة رئاسة استعداد استعداده استعدادها ضرورة أهمية إمكانية قدرة حاجة رغبة دعم تعاون علاقات جهود مبادرات خطوات إجراءات`.split(
    /\s+/,
  );

/** Heads that are part of a proper name themselves (`حزب الأمل`, `جامعة القاهرة`); of others (`حركة`, `صحيفة`) only what follows is a name. */
export const properHeads: readonly string[] = `حزب جامعة منظمة مجلس اتحاد معهد كلية بنك جمعية نادي كونغرس كنيست بنتاغون بورصة`.split(/\s+/);

/** Indefinite adjectives of people that do not end as adjectives of relation do (`مسؤولون كبار`). */
export const groupAdjectives: readonly string[] =
  `كبار بارزون بارزين سابقون سابقين مجهولون مجهولين مسلحون مسلحين معارضون معارضين مستقلون مستقلين مطلعون مطلعين مطلع مطلعة رفيع رفيعة رفيعي رفيعو متابعون متقاعدون متقاعدين`.split(/\s+/);

/** Names of one word that are far oftener plain words: names only in quotation marks or behind a head (`حركة فتح`). */
export const ambiguousNames: readonly string[] =
  `فتح أمل لولا رئيسي الوطن الحياة النهار السفير الأخبار العربية الحرة الشرق المستقبل القوات الكتائب العدالة النهضة النور الوفد الحدث الرأي البيان اليوم الاتحاد الخليج الوسط المساء الشروق الدستور الغد المدينة الرياضية التحرير الثورة البعث`.split(
    /\s+/,
  );

/** Bodies of which there is one: with the article alone they are named (`الحكومة`); others then need their full name before. */
export const standingBodies: readonly string[] =
  `حكومة شرطة إسعاف إطفاء أرصاد جمارك درك جيش برلمان سلطات سلطة معارضة مقاومة محكمة قضاء كنيست كونغرس بنتاغون رئاسة نيابة مخابرات استخبارات خزانة احتياطي أزهر كنيسة`.split(/\s+/);

/** Heads that take the bare name of their place (`شرطة سلا`, `بلدية رفح`). */
export const placedHeads: readonly string[] = `شرطة بلدية محافظة جامعة مستشفى سفارة ميناء بورصة بلدة محكمة سلطات`.split(/\s+/);

/** Heads that are named after people (`مستشفى كمال ناصر`, `كتائب الشهيد سامي الحلو`). */
export const eponymHeads: readonly string[] = `كتائب كتيبة سرايا لواء ألوية مستشفى جامعة مدرسة مطار شارع مؤسسة جسر مسجد ميدان ملعب استاد مجمع معهد مركز متحف جائزة مجموعة`.split(/\s+/);
