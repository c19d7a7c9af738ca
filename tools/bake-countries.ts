/**
 * Bakes `src/lexicon/generated/cldr.ts` from the CLDR packages (Unicode-3.0): Arabic and English names of all territories and of
 * the exemplar cities of the time zones. Same packages, same bytes. Run: `npx tsx tools/bake-countries.ts`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

const require = createRequire(import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(require.resolve(path), 'utf8'));

const Territories = v.object({
  main: v.record(
    v.string(),
    v.object({ localeDisplayNames: v.object({ territories: v.record(v.string(), v.string()) }) }),
  ),
});
const Zones = v.object({
  main: v.record(v.string(), v.object({ dates: v.object({ timeZoneNames: v.object({ zone: v.unknown() }) }) })),
});
const Version = v.object({ version: v.string() });
const Tree = v.record(v.string(), v.unknown());
const City = v.object({ exemplarCity: v.string() });

const REGION = /^[A-Z]{2}$/;
const NOT_PLACES = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

function territories(language: string): Map<string, string[]> {
  const { main } = v.parse(Territories, json(`cldr-localenames-full/main/${language}/territories.json`));
  const found = new Map<string, string[]>();
  for (const [key, name] of Object.entries(main[language]?.localeDisplayNames.territories ?? {})) {
    const [code = ''] = key.split('-');
    if (!REGION.test(code) || NOT_PLACES.has(code)) continue;
    found.set(code, [...(found.get(code) ?? []), name]);
  }
  return found;
}

/** Zone → exemplar city: `Asia/Kabul` → كابول. */
function exemplarCities(language: string): Map<string, string> {
  const { main } = v.parse(Zones, json(`cldr-dates-full/main/${language}/timeZoneNames.json`));
  const found = new Map<string, string>();
  const walk = (node: unknown, path: string[]): void => {
    if (!v.is(Tree, node)) return;
    if (v.is(City, node)) found.set(path.join('/'), node.exemplarCity);
    for (const [key, child] of Object.entries(node)) walk(child, [...path, key]);
  };
  walk(main[language]?.dates.timeZoneNames.zone, []);
  return found;
}

/** `São Tomé → Sao Tome`, `St. John’s → St. John's`. */
const ascii = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʻ]/g, "'")
    .replace(/ı/g, 'i')
    .replace(/ø/g, 'o')
    .replace(/ð/g, 'd');

/** The whole file, as it must stand. */
export function bakeCldr(): string {
  const english = territories('en');
  const territoryRows = [...territories('ar')]
    .map(([iso, ar]) => ({ iso, en: ascii(english.get(iso)?.[0] ?? iso), ar }))
    .sort((a, b) => (a.iso < b.iso ? -1 : 1));

  const englishCities = exemplarCities('en');
  const cityRows = [...exemplarCities('ar')]
    .filter(([zone]) => !zone.startsWith('Etc/') && !zone.startsWith('Antarctica/'))
    .map(([zone, ar]) => ({
      en: ascii(englishCities.get(zone) ?? (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')),
      ar: [ar],
    }))
    .sort((a, b) => (a.en < b.en ? -1 : a.en > b.en ? 1 : a.ar.join() < b.ar.join() ? -1 : 1));

  const rows = (list: readonly object[]): string => list.map((row) => `  ${JSON.stringify(row)},\n`).join('');
  const { version } = v.parse(Version, json('cldr-core/package.json'));
  return `// SPDX-License-Identifier: Unicode-3.0
// Copyright © 1991-2026 Unicode, Inc. From CLDR ${version}; licence: https://www.unicode.org/license.txt
// @source npm:cldr-localenames-full @source npm:cldr-dates-full
// Baked by tools/bake-countries.ts: do not edit. @source npm:cldr-localenames-full @source npm:cldr-dates-full

export const cldrTerritories: readonly { readonly iso: string; readonly en: string; readonly ar: readonly string[] }[] = [
${rows(territoryRows)}];

/** Exemplar cities of the time zones. For looking up a name that is known to be a place, not for finding names. */
export const cldrCities: readonly { readonly en: string; readonly ar: readonly string[] }[] = [
${rows(cityRows)}];
`;
}

const FILE = fileURLToPath(new URL('../src/lexicon/generated/cldr.ts', import.meta.url));
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, bakeCldr());
}
