import { OUTLET_WORDS } from '../lexicon/page-words.ts';
import { keyOf } from './prose.ts';

const FILLERS = new Set<string>(OUTLET_WORDS);

/** A newsroom's name without what stands around it: `بوابة الوادي نت، وادي → واد…`, `Al-Wadi News → wadi`. */
function coreOf(name: string): string {
  const words = keyOf(name)
    .toLowerCase()
    .split(' ')
    .filter((word) => !FILLERS.has(word));
  return words
    .map((word) => word.replace(/^(?:ال|al|el)(?=.{3})/, ''))
    .filter((word) => word !== 'al' && word !== 'el')
    .join('');
}

/** What a site calls itself, and each side where it gives its name twice: `Al Wadi - الوادي`. */
const spellingsOf = (site: string): string[] => [site, ...site.split(/\s+[-–—|•·:/]\s+/)];

const coresOfSites = new WeakMap<readonly string[], ReadonlySet<string>>();

function coresOf(siteNames: readonly string[]): ReadonlySet<string> {
  const known = coresOfSites.get(siteNames);
  if (known) return known;
  const cores = new Set(siteNames.flatMap(spellingsOf).map(coreOf));
  coresOfSites.set(siteNames, cores);
  return cores;
}

/** Whether a name is one of the newsroom's own, in any of its spellings: such a name is no author. */
export function isOutletName(name: string, siteNames: readonly string[]): boolean {
  const core = coreOf(name);
  return core === '' || coresOf(siteNames).has(core);
}
