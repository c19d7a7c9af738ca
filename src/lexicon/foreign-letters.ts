/**
 * Letters of the Arabic script that Arabic itself does not use, by the language they point to.
 * Source: the orthographies themselves (CLDR exemplar characters of fa, ur, ckb, ps, ug). A letter that several
 * languages share stands with each of them; `languageOf` decides by the letters that only one has.
 */
export const FOREIGN_LETTERS = {
  fa: 'پچژگکی',
  ur: 'ٹڈڑےںہھۓۂ',
  ckb: 'ەۆێڕڵڤ',
  ps: 'ټډړږښګڼۍېځڅ',
  ug: 'ۇۈۋڭېەھ',
} as const;

export type ForeignLanguage = keyof typeof FOREIGN_LETTERS;

/** The most frequent Arabic function words, normalised: what a text in Arabic cannot do without. */
export const ARABIC_FUNCTION_WORDS =
  'في من على علي الى الي عن ان التي الذي هذا هذه ذلك تلك كما بعد قبل خلال بين حتى حتي منذ مع لم لن لا ما قد كان كانت هو هي بان انه انها الذين حيث غير عند او ثم لكن وقال وفي ومن وان وقد لدى لدي ضد نحو حول';
