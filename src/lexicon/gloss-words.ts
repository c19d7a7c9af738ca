/**
 * Common nouns and adjectives of which Arabic names of bodies and roles are built, with English. Own work, see README.
 * Words without the article; sound plurals and feminines of people derive (`مسؤول` → `مسؤولين`, `متحدثة`).
 */
export interface GlossNoun {
  readonly ar: string;
  readonly en: string;
  /** `body` acts, `person` and `people` act, `thing` is what they are for, `place` holds them. */
  readonly kind: 'body' | 'person' | 'people' | 'thing' | 'place';
  /**
   * Where the noun behind it goes: `before` Foreign Ministry, `of` head of the agency, `to` adviser to the President,
   * `title` the word goes where a known name follows (`حركة حماس` → Hamas), else before; `front` as an adjective (northern Syria).
   */
  readonly join: 'before' | 'of' | 'to' | 'title' | 'front';
}

/** `ar|en` rows, parted by `;` or a line's end. */
const rows = (kind: GlossNoun['kind'], join: GlossNoun['join'], table: string): GlossNoun[] =>
  table
    .split(/[;\n]/)
    .map((row) => row.trim().split('|'))
    .flatMap(([ar, en]) => (ar && en ? [{ ar, en, kind, join }] : []));

export const glossNouns: readonly GlossNoun[] = [
  ...rows(
    'body',
    'before',
    `وزارة|Ministry; وزارات|ministries; جيش|army; جيوش|armies; شرطة|police; هيئة|Authority; هيأة|Authority; هيئات|authorities; سلطات|authorities; سلطة|Authority; جهاز|Service; أجهزة|services; محكمة|Court; محاكم|courts; مديرية|Directorate
    دائرة|Department; إدارة|administration; مصلحة|Department; قسم|department; قطاع|Sector; لجنة|Committee; لجان|committees; مجلس|Council; مجالس|councils; حكومة|government; برلمان|parliament; سفارة|Embassy; قنصلية|Consulate; بلدية|Municipality; نيابة|prosecution
    معهد|Institute; مركز|Center; غرفة تجارة|Chamber of Commerce; غرفة تجارة وصناعة|Chamber of Commerce and Industry; وزارة خزانة|Treasury; رئاسة وزراء|Prime Minister's Office; رئاسة مجلس وزراء|Prime Minister's Office; رئاسة جمهورية|Presidency; مجتمع دولي|international community; أسرة دولية|international community; شركة خاصة|private company; مدرسة خاصة|private school; جامعة خاصة|private university; مستشفى خاص|private hospital; محكمة شرعية|sharia court; نظام مصرفي|banking system; نظام مالي|financial system; نظام صحي|health system; نظام قضائي|judicial system; نظام تعليمي|education system; نظام دولي|international order; نظام عالمي|world order; قناة أولى|Channel One; قناة ثانية|Channel Two; مجلس وزراء|Cabinet; نقابات|unions; نقابات عمالية|trade unions; اتحادات|unions; بلديات|municipalities; دولة عميقة|deep state; منتخب وطني|national team; مدرسة|School; مصنع|factory; غرفة|Chamber; مرصد|Observatory; مختبر|laboratory; برنامج|Programme; صندوق|Fund; رابطة|League; نقابة|Union; اتحاد|Union; جمعية|Association; جمعيات|associations; تحالف|alliance; ائتلاف|coalition; تيار|Movement; كتلة|bloc
    وفد|delegation; بعثة|mission; فريق|team; منتخب|national team; مديريات|directorates; لواء|Brigade; كتيبة|Battalion; فرقة|Division; طواقم|crews; مخابرات|intelligence; استخبارات|intelligence; وكالات|agencies; مؤسسات|institutions; منظمات|organizations; شركات|companies; بنوك|banks; مصارف|banks; أحزاب|parties
    حركات|movements; جماعات|groups; فصائل|factions; ميليشيات|militias; ميليشيا|militia; مليشيا|militia; عصابة|gang; عصابات|gangs; جامعات|universities; صحف|newspapers; قنوات|channels; وسائل إعلام|media; إعلام|media; صحافة|press; تلفزيون|TV; فضائية|channel; إذاعة|Radio
    قوات|forces; قوى|forces; قوة|force; بحرية|navy; سلاح الجو|Air Force; سلاح البحرية|Navy; طيران|air force; مدفعية|artillery; أسطول|fleet; حرس|Guard; خفر السواحل|Coast Guard; حرس حدود|border guards; حماية مدنية|Civil Protection; وقاية مدنية|Civil Protection; دفاع مدني|Civil Defense; إسعاف|ambulance service; إطفاء|fire service; أرصاد جوية|Meteorological Service; أرصاد|Meteorological Service; جمارك|customs; درك|gendarmerie; درك وطني|National Gendarmerie; درك ملكي|Royal Gendarmerie; أمن عام|General Security; أمن وطني|National Security; أمن داخلي|Internal Security; أمن|security; قضاء|judiciary; كونغرس|Congress; كنيسة|Church; بورصة|Stock Exchange; سوق|market; بنك مركزي|central bank; مصرف مركزي|central bank
    قيادة|command; رئاسة|Presidency; معارضة|opposition; مقاومة|resistance; نظام|regime; سفارات|embassies; مكتب|Office; مكتب سياسي|political bureau; مكتب إعلامي|media office; مكتب صحفي|press office; أمانة عامة|General Secretariat; أمانة|Secretariat; دار الإفتاء|Dar al-Ifta; دار إفتاء|Dar al-Ifta; هيئة أركان|General Staff; أركان|General Staff
    ديوان|Court; لجنة تنفيذية|Executive Committee; مجلس تنفيذي|Executive Board; مجلس إدارة|Board of Directors; مجلس محلي|local council; مجلس قضاء أعلى|Supreme Judicial Council; خطوط جوية|Airlines; طائرات|warplanes; طائرات حربية|warplanes; دبابات|tanks; صواريخ|missiles; زوارق|boats; وحدات|units; وحدة|Unit; حلف|Alliance
    خزانة|Treasury; قصر رئاسي|presidential palace; ديوان ملكي|Royal Court; بلاط ملكي|Royal Court; بيت|House; ترويكا|troika; لوبي|lobby; شبكة|Network; بنك|Bank; مصرف|Bank; مؤتمر|Conference; منتدى|Forum; قمة|summit; مهرجان|Festival; أكاديمية|Academy; متحف|Museum; مكتبة|Library; مستشفى|Hospital; مشفى|Hospital; مجمع|Complex; عيادة|clinic`,
  ),
  ...rows(
    'body',
    'title',
    `وكالة|Agency; نادي|club; أندية|clubs; شركة|Company; صحيفة|newspaper; جريدة|newspaper; مجلة|magazine; موقع|website; قناة|channel; محطة|station; منصة|platform; تطبيق|app; حركة|Movement; حزب|Party; جماعة|group; تنظيم|organization; منظمة|Organization; مؤسسة|Foundation; مجموعة|Group; كتائب|Brigades; سرايا|Brigades; ألوية|Brigades; جبهة|Front; جامعة|University
    كيان|entity; عملاق|giant; شركة قابضة|Holding Company; محرك البحث|search engine; موقع التواصل الاجتماعي|social network; موقع التواصل|social network`,
  ),
  ...rows(
    'body',
    'of',
    `كلية|Faculty; هيئة عامة|General Authority; جمعية عامة|General Assembly; وكالة عامة|General Agency; مديرية عامة|General Directorate; إدارة عامة|General Directorate; اتحاد عام|General Union; نقابة عامة|General Union; فرع|branch; مقر|headquarters; محكمة عليا|Supreme Court; محكمة دستورية|Constitutional Court; محكمة استئناف|Court of Appeal; محكمة اتحادية|Federal Court
    محكمة اتحادية عليا|Federal Supreme Court; مجلس أعلى|Supreme Council; لجنة عليا|Higher Committee; لجنة دائمة|Standing Committee; جهاز مركزي|Central Agency; نيابة عامة|Public Prosecution; ادعاء عام|Public Prosecution; جناح عسكري|military wing; ذراع عسكري|military wing; ذراع عسكرية|military wing; جناح سياسي|political wing`,
  ),
  ...rows(
    'person',
    'before',
    `سفير|Ambassador; وزير|Minister; وزير خزانة|Treasury Secretary; شاب|young man; شابة|young woman; رجل|man; امرأة|woman; سيدة|woman; طفل|child; طفلة|girl; فتاة|girl; فتى|boy; شخص|person; مسن|elderly person; مصرفي|banker; نازح|displaced person; مختص|specialist; متخصص|specialist; مناصر|supporter; محكم|arbitrator; مفاوض|negotiator; وسيط|mediator; قائد ميداني|field commander; حقوقي|rights activist; مدون|blogger; مؤثر|influencer; رجل دين|cleric; رجل شرطة|police officer; شرطي|police officer; حارس|guard; عالم نووي|nuclear scientist; خبير عسكري|military expert; نقابي|unionist; وزراء|ministers; وزير دولة|Minister of State; متحدث|spokesperson; ناطق|spokesperson; مراسل|correspondent; محلل|analyst; خبير|expert; مبعوث|envoy; مبعوث خاص|special envoy; مفوض|Commissioner
    مندوب|representative; مندوب دائم|permanent representative; ممثل|representative; ممثل خاص|special representative; ممثل دائم|permanent representative; مسؤول|official; مصدر|source; موظف|employee; قيادي|senior figure; لاعب|player; مدافع|defender; مهاجم|striker; حارس مرمى|goalkeeper; محامي|lawyer; محام|lawyer; صحفي|journalist; صحافي|journalist
    إعلامي|media figure; كاتب|writer; ناشط|activist; باحث|researcher; طبيب|doctor; مهندس|engineer; جندي|soldier; ضابط|officer; دبلوماسي|diplomat; معارض|opposition figure; مرشح|candidate; سيناتور|Senator; نائب عام|Public Prosecutor; مدعي عام|Prosecutor; مدع عام|Prosecutor; منسق|coordinator; مدير تنفيذي|executive director; رئيس تنفيذي|chief executive
    وكيل وزارة|undersecretary; وكيل|undersecretary; مستشار|adviser; قاضي|judge; قاض|judge; ممثلة|actress; فنان|artist; مخرج|director; مغني|singer; مغن|singer; شاعر|poet; روائي|novelist; عالم فلك|astronomer; عالم آثار|archaeologist; عالم فيزياء|physicist; عالم سياسة|political scientist; مؤرخ|historian; خبير اقتصادي|economist; اقتصادي|economist; رائد فضاء|astronaut; جنرال|general; عقيد|colonel; لواء|major general
    عميد|brigadier general; فريق|lieutenant general; مشير|field marshal; رجل أعمال|businessman; سيدة أعمال|businesswoman; مساعد|assistant; سجين|prisoner; أسير|prisoner; معتقل|detainee; شاهد عيان|eyewitness; رئيس تحرير|editor-in-chief; مدير تحرير|managing editor; محرر|editor; مواطن|citizen; متهم|defendant; ضحية|victim; نظير|counterpart; نظيره|counterpart; نظيرها|counterpart; نظيرته|counterpart; نظيرتها|counterpart; حليف|ally; مترجم|translator
    مدرس|teacher; معلم|teacher; طالب|student; عامل|worker; سائق|driver; طيار|pilot; بحار|sailor; مزارع|farmer; لاجئ|refugee; مهاجر|migrant; متظاهر|protester; محتج|protester; مقاتل|fighter; مسلح|gunman; متمرد|rebel; مستوطن|settler; مراقب|observer; محقق|investigator; مشرع|lawmaker; برلماني|lawmaker; ناخب|voter; مستثمر|investor; تاجر|trader; مستهلك|consumer; صياد|fisherman; فلاح|farmer; ممرض|nurse; رسام|painter; مصور|photographer; نحات|sculptor; طباخ|cook; خباز|baker; نجار|carpenter; حداد|blacksmith; بائع|vendor; ناقد|critic; عازف|musician; ملحن|composer; ناشر|publisher; مصمم|designer; مبرمج|programmer`,
  ),
  ...rows(
    'person',
    'of',
    `رئيس|head; رئيسة|head; ملك|King; ملكة|Queen; أمير|Emir; سلطان|Sultan; عاهل|King; إمبراطور|Emperor; خليفة|successor; مرشد أعلى|Supreme Leader; رئيس وزراء|Prime Minister; رئيس مجلس وزراء|Prime Minister; رئيس حكومة|Prime Minister; وزير أول|Prime Minister; ولي عهد|Crown Prince; ولي ولي عهد|Deputy Crown Prince; رئيس انتقالي|interim President; رئيس مؤقت|interim President
    رئيس برلمان|Speaker of the Parliament; رئيس مجلس نواب|Speaker of the House of Representatives; رئيس مجلس شيوخ|President of the Senate; رئيس مجلس شعب|Speaker of the People's Assembly; رئيس مجلس أمة|Speaker of the National Assembly; رئيس كنيست|Speaker of the Knesset; رئيس مجلس شورى|Speaker of the Shura Council; رئيس أركان|Chief of Staff; رئيس هيئة أركان|Chief of Staff; رئيس هيئة أركان مشتركة|Chairman of the Joint Chiefs of Staff; رئيس بلدية|Mayor; عمدة|Mayor
    رئيس مجلس إدارة|Chairman of the Board; رئيس جمهورية|President of the Republic; رئيس ديوان|chief of staff; رئيس دولة|President; أمين عام|Secretary-General; أمين|Secretary; أمين سر|Secretary; مدير عام|Director-General; مدير|director; قائد|commander; قائد عام|commander-in-chief; قائد أعلى|supreme commander; زعيم|leader; زعيم روحي|spiritual leader; عضو|member
    محافظ|Governor; حاكم|Governor; حاكم عسكري|military governor; والي|Governor; وال|Governor; محافظ بنك مركزي|Governor of the Central Bank; محافظ مصرف مركزي|Governor of the Central Bank; حاكم مصرف مركزي|Governor of the Central Bank; مؤسس|founder; مالك|owner; صاحب|owner; عميد كلية|Dean of the Faculty; أستاذ|professor; أستاذ مساعد|assistant professor; أستاذ مشارك|associate professor
    مفتي|Mufti; مفت|Mufti; مفتي عام|Grand Mufti; شيخ أزهر|Grand Imam of Al-Azhar; بابا|Pope; بطريرك|Patriarch; بابا فاتيكان|Pope; نقيب|head of the syndicate; مدرب|coach; مدير فني|coach; مدير فني لمنتخب|coach of the national team; نجم|star; قائد ثورة|Supreme Leader; قنصل|Consul; قنصل عام|Consul General; قائم بأعمال|charge d'affaires
    والد|father; والدة|mother; شقيق|brother; شقيقة|sister; نجل|son; ابنة|daughter; زوجة|wife; زوج|husband; أرملة|widow; مقرر خاص|special rapporteur; مقرر|rapporteur; كبير مفاوضين|chief negotiator; كبير مستشارين|chief adviser; خطيب|preacher; إمام|imam`,
  ),
  ...rows('person', 'to', 'مستشار رئيس|adviser to the President; مستشار أول|senior adviser'),
  ...rows(
    'people',
    'before',
    `مسؤولون|officials; دول عالم|countries of the world; شركات خاصة|private companies; دول|countries; بلدان|countries; أشخاص|people; رجال|men; شبان|young men; فتيات|girls; أهال|residents; كوادر|cadres; قيادات|leaders; شخصيات|figures; أطراف|parties; فرقاء|parties; وجهاء|notables; حراس|guards; ملايين|millions; مصادر|sources; محللون|analysts; خبراء|experts; شهود|witnesses; شهود عيان|eyewitnesses; مراسلون|correspondents; دبلوماسيون|diplomats; نشطاء|activists; علماء|scientists; اقتصاديون|economists; جنود|soldiers; ضباط|officers; عناصر|members; نواب|lawmakers; أعضاء كونغرس|members of Congress; صناع قرار|policymakers; صانعو قرار|policymakers; صانعي قرار|policymakers
    محامون|lawyers; أطباء|doctors; موظفون|employees; موظفي|workers; عمال|workers; عاملون|workers; عاملين|workers; طلاب|students; طلبة|students; أسرى|prisoners; سجناء|prisoners; رهائن|hostages; ناجون|survivors; ناجين|survivors; مدنيون|civilians; مدنيين|civilians; قتلى|dead; جرحى|wounded; مصابون|injured; ثوار|rebels; فرق إنقاذ|rescue teams; فرق إطفاء|firefighters; رجال إطفاء|firefighters; رجال إنقاذ|rescuers
    رجال أعمال|businessmen; رجال دين|clerics; رجال شرطة|police officers; قوات أمن|security forces; جماعات حقوقية|rights groups; منظمات حقوقية|rights groups; وسطاء|mediators; مفاوضون|negotiators; مفاوضين|negotiators; شباب|youth; أطفال|children; نساء|women; أصحاب عمل|employers; كبار سن|elderly people; صحفيون|journalists; سفراء|ambassadors; مبعوثون|envoys; ركاب|passengers
    طواقم إسعاف|ambulance crews; طواقم طبية|medical teams; مسعفون|paramedics; أمراء|princes; ملوك|kings; سلاطين|sultans; قراصنة|pirates; قراصنة إنترنت|hackers; هاكرز|hackers; مشجعون|fans; مشجعين|fans; جماهير|fans; مغردون|Twitter users; رواد مواقع تواصل|social media users; ناشطون|activists`,
  ),
  ...rows(
    'people',
    'of',
    `أهالي أسرى|families of the prisoners; أهالي ضحايا|families of the victims; أهالي رهائن|families of the hostages; شعب|people; شعوب|peoples; عائلات|families; عائلة|family; أسر|families; أسرة|family; ذوو|relatives; ذوي|relatives; أقارب|relatives; أهالي|residents; أهل|people; سكان|residents; أعضاء|members; مواطنو|citizens; قادة|leaders; زعماء|leaders; رؤساء|presidents; ممثلون|representatives; ممثلو|representatives; ممثلي|representatives; أنصار|supporters; مؤيدو|supporters; مؤيدي|supporters; أبناء|people; أبناء جالية|community; جالية|community
    منفذون|perpetrators; ضحايا|victims; منفذو|perpetrators; منفذي|perpetrators; أقلية|minority; طائفة|community; قبائل|tribes; قبيلة|tribe; عشائر|clans; عشيرة|clan`,
  ),
  ...rows(
    'place',
    'title',
    'مدينة|city; بلدة|town; قرية|village; منطقة|region; دولة|state; جمهورية|Republic; إقليم|region; ولاية|state; مملكة|Kingdom; جزيرة|island; عاصمة|capital; قطاع|Strip; حي|neighborhood; سلطنة|Sultanate; إمارة|Emirate; شبه جزيرة|peninsula',
  ),
  ...rows(
    'place',
    'before',
    'محافظة|province; مقاطعة|province; مطار|airport; مطار دولي|international airport; ميناء|port; مخيم|camp; معبر|crossing; قاعدة|base; سجن|prison; حقل|field; مفاعل|reactor; ملعب|stadium; استاد|stadium; ضاحية|suburb; ريف|countryside; جسر|bridge; شارع|street; ميدان|Square; ساحة|Square; جبل|Mount; مسجد|Mosque; جامع|Mosque',
  ),
  ...rows(
    'place',
    'front',
    'شمال|northern; شمالي|northern; جنوب|southern; جنوبي|southern; شرق|eastern; شرقي|eastern; غرب|western; غربي|western; وسط|central; شمال شرق|northeastern; شمال شرقي|northeastern; شمال غرب|northwestern; شمال غربي|northwestern; جنوب شرق|southeastern; جنوب شرقي|southeastern; جنوب غرب|southwestern; جنوب غربي|southwestern',
  ),
  ...rows('place', 'of', 'ساحل|coast; سواحل|coast; حدود|borders; ضواحي|suburbs; أطراف|outskirts; مشارف|outskirts'),
  ...rows(
    'thing',
    'before',
    `صحة|health; صحة عامة|public health; نقل عام|public transport; مال عام|public funds; رأي عام|public opinion; طب شرعي|forensic medicine; حماية|protection; وقاية|prevention; سلامة|safety; إنتاج إعلامي|media production; رقابة|oversight; مرافق|utilities; بناء|construction; ترجمة|translation; نشر|publishing; طيران حربي|warplanes; رئاسة|presidency; صناعات|industries; صوامع|silos; تخزين|storage; مطاحن|mills; إسعاف|ambulance; تعبئة|mobilization; تعبئة عامة|general mobilization; جنسية|nationality; جراحة|surgery; أسهم|stocks; عملات|currencies; ديون|debt; موازنة|budget; ميزانية|budget; شرق أوسط|Middle East; علم نفس|psychology; علم اجتماع|sociology; دفاع|defense; مالية|finance; اقتصاد|economy; تجارة|trade; صناعة|industry; زراعة|agriculture; تعليم|education; تربية|education; تربية وتعليم|education; تعليم عالي|higher education; تعليم العالي|higher education; ثقافة|culture; إعلام|information; سياحة|tourism; آثار|antiquities; نقل|transport; مواصلات|transport; اتصالات|telecommunications; طاقة|energy; نفط|oil; بترول|petroleum; غاز|gas; كهرباء|electricity; ماء|water; مياه|water
    ري|irrigation; بيئة|environment; عدل|justice; عمل|labor; شغل|labor; قوى عاملة|manpower; إسكان|housing; أشغال|works; أشغال عامة|public works; شباب ورياضة|youth and sports; شباب|youth; رياضة|sports; أوقاف|endowments; شؤون إسلامية|Islamic affairs; شؤون دينية|religious affairs; شؤون اجتماعية|social affairs; شؤون خارجية|foreign affairs; شؤون سياسية|political affairs; شؤون عسكرية|military affairs; شؤون دولية|international affairs
    شؤون إنسانية|humanitarian affairs; شؤون اقتصادية|economic affairs; شؤون|affairs; تخطيط|planning; تنمية|development; تنمية اجتماعية|social development; تنمية مستدامة|sustainable development; استثمار|investment; تعاون|cooperation; تعاون دولي|international cooperation; تموين|supply; تجارة خارجية|foreign trade; تجارة داخلية|internal trade; هجرة|immigration; خزانة|treasury; أمن قومي|national security; أمن وطني|national security; أمن داخلي|internal security; أمن عام|general security
    أمن دولة|state security; أمن|security; أمن غذائي|food security; استخبارات|intelligence; مخابرات|intelligence; فضاء|space; أبحاث فضاء|space research; أنباء|news; أخبار|news; طاقة ذرية|atomic energy; طاقة نووية|nuclear energy; طاقة متجددة|renewable energy; طيران مدني|civil aviation; طيران|aviation; أرصاد جوية|meteorological; أرصاد|meteorological; دواء|drug; غذاء ودواء|food and drug; غذاء|food; إحصاء|statistics; انتخابات|elections
    حقوق إنسان|human rights; حقوق|rights; حقوق مرأة|women's rights; مرأة|women; طفل|child; طفولة|childhood; أسرة|family; قضاء|judicial; عدالة|justice; أسرى|prisoners; أسرى ومحررين|prisoners and ex-prisoners; سجون|prisons; شؤون أسرى|prisoners' affairs; لاجئون|refugees; لاجئين|refugees; نازحين|displaced people; إغاثة|relief; مساعدات|aid; طوارئ|emergency; كوارث|disasters; إدارة كوارث|disaster management; دفاع مدني|civil defense; حماية مدنية|civil protection
    جمارك|customs; ضرائب|tax; نقد|monetary; أوراق مالية|securities; أسواق|markets; بورصة|stock exchange; مصارف|banks; ترفيه|entertainment; رعاية صحية|healthcare; خدمات|services; بحث علمي|scientific research; علوم|science; تكنولوجيا|technology; تقنية|technology; تكنولوجيا معلومات|information technology; معلومات|information; ذكاء اصطناعي|artificial intelligence; تحول رقمي|digital transformation; موارد بشرية|human resources; موارد مائية|water resources
    ثروة معدنية|mineral resources; ثروة سمكية|fisheries; معادن|minerals; تعدين|mining; سكان|population; تضامن|solidarity; تضامن اجتماعي|social solidarity; إدارة محلية|local administration; تنمية محلية|local development; شؤون بلدية|municipal affairs; شؤون بلدية وقروية|municipal and rural affairs; مجتمع|society; إنتاج حربي|military production; إنتاج|production; مكافحة إرهاب|counterterrorism; مكافحة فساد|anti-corruption; نزاهة|integrity; مخدرات|drugs; مكافحة مخدرات|drug control
    محروقات|fuel; قناة|canal; سكك حديدية|railways; سكك حديد|railways; موانئ|ports; طرق|roads; مرور|traffic; حدود|border; أسلحة|weapons; أسلحة كيميائية|chemical weapons; ذخائر|munitions; سلام|peace; مصالحة|reconciliation; مفاوضات|negotiations; إعادة إعمار|reconstruction; دراسات|studies; دراسات استراتيجية|strategic studies; أبحاث|research; بحوث|research; سياسات|policy; علاقات خارجية|foreign relations; علاقات دولية|international relations; علاقات|relations; علاقات عامة|public relations
    علوم سياسية|political science; اقتصاد سياسي|political economy; قانون|law; قانون دولي|international law; طب|medicine; هندسة|engineering; آداب|arts; تاريخ|history; كرة قدم|football; كرة سلة|basketball; ألعاب قوى|athletics; تضخم|inflation; مناخ|climate; تغير مناخي|climate change; تغير مناخ|climate change; نووي|nuclear; ملف نووي|nuclear file; برنامج نووي|nuclear program; صحفيين|journalists; صحافيين|journalists; محامين|lawyers; أطباء|doctors; معلمين|teachers; مهندسين|engineers; عمال|workers; تحقيق|investigation; تحقيقات|investigations
    قطاع عام|public sector; قطاع خاص|private sector; احتياط|reserve; معارضة|opposition; أقليات|minorities; فضائية|space; أمم|nations; دستور|constitution; إفتاء|fatwas; تراث|heritage; أدب|literature; فنون|arts; سينما|film; كتاب|book; اتفاق نووي|nuclear deal; إعمار|construction; تجارة وصناعة|commerce and industry; هدنة|truce; محادثات|talks; ثورة|revolution; إرهاب|terrorism; صليب|cross; ضمان اجتماعي|social security; ضمان|insurance; تأمين|insurance; تأمينات|insurance; تأمينات اجتماعية|social insurance; تقاعد|pensions; منافسة|competition; سوق|market; عقار|real estate; مقاومة|resistance; كورونا|coronavirus; أوبئة|epidemics; أمراض|disease; مكافحة أمراض|disease control; وباء|epidemic; لقاحات|vaccines`,
  ),
];

/** Offices that news calls by their field alone (`الخارجية الروسية` → Russian Foreign Ministry). `attribute` before its head, `full` after "of". */
export const ministryFields: readonly { readonly ar: string; readonly attribute: string; readonly full: string }[] = [
  { ar: 'خارجية', attribute: 'foreign', full: 'foreign affairs' },
  { ar: 'داخلية', attribute: 'interior', full: 'interior' },
  { ar: 'دفاع', attribute: 'defense', full: 'defense' },
  { ar: 'مالية', attribute: 'finance', full: 'finance' },
  { ar: 'صحة', attribute: 'health', full: 'health' },
];

/** Heads of state: a nationality is said as "of" the country (`الرئيس الكازاخستاني` → President of Kazakhstan). */
export const headsOfState: Readonly<Record<string, string>> = { رئيس: 'President', رئيسة: 'President', ملك: 'King', عاهل: 'King', أمير: 'Emir', سلطان: 'Sultan', إمبراطور: 'Emperor', ملكة: 'Queen' };

/** Nouns that say whose they are: as good as with the article. */
export const possessedNouns: readonly string[] = ['نظيره', 'نظيرها', 'نظيرته', 'نظيرتها'];

/** Titles that mean something of their own in some countries (`المستشار الألماني` → German Chancellor): English noun, ISO code, English title. */
export const titlesByNation: readonly (readonly [string, string, string])[] = [
  ['adviser', 'DE', 'Chancellor'],
  ['adviser', 'AT', 'Chancellor'],
];

/** Adjectives, masculine singular; feminine and plural derive. `ar|en`. */
export const glossAdjectives: readonly (readonly [string, string])[] =
  `رفيع مستوى|high-level;غذائي|food;دوائي|pharmaceutical;زوجي|marital;عملياتي|operational;دفاعي|defense;هجومي|offensive;عمومي|public;اتصالي|communications;مستدام|sustainable;عسكري|military;سياسي|political;أمني|security;حكومي|government;رسمي|official;مدني|civil;طبي|medical;صحي|health;إعلامي|media;صحفي|press;صحافي|press;اقتصادي|economic;مالي|financial;تجاري|commercial;صناعي|industrial;زراعي|agricultural;نفطي|oil;نووي|nuclear;ذري|atomic;فضائي|space;علمي|scientific;تعليمي|educational
  ثقافي|cultural;ديني|religious;إسلامي|Islamic;مسيحي|Christian;يهودي|Jewish;مسلم|Muslim;عربي|Arab;غربي|Western;شرقي|eastern;أوروبي|European;أوربي|European;آسيوي|Asian;أفريقي|African;أفرو|Afro;خليجي|Gulf;أطلسي|Atlantic;دولي|international;عالمي|world;إقليمي|regional;محلي|local;وطني|national;قومي|national
  اتحادي|federal;فيدرالي|federal;فدرالي|federal;مركزي|central;رئاسي|presidential;برلماني|parliamentary;نيابي|parliamentary;تشريعي|legislative;قضائي|judicial;دستوري|constitutional;قانوني|legal;حقوقي|rights;إنساني|humanitarian;اجتماعي|social;شعبي|popular;ملكي|royal;جمهوري|Republican;ديمقراطي|Democratic;ديموقراطي|Democratic
  شيوعي|Communist;اشتراكي|Socialist;ليبرالي|liberal;يميني|right-wing;يساري|left-wing;يميني متطرف|far-right;متطرف|extremist;معارض|opposition;مسلح|armed;مقاوم|resistance;إرهابي|terrorist;حربي|war;جوي|air;بحري|naval;بري|ground;ساحلي|coastal;حدودي|border;استخباري|intelligence;استخباراتي|intelligence;دبلوماسي|diplomatic;ديبلوماسي|diplomatic
  انتقالي|transitional;مؤقت|interim;سابق|former;أسبق|former;حالي|current;جديد|new;منتخب|elected;مستقيل|outgoing;راحل|late;أول|first;ثاني|second;ثالث|third;أعلى|supreme;عليا|supreme;عالي|high;رفيع|senior;كبير|senior;كبار|senior;بارز|prominent;خاص|special;دائم|permanent;عام|general;مشترك|joint;متعدد|multi;متحد|united;مستقل|independent
  رقمي|digital;إلكتروني|electronic;سيبراني|cyber;تقني|technical;فني|technical;هندسي|engineering;جامعي|university;مصرفي|banking;نقدي|monetary;عقاري|real estate;سياحي|tourism;رياضي|sports;كروي|football;أولمبي|Olympic;عمالي|labor;طلابي|student;نسائي|women's;كردي|Kurdish;أمازيغي|Amazigh;شيعي|Shiite;سني|Sunni;قبطي|Coptic;كاثوليكي|Catholic;أرثوذكسي|Orthodox
  عبري|Hebrew;سعودي أمريكي|Saudi-US;تنفيذي|executive;إداري|administrative;استشاري|advisory;استراتيجي|strategic;خيري|charitable;بيئي|environmental;مناخي|climate;جيولوجي|geological;زلزالي|seismological;كيميائي|chemical;بيولوجي|biological;صاروخي|missile;مدفعي|artillery;ميداني|field;تاريخي|historical;مطلع|informed;موثوق|reliable
  غير حكومي|non-governmental;غير ربحي|nonprofit;عابر|cross;سوفيتي|Soviet;سوفييتي|Soviet;عثماني|Ottoman;لاتيني|Latin;كاريبي|Caribbean;متوسطي|Mediterranean;مغاربي|Maghreb;كبرى|major;مقدسي|Jerusalem;غزي|Gaza;غزاوي|Gaza;حمساوي|Hamas;حوثي|Houthi;داعشي|Islamic State;طالباني|Taliban;شيشاني|Chechen;تتري|Tatar;اسكتلندي|Scottish;إنجليزي|English;كتالوني|Catalan;دارفوري|Darfuri
  محتج|protesting;غاضب|angry;سلمي|peaceful;مطلوب|wanted;تحقيقي|investigative;أهلي|civil;أسير|prisoners';تطبيعي|normalization;تفاوضي|negotiating;مفاوض|negotiating;إغاثي|relief;أممي|UN`
    .split(/[;\n]/)
    .map((row) => row.trim().split('|'))
    .flatMap(([ar, en]) => (ar && en ? [[ar, en] as const] : []));

/** Titles before another title. */
export const deputies: readonly (readonly [string, string])[] = [
  ['نائب', 'Deputy'],
  ['نائبة', 'Deputy'],
  ['نواب', 'Deputy'],
  ['مساعد', 'Assistant'],
  ['مساعدة', 'Assistant'],
  ['معاون', 'Assistant'],
];

/** Before a noun: how many, how high. */
export const glossQuantifiers: readonly (readonly [string, string])[] = [
  ['كبار', 'senior'],
  ['كبير', 'chief'],
  ['بعض', 'some'],
  ['جميع', 'all'],
  ['كل', 'all'],
  ['كافة', 'all'],
  ['معظم', 'most'],
  ['غالبية', 'most'],
  ['مختلف', 'various'],
  ['عدد من', 'a number of'],
  ['العديد من', 'many'],
  ['عشرات', 'dozens of'],
  ['مئات', 'hundreds of'],
  ['آلاف', 'thousands of'],
  ['ملايين', 'millions of'],
  ['إحدى', 'a'],
];

/** Words that only blame, before a nation (`جيش العدو السعودي` → Saudi army): the English leaves them out. */
export const blamingWords: readonly string[] = ['العدو', 'الاحتلال', 'المحتل'];

/** Words that stand for Israel in some newsrooms; the English says what they mean, the Arabic stands beside it. */
export const wordsForIsrael: { readonly names: readonly string[]; readonly adjectives: readonly string[] } = {
  names: [
    'الاحتلال',
    'الاحتلال الإسرائيلي',
    'الاحتلال الصهيوني',
    'كيان الاحتلال',
    'كيان الاحتلال الإسرائيلي',
    'كيان الاحتلال الصهيوني',
    'الكيان الصهيوني',
    'الكيان الإسرائيلي',
    'العدو الإسرائيلي',
    'العدو الصهيوني',
    'دولة الاحتلال',
    'الدولة العبرية',
  ],
  adjectives: ['صهيوني'],
};
