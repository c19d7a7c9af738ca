import { JSDOM, VirtualConsole } from 'jsdom';

/** A document without layout or scripts, as the reader meets it in the command line. */
export function pageOf(html: string, url?: string): Document {
  return new JSDOM(html, { virtualConsole: new VirtualConsole(), ...(url ? { url } : {}) }).window.document;
}

/** Our own prose for tests: a short report whose sentences can be told apart. */
export const REPORT = {
  title: 'وزارة المياه تعلن بدء العمل في سد وادي الزيتون',
  lead: 'السد الجديد في وادي الزيتون يوفر الري لأكثر من ألف مزرعة، واتحاد المزارعين يطالب بتعويض أصحاب الأراضي قبل الموسم المقبل.',
  paragraphs: [
    'أعلنت وزارة المياه، اليوم الأحد، بدء العمل في سد وادي الزيتون بعد تأخير دام ثلاث سنوات.',
    'وقال الوزير سامي الخطيب إن المشروع سيكلف أربعين مليون دينار، مضيفاً أن التمويل جاهز بالكامل.',
    'في المقابل، طالب اتحاد المزارعين بتعويض أصحاب الأراضي التي ستغمرها المياه قبل بدء الموسم المقبل.',
    'ومن المتوقع أن تنتهي المرحلة الأولى من الأعمال في ربيع العام القادم، وفق بيان الوزارة.',
  ],
} as const;

export const paragraphsOf = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');

/** The report as a page with the usual company; `body` stands in its place where given, `head` is added. */
export function reportPage({ body = paragraphsOf(REPORT.paragraphs), head = '', above = '', below = '' } = {}): string {
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${REPORT.title} | صحيفة الوادي</title>
<meta property="og:title" content="${REPORT.title}"><meta property="og:site_name" content="صحيفة الوادي">${head}</head>
<body><header><nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/politics">سياسة</a></li><li><a href="/economy">اقتصاد</a></li></ul></nav></header>
<main><h1>${REPORT.title}</h1>${above}<div class="story">${body}</div>${below}</main>
<aside><h3>الأكثر قراءة</h3><ul><li><a href="/a">الحكومة تناقش موازنة العام المقبل في جلسة استثنائية غداً</a></li><li><a href="/b">فوز المنتخب في مباراته الأولى أمام ضيفه بهدفين</a></li></ul></aside>
<footer><p>جميع الحقوق محفوظة لصحيفة الوادي 2024.</p></footer></body></html>`;
}
