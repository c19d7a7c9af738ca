import { scoreProse } from '../prose.ts';
import type { Piece, Run } from '../read-runs.ts';
import type { Zone } from '../zone-of.ts';

const SHARE = 0.5;
const ALWAYS_OUT = /comments|navigation|footer|hidden|over the page|menu|dialog/;

/**
 * Names lie: `class="entry-content no-share"` is no share bar. A zone that holds the title or half of the page's prose
 * is the article after all. Gives the zones that stand.
 */
export function trustZones(pieces: readonly Piece[], title: Element | null): (zone: Zone) => boolean {
  const runs = pieces.filter(
    (piece): piece is Run => piece.kind !== 'post' && !piece.zones.some(({ why }) => ALWAYS_OUT.test(why)),
  );
  const total = runs.reduce((sum, run) => sum + scoreProse(run), 0);
  const prose = new Map<Element, number>();
  for (const run of runs)
    for (const { element } of run.zones) prose.set(element, (prose.get(element) ?? 0) + scoreProse(run));
  const isMost = (zone: Zone) =>
    !ALWAYS_OUT.test(zone.why) && total > 0 && (prose.get(zone.element) ?? 0) >= total * SHARE;
  const known = new Map<Zone, boolean>();
  return (zone) => {
    const stands = known.get(zone) ?? (!(title && zone.element.contains(title)) && !isMost(zone));
    known.set(zone, stands);
    return stands;
  };
}
