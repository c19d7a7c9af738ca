import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishName, englishRole } from './english-name.ts';

describe('englishName', () => {
  it.each([
    // from the tables, in every spelling and behind clitics
    ['الأمم المتحدة', 'United Nations', 'table'],
    ['وللأمم المتّحدة', 'United Nations', 'table'],
    ['بكازاخستان', 'Kazakhstan', 'table'],
    ['أميركا', 'United States', 'table'],
    ['المملكة المتحدة', 'United Kingdom', 'table'],
    ['قاسم جومارت توكاييف', 'Kassym-Jomart Tokayev', 'table'],
    ['عبدالفتاح السيسي', 'Abdel Fattah al-Sisi', 'table'],
    ['حركة "حماس" الفلسطينية', 'Hamas', 'table'],
    ['أبوظبي', 'Abu Dhabi', 'table'],
    ['عمّان', 'Amman', 'table'],
    ['عُمان', 'Oman', 'table'],
    ['سلطنة عمان', 'Oman', 'table'],
    // composed of their words
    ['وزارة الخارجية الروسية', 'Russian Foreign Ministry', 'composed'],
    ['الخارجية الروسية', 'Russian Foreign Ministry', 'composed'],
    ['وزارة الخارجية في قرغيزستان', 'Ministry of Foreign Affairs of Kyrgyzstan', 'composed'],
    ['وزارة الصحة في غزة', 'Gaza Health Ministry', 'composed'],
    ['وزارة الصحة والسكان المصرية', 'Egyptian Ministry of Health and Population', 'composed'],
    ['وكالة الفضاء الروسية', 'Russian Space Agency', 'composed'],
    ['السلطات الكازاخستانية', 'Kazakh authorities', 'composed'],
    ['سلطات الطيران المدني الروسي', 'Russian civil aviation authorities', 'composed'],
    ['جهاز أمن الدولة', 'State Security Service', 'composed'],
    ['الهيئة العامة للطيران المدني السعودية', 'Saudi General Authority for Civil Aviation', 'composed'],
    ['الهلال الأحمر التركي', 'Turkish Red Crescent', 'composed'],
    ['جيش الاحتلال الإسرائيلي', 'Israeli army', 'table'],
    ['جيش العدو السعودي', 'Saudi army', 'composed'],
    ['منظمة البلدان المصدرة للبترول "أوبك"', 'OPEC', 'table'],
    ['مدفعية الاحتلال', 'Israeli artillery', 'composed'],
    ['حكومة زيمبابوي', 'Zimbabwean government', 'composed'],
    ['إدارة بايدن', 'Biden administration', 'composed'],
    ['مصادر طبية', 'Medical sources', 'composed'],
    ['مسؤولين أميركيين كبار', 'Senior US officials', 'composed'],
    ['مصادر في وزارة الدفاع', 'Defense Ministry sources', 'composed'],
    ['الجيش الكوري الجنوبي', 'South Korean army', 'composed'],
    ['الفلسطينيين', 'Palestinians', 'composed'],
    ['شمال سوريا', 'Northern Syria', 'composed'],
    ['جنوب شرقي تركيا', 'Southeastern Turkey', 'composed'],
    ['مطار بغداد الدولي', 'Baghdad international airport', 'composed'],
    ['بعثة المغرب لدى الأمم المتحدة', 'Moroccan mission to the United Nations', 'composed'],
    ['المراسل العسكري في صحيفة هآرتس', 'Haaretz military correspondent', 'composed'],
    ['مراسل الميادين في موسكو', 'Al Mayadeen correspondent in Moscow', 'composed'],
    ['محللو مجموعة غولدمان ساكس', 'Goldman Sachs analysts', 'composed'],
    ['جهاز الحماية الخاصة', 'Special Protection Service', 'composed'],
  ] as const)('%s → %s', (arabic, text, from) => {
    expect(englishName(arabic)).toEqual({ text, from });
  });

  it.each([
    ['', 'nothing'],
    ['زهران عفيفي', 'a person whom no table has'],
    ['وزارة زهران', 'one word unknown'],
    ['شركة زهران للمقاولات', 'a company whom no table has'],
    ['مكتبه', 'his office: whose, only the text says (and not a library)'],
    ['عمان', 'Oman or Amman'],
    ['البيئة', 'a field is not a body'],
    ['في', 'a preposition'],
    ['«»!؟', 'no words'],
  ])('%s → null: %s', (arabic) => {
    expect(englishName(arabic)).toBeNull();
  });

  it.each([
    ['خالد عبد الرحمن', 'Khaled Abdul Rahman'],
    ['محمد بن صالح القحطاني', 'Mohammed bin Saleh al-Qahtani'],
    ['أحمد أبو بكر', 'Ahmed Abu Bakr'],
    ['عبدالله نور الدين', 'Abdullah Noureddine'],
  ])('composes an Arab name of its parts: %s → %s', (arabic, text) => {
    expect(englishName(arabic, 'person')).toEqual({ text, from: 'composed' });
    expect(englishName(arabic, 'organisation')).toBeNull();
  });

  it.each(['خالد', 'خالد زهرانوف', 'أبو', 'بن بن', 'عبد'])('does not compose %s', (arabic) => {
    expect(englishName(arabic, 'person')).toBeNull();
  });

  it('does not take a place for a person', () => {
    expect(englishName('جورجيا', 'place')?.text).toBe('Georgia');
    expect(englishName('حسن نصر الله', 'person')?.text).toBe('Hassan Nasrallah');
  });

  it('takes no time for a text that is no name', () => {
    for (const word of ['كبار', 'وزارة', 'لوزارة', 'المسؤولين في', 'أبو', 'نائب']) {
      expect(englishName(Array(20_000).fill(word).join(' '), 'person')).toBeNull();
    }
  });

  it('never throws, and gives words or nothing', () => {
    const words = fc.constantFrom(
      'وزارة',
      'الخارجية',
      'الروسية',
      'في',
      'و',
      'للأمم',
      'المتحدة',
      'رئيس',
      'نائب',
      'باسم',
      'ال',
      'كبار',
      'بغداد',
      'السابق',
      'مجلس',
      'والدفاع',
      'x',
      '12',
      '"',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words, { maxLength: 9 }).map((list) => list.join(' ')),
        ),
        (arabic) => {
          const name = englishName(arabic);
          expect(
            name === null ||
              (name.text.trim() === name.text && name.text !== '' && !/ {2}|undefined|null/.test(name.text)),
          ).toBe(true);
          expect(englishName(arabic)).toEqual(name);
        },
      ),
    );
  });
});

describe('englishRole', () => {
  it.each([
    ['الرئيس الكازاخستاني', 'President of Kazakhstan'],
    ['رئيس كازاخستان', 'President of Kazakhstan'],
    ['الرئيس الأميركي السابق', 'Former President of the United States'],
    ['نائبة الرئيس الأميركي', 'US Vice President'],
    ['نائب رئيس الوزراء', 'Deputy Prime Minister'],
    ['رئيس الوزراء اللبناني', 'Lebanese Prime Minister'],
    ['وزير الخارجية التركي', 'Turkish Foreign Minister'],
    ['وزير الخارجية التركي السابق', 'Former Turkish Foreign Minister'],
    ['وزيرة الداخلية', 'Interior Minister'],
    ['المستشار الألماني', 'German Chancellor'],
    ['المتحدث باسم الجيش الإسرائيلي', 'Israeli army spokesperson'],
    ['الناطقة باسم وزارة الصحة', 'Health Ministry spokesperson'],
    ['مراسل الميادين', 'Al Mayadeen correspondent'],
    ['الأمين العام للأمم المتحدة', 'Secretary-General of the United Nations'],
    ['المدير العام لمنظمة الصحة العالمية', 'Director-General of the World Health Organization'],
    ['رئيس وكالة الفضاء الروسية', 'Head of the Russian Space Agency'],
    ['رئيس أركان الجيش الإسرائيلي', 'Chief of Staff of the Israeli army'],
    ['رئيس مجلس النواب اللبناني', 'Lebanese Speaker of the House of Representatives'],
    ['سفير روسيا لدى الأمم المتحدة', 'Russian Ambassador to the United Nations'],
    ['رئيس بلدية إسطنبول', 'Mayor of Istanbul'],
    ['اللواء', 'Major general'],
    ['المبعوث الأميركي الخاص إلى إيران', 'US special envoy to Iran'],
    ['مستشار الأمن القومي الأميركي', 'US national security adviser'],
    ['عضو مجلس الشيوخ الأميركي', 'Member of the US Senate'],
    ['نظيره التركي', 'Turkish counterpart'],
    ['خبير في الشؤون الإيرانية', 'Expert on Iranian affairs'],
  ])('%s → %s', (arabic, english) => {
    expect(englishRole(arabic)).toBe(english);
  });

  it.each(['رئيس نادي زهران', 'صديق العائلة المقرب جداً', ''])('%s → null', (arabic) => {
    expect(englishRole(arabic)).toBeNull();
  });
});
