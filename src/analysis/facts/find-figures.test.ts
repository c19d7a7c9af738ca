import { describe, expect, it } from 'vitest';
import type { Article } from '../../article/article.ts';
import { toArticle } from '../to-article.ts';
import { toPassages } from '../words.ts';
import { findFigures } from './find-figures.ts';

const figuresOf = (text: string): string[] => {
  const article: Article = {
    url: null,
    language: 'ar',
    outlet: null,
    byline: null,
    published: null,
    updated: null,
    blocks: [{ kind: 'paragraph', text }],
  };
  return findFigures(toPassages(article)).map(({ kind, value }) => `${value} ${kind}`);
};

describe('figures', () => {
  it.each([
    ['ارتفع عدد ضحايا الفيضان إلى سبعة قتلى و34 مصاباً.', ['7 killed', '34 injured']],
    ['أسفر الانفجار عن مقتل 7 وإصابة 34 آخرين.', ['7 killed', '34 injured']],
    ['سقط 3 قتلى و5 جرحى في انهيار المبنى.', ['3 killed', '5 injured']],
    ['ترتفع الحصيلة إلى سبعة قتلى وثلاثة مفقودين.', ['7 killed', '3 missing']],
    ['لا يزال ثلاثة أشخاص في عداد المفقودين.', ['3 missing']],
    ['أصيب 12 شخصاً في حادث قطار.', ['12 injured']],
    ['بلغت قيمة الصفقة 25 مليون دينار.', ['25000000 money']],
    ['ارتفعت الصادرات 40 في المئة.', ['40 percent']],
    ['ارتفع العدد إلى 18.140 شهيداً.', ['18140 killed']],
    ['انتشر 300 حتى 350 ألف جندي.', ['350000 count']],
    ['تتراوح الكلفة بين 7 و10 ملايين دولار.', ['10000000 money']],
    ['ارتفع عدد الطلاب من 300 إلى 350 طالباً.', ['350 count']],
    ['أجلت الفرق 1200 شخص من البلدة.', ['1200 count']],
  ])('%s', (text, expected) => expect(figuresOf(text)).toEqual(expected));

  it.each([
    ['عقد الاجتماع في 5 مايو 2024.'],
    ['أقرت الحكومة موازنة لعام 2025 تتضمن زيادات.'],
    ['انطلق موسم 2019 بمشاركة الفرق.'],
    ['يلتقي الوزيران يوم الأحد.'],
  ])('none in: %s', (text) => expect(figuresOf(text)).toEqual([]));

  it('has what says how exact it is in its span', () => {
    const text = 'وصلت المساعدات لأكثر من 1200 شخص.';
    const [figure] = findFigures(toPassages(toArticle({ paragraphs: [text] })));
    expect(figure && text.slice(figure.span.start, figure.span.end)).toBe('أكثر من 1200 شخص');
  });
});
