/** Words before the name of a place. `inside`: belongs to the name itself (`مطار دبي`, `جزيرة سقطرى`). Own work. */
export const placeWords: readonly string[] =
  `مدينة مدينتي مدن محافظة بلدة بلدتي قرية قريتي حي منطقة إقليم ولاية مقاطعة قضاء ناحية ضاحية عاصمة دولة جمهورية مملكة إمارة سلطنة منفذ ريف شارع ميدان ساحة`.split(/\s+/);
export const innerPlaceWords: readonly string[] =
  `مطار ميناء مخيم قاعدة سجن معبر جزيرة جزر جبل جبال بحر نهر خليج مضيق وادي قطاع قناة صحراء هضبة ساحل سد حقل محطة مفاعل ملعب استاد قصر مسجد جامع كنيسة باب شمال جنوب شرق غرب رأس تل`.split(/\s+/);

/** First words of place names of two words (`دير البلح`, `عين الورد`, `بيت جالا`). */
export const placeStarts: readonly string[] = `عين دير بيت كفر تل رأس وادي جبل باب برج خان سيدي بني بنت أم أبو سوق قصر مرج حوش شرم بئر بير كرم نبع ذي دار سان سانت نيو لوس`.split(/\s+/);
