/**
 * A place whose name is an ordinary word too, and what shows that the place is meant. One of the signs is enough; `not`, `noAdjective` and `written` overrule them.
 */
export interface Homograph {
  /** As the tables of places have it. */
  readonly name: string;
  /** The ordinary word, for whoever maintains the table. */
  readonly means: string;
  /** A preposition of place before it (`في حلب`). Left out where the word itself often stands behind one (`في مشهد`). */
  readonly behindPreposition?: true;
  /** Written with the very letters of `name`, which keys do not tell apart (`إب` and the month `آب`). */
  readonly written?: true;
  /** A verb before it (`أعلنت مالي`). */
  readonly behindVerb?: true;
  /** It does not stand behind a definite noun, whose adjective it would be (`الظروف القاهرة`). */
  readonly noAdjective?: true;
  /** Words of its country, without the article; one of them anywhere in the article (`كوريا` for `سيول`). */
  readonly near?: readonly string[];
  /** Ordinary phrases, by the word before or behind it (`مسقط رأسه`, `صلاة المغرب`). */
  readonly not?: { readonly before?: readonly string[]; readonly behind?: readonly string[] };
}

const saudi = ['السعودية', 'سعودي', 'الرياض', 'مكة'];
const egypt = ['مصر', 'مصري', 'القاهرة'];
const syria = ['سوريا', 'سورية', 'سوري', 'دمشق'];
const libya = ['ليبيا', 'ليبي', 'طرابلس'];
const sudan = ['السودان', 'سوداني', 'الخرطوم'];
const tunisia = ['تونس', 'تونسي'];
const jordan = ['الأردن', 'أردني'];

/** Own work, thought through by the tables of countries, capitals and cities. A place that is not here needs no sign. */
export const homographs: readonly Homograph[] = [
  { name: 'سيول', means: 'floods', near: ['كوريا', 'كوري', 'بيونغ'] },
  { name: 'مالي', means: 'financial', behindPreposition: true, behindVerb: true },
  { name: 'بنين', means: 'boys', near: ['كوتونو', 'توغو', 'النيجر', 'نيجيريا', 'أفريقيا'] },
  { name: 'إب', means: 'August', written: true },
  { name: 'ماليه', means: 'finance', written: true, near: ['المالديف', 'مالديفي'] },
  { name: 'كابل', means: 'cable', near: ['أفغانستان', 'أفغاني', 'طالبان'] },
  { name: 'القاهرة', means: 'compelling', noAdjective: true },
  { name: 'المغرب', means: 'sunset', not: { before: ['صلاة', 'أذان', 'آذان', 'قبيل'], behind: ['والعشاء'] } },
  { name: 'مسقط', means: 'where something falls', not: { behind: ['رأس', 'رأسه', 'رأسها', 'رأسهم', 'رأسي'] } },
  { name: 'العيون', means: 'eyes', near: ['الصحراء', 'المغرب', 'مغربي', 'البوليساريو'], not: { before: ['طب', 'جراحة', 'أمراض', 'طبيب'] } },
  { name: 'بوتان', means: 'butane', not: { before: ['غاز', 'البوتان'] } },
  { name: 'جدة', means: 'grandmother; newness', behindPreposition: true, near: saudi },
  { name: 'حائل', means: 'obstacle', behindPreposition: true, near: saudi },
  { name: 'عسير', means: 'difficult', behindPreposition: true },
  { name: 'ينبع', means: 'springs from', behindPreposition: true, not: { behind: ['من'] } },
  { name: 'المحرق', means: 'burnt', noAdjective: true },
  { name: 'حولي', means: 'around me; annual', behindPreposition: true },
  { name: 'أبين', means: 'clearer', behindPreposition: true, near: ['اليمن', 'يمني', 'عدن'] },
  { name: 'لحج', means: 'for a pilgrimage', behindPreposition: true, near: ['اليمن', 'يمني', 'عدن'] },
  { name: 'تعز', means: 'is dear', behindPreposition: true, near: ['اليمن', 'يمني', 'صنعاء', 'الحوثي'] },
  { name: 'المهرة', means: 'skilled', noAdjective: true },
  { name: 'الحديدة', means: 'piece of iron', noAdjective: true },
  { name: 'حلب', means: 'milking', behindPreposition: true, near: syria },
  { name: 'حماة', means: 'protectors; mother-in-law', behindPreposition: true, near: syria, not: { behind: ['الوطن', 'الديار', 'الأقصى'] } },
  { name: 'الرقة', means: 'tenderness', behindPreposition: true, near: syria },
  { name: 'تدمر', means: 'destroys', behindPreposition: true },
  { name: 'دوما', means: 'always', behindPreposition: true, near: syria },
  { name: 'جبلة', means: 'nature', behindPreposition: true, near: syria },
  { name: 'الجليل', means: 'venerable', noAdjective: true },
  { name: 'الأقصى', means: 'farthest', noAdjective: true },
  { name: 'الزرقاء', means: 'blue', noAdjective: true },
  { name: 'العقبة', means: 'obstacle', behindPreposition: true, near: jordan },
  { name: 'المفرق', means: 'junction', near: jordan },
  { name: 'البحيرة', means: 'the lake', not: { before: ['ضفاف', 'مياه', 'قاع', 'شاطئ', 'سطح', 'حول'] }, near: egypt },
  { name: 'النيل', means: 'harming', not: { behind: ['من'] } },
  { name: 'سرت', means: 'ran; I walked', behindPreposition: true, near: libya },
  { name: 'سوسة', means: 'weevil', behindPreposition: true, near: tunisia },
  { name: 'القصرين', means: 'the two palaces', behindPreposition: true, near: tunisia },
  { name: 'فاس', means: 'axe', behindPreposition: true, near: ['المغرب', 'مغربي', 'مكناس'] },
  { name: 'كسلا', means: 'lazily', behindPreposition: true, near: sudan },
  { name: 'مروي', means: 'told', behindPreposition: true, near: sudan },
  { name: 'الجنينة', means: 'the garden', near: sudan },
  { name: 'مشهد', means: 'scene', near: ['خراسان', 'مشهدي'] },
  { name: 'كرج', means: 'garage', near: ['إيران', 'إيراني', 'طهران'] },
  { name: 'البندقية', means: 'the rifle', near: ['إيطاليا', 'إيطالي', 'مهرجان', 'بينالي', 'روما'] },
  { name: 'بالي', means: 'my mind; worn', near: ['إندونيسيا', 'إندونيسي', 'جاكرتا'] },
  { name: 'نوك', means: 'a surname', near: ['غرينلاند', 'الدنمارك'] },
  { name: 'روسو', means: 'Rousseau', near: ['دومينيكا', 'موريتانيا'] },
  { name: 'فيكتوريا', means: 'Victoria', near: ['سيشل', 'أستراليا', 'أسترالي', 'بحيرة', 'ولاية'] },
  { name: 'لومي', means: 'my blame', behindPreposition: true, near: ['توغو'] },
  { name: 'لاسا', means: 'Lassa fever', near: ['التبت', 'الصين', 'صيني'], not: { before: ['حمى', 'فيروس'] } },
  { name: 'التاجي', means: 'coronary', noAdjective: true },
  { name: 'الأطلسي', means: 'Atlantic', noAdjective: true },
  { name: 'الكاريبي', means: 'Caribbean', noAdjective: true },
];
