import { forms } from '../arabic/clitics.ts';
import { tokens } from '../arabic/tokens.ts';
import type { ActorType, EnglishName } from '../article/brief.ts';
import { gloss } from './gloss.ts';
import { type KnownEntry, knownName } from './known-names.ts';
import { personalName } from './personal-name.ts';
import { capitalised, render } from './phrase.ts';

/** No name or role in a newspaper has more words; a longer text is none. */
const MOST_WORDS = 24;

/** Words as they stand, then with the clitics of the first cut: `وللأمم المتحدة → الأمم المتحدة`. */
const readings = (arabic: string): string[][] => {
  const [first, ...rest] = tokens(arabic).map(({ key }) => key);
  return first === undefined || rest.length >= MOST_WORDS ? [] : forms(first).map(({ key }) => [key, ...rest]);
};

/**
 * The English of a name: from the tables, or composed of their words; null rather than a guess.
 * `وزارة الخارجية الروسية` → {text: 'Russian Foreign Ministry', from: 'composed'}, `حماس` → {text: 'Hamas', from: 'table'}.
 */
export function englishName(arabic: string, type?: ActorType): EnglishName | null {
  const marked = byMarks(arabic);
  if (marked) return { text: marked, from: 'table' };
  const all = readings(arabic);
  const known = entryOf(arabic, type);
  if (known) return { text: known.en, from: 'table' };
  if (isTheirs(arabic)) return null;
  for (const words of all) {
    const phrase = gloss(words, type === 'person' ? 'person' : undefined);
    if (!phrase) continue;
    const text = render(phrase);
    return phrase.name && text === phrase.core
      ? { text, from: 'table' }
      : { text: capitalised(text), from: 'composed' };
  }
  const personal = type === 'person' && all[0] ? personalName(all[0]) : null;
  return personal === null ? null : { text: personal, from: 'composed' };
}

/** The row of a name in the tables, where the text names it in full; null for short forms (`بوتين`) and unknown names. */
export function fullName(arabic: string, type: ActorType): EnglishName | null {
  const known = entryOf(arabic, type);
  return known && !known.short ? { text: known.en, from: 'table' } : null;
}

function entryOf(arabic: string, type?: ActorType): KnownEntry | null {
  for (const words of readings(arabic)) {
    const known = knownName(words);
    if (known && (!type || fits(known.type, type))) return known;
  }
  return null;
}

/** `عمّان` → Amman, `عُمان` → Oman: the one pair that normalising makes alike. */
const byMarks = (arabic: string): string | null => {
  if (/^[وبل]?عم\u064e?\u0651\u064e?ان$/.test(arabic)) return 'Amman';
  return /^[وبل]?عُمان$/.test(arabic) ? 'Oman' : null;
};

/** One word with a possessive (`مكتبه` his office, not `مكتبة` library): whose it is, only the text says. */
const isTheirs = (arabic: string): boolean => /^(?!ال)\S+(ه|هم|ها)$/.test(arabic.trim());

/** A state acts as a place and as an organisation; a person is nothing else. */
const fits = (known: ActorType, asked: ActorType): boolean => (known === 'person') === (asked === 'person');

/** The English of a role, which starts a line of its own: `المتحدث باسم الشرطة` → Police spokesperson; null where a word is unknown. */
export function englishRole(arabic: string): string | null {
  for (const words of readings(arabic)) {
    const phrase = gloss(words, 'person');
    if (phrase) return capitalised(render(phrase));
  }
  return null;
}
