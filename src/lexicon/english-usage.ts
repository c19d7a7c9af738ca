/** What English does with the names it writes: data for `naming/`. Own work. */

/** Adjectives that stand before the nation (`former Turkish Foreign Minister`). */
export const adjectivesBeforeNation: readonly string[] = ['former', 'current', 'late', 'new', 'senior', 'prominent', 'official'];

/** Words that a title in capitals leaves small. */
export const smallWords: readonly string[] = ['of', 'and', 'for', 'the', 'to', 'at', 'in', 'on', 'from'];

/** Beginnings of countries that take "the" inside a phrase. */
export const countriesWithThe: readonly string[] = [
  'United ',
  'Netherlands',
  'Philippines',
  'Maldives',
  'Comoros',
  'Bahamas',
  'Vatican',
  'Central African',
  'Dominican Republic',
  'Democratic Republic',
  'Republic',
  'Czech Republic',
  'Seychelles',
  'Marshall',
  'Solomon',
];

/** A name with one of these words takes "the" inside a phrase (`head of the World Bank`); a university never does. */
export const nameWordsWithThe: readonly string[] =
  `Union Nations League Council Committee Organization Organisation Party Bank Fund Agency Authority army forces Forces Force Guard Guards Corps Movement Coalition coalition Department Court House Congress Senate Knesset Kremlin Pentagon Brigades Front Ministry Service Commission Parliament Houthis Taliban
  G7 G20 Sea Gulf Strait Strip West Brotherhood Company Times Post Guardian Programme Federation Office Tribunal Cabinet Treasury Foundation Institute Association`.split(/\s+/);
