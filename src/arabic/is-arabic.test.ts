import { describe, expect, it } from 'vitest';
import { isArabic, languageOf } from './is-arabic.ts';

const TEXTS = {
  ar: 'أعلنت وزارة المياه أن السد الجديد سيوفر الري لأكثر من ألف مزرعة في المحافظة خلال السنوات الثلاث المقبلة.',
  fa: 'وزارت نیرو اعلام کرد که سد جدید آب بیش از هزار مزرعه را در سه سال آینده تأمین خواهد کرد.',
  ur: 'وزارت آبی وسائل نے کہا ہے کہ نیا ڈیم اگلے تین سالوں میں ایک ہزار سے زائد کھیتوں کو پانی فراہم کرے گا۔',
  ckb: 'وەزارەتی ئاو ڕایگەیاند کە بەنداوە نوێیەکە لە ماوەی سێ ساڵی داهاتوودا ئاو بۆ هەزار کێڵگە دابین دەکات.',
  ps: 'د اوبو وزارت وویل چې نوی بند به په راتلونکو دریو کلونو کې زرګونو کروندو ته اوبه ورسوي او ښه حاصل به ولري.',
  ug: 'سۇ مىنىستىرلىقى يېڭى توغاننىڭ كەلگۈسى ئۈچ يىلدا مىڭدىن ئارتۇق ئېتىزنى سۇ بىلەن تەمىنلەيدىغانلىقىنى ئېلان قىلدى.',
};

describe('languageOf', () => {
  it.each(Object.entries(TEXTS))('knows %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it('says nothing of other scripts, of too little text, of a page that merely quotes Arabic', () => {
    expect(languageOf('The ministry announced a new dam.')).toBeNull();
    expect(languageOf('نعم')).toBeNull();
    expect(
      languageOf(`${'The ministry announced a new dam in the south of the country. '.repeat(3)} سد جديد في المحافظة`),
    ).toBeNull();
  });

  it('knows Arabic from a Persian keyboard, and Persian from an Arabic one', () => {
    const typed = TEXTS.ar.replaceAll('ي', 'ی').replaceAll('ك', 'ک');
    expect(languageOf(`${typed} وقال الوزیر إن الشرکة ستبدأ العمل فی الأسبوع المقبل.`)).toBe('ar');
    expect(isArabic(TEXTS.fa.replaceAll('ی', 'ي').replaceAll('ک', 'ك'))).toBe(false);
  });

  it('holds through marks, tatweel and foreign names', () => {
    expect(
      isArabic('قـــال رئيسُ شركةِ «بيجو» ڤيليپ إنّ المصنع الجديد سيفتح أبوابه في المدينة الصناعية قبل نهاية العام.'),
    ).toBe(true);
  });
});
