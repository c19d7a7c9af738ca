import { toOrigin } from '../browser/grants.ts';
import { matchPatterns } from '../sites/site-of.ts';
import { SITES } from '../sites/sites.ts';
import type { Newsroom } from '../view/site-list.tsx';

/** The known newsrooms, as a page lists them. */
export const newsrooms: readonly Newsroom[] = SITES.flatMap(({ hosts, name, english }) => {
  const [host] = hosts;
  return host ? [{ name, english, host }] : [];
});

/** What the browser is asked for when the reader wants detection on all of them. */
export const newsroomOrigins: readonly string[] = [...new Set(matchPatterns().map(toOrigin))];
