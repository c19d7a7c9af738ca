import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import { toArticle } from '../../src/analysis/to-article.ts';
import { normalise } from '../../src/arabic/normalise.ts';
import { textOf } from '../../src/article/text-of.ts';
import { nameBrief } from '../../src/naming/name-brief.ts';

const FILE = resolve(import.meta.dirname, '../../../shared/seed/expected.json');

const Expected = v.object({
  title: v.string(),
  lead: v.string(),
  published: v.string(),
  paragraphs: v.array(v.string()),
  actors: v.array(
    v.object({
      ar: v.string(),
      en: v.string(),
      accept: v.optional(v.array(v.string()), []),
      aliases: v.optional(v.array(v.string()), []),
      rank: v.number(),
    }),
  ),
  places: v.array(v.object({ ar: v.string(), aliases: v.optional(v.array(v.string()), []) })),
  statements: v.array(
    v.object({ speaker: v.string(), verb: v.string(), kind: v.picklist(['direct', 'indirect']), text: v.string() }),
  ),
  summary_must_cover: v.array(v.object({ what: v.string(), from: v.array(v.string()) })),
  dates: v.array(
    v.object({
      text: v.string(),
      from: v.optional(v.string()),
      to: v.optional(v.string()),
      is: v.optional(v.string()),
    }),
  ),
});

const keysOf = (text: string): string[] => normalise(text).match(/[\p{L}\p{N}]+/gu) ?? [];
const key = (text: string): string => keysOf(text).join(' ');

/** Whether one text holds at least half the words of another, as the score of the seed counts. */
function holds(line: string, sentence: string): boolean {
  const wanted = keysOf(sentence);
  const left = [...keysOf(line)];
  const found = wanted.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return found.length * 2 >= wanted.length;
}

describe.skipIf(!existsSync(FILE))(
  'the article the project starts from (skipped: corpus not present, where it is not)',
  () => {
    if (!existsSync(FILE)) return;
    const expected = v.parse(Expected, JSON.parse(readFileSync(FILE, 'utf8')));
    const article = toArticle(expected);
    const brief = nameBrief(article, analyse(article, { lines: 5 }));
    const short = analyse(article);
    const covered = (lines: typeof brief.lines): number =>
      expected.summary_must_cover.filter(({ from }) =>
        from.some((sentence) => lines.some(({ span }) => holds(textOf(article, span), sentence))),
      ).length;

    test('the president comes first, in English too', () => {
      const [first] = brief.actors;
      const wanted = expected.actors.find(({ rank }) => rank === 1);
      expect(first?.name).toBe(wanted?.ar);
      expect(first?.english?.text).toBe(wanted?.en);
      for (const alias of wanted?.aliases ?? []) expect(first?.surfaces.map(key)).toContain(key(alias));
    });

    test('three lines cover three facts, five lines all four', () => {
      expect(short.lines).toHaveLength(3);
      expect(covered(short.lines)).toBeGreaterThanOrEqual(3);
      expect(covered(brief.lines)).toBe(expected.summary_must_cover.length);
    });

    test('at least nine of the actors, every one once', () => {
      const forms = brief.actors.slice(0, 12).map(({ name, surfaces }) => new Set([name, ...surfaces].map(key)));
      const found = expected.actors.filter(({ ar, aliases }) =>
        forms.some((own) => [ar, ...aliases].some((form) => own.has(key(form)))),
      );
      expect(found.length).toBeGreaterThanOrEqual(9);
      for (const { ar } of expected.actors)
        expect(forms.filter((own) => own.has(key(ar))).length).toBeLessThanOrEqual(1);
    });

    test('every actor that is found has the English of the agencies', () => {
      const wrong = brief.actors.slice(0, 12).flatMap(({ name, surfaces, english }) => {
        const own = new Set([name, ...surfaces].map(key));
        const wanted = expected.actors.find(({ ar, aliases }) => [ar, ...aliases].some((form) => own.has(key(form))));
        const right = wanted && [wanted.en, ...wanted.accept].map((text) => text.toLowerCase());
        return right && !right.includes(english?.text.toLowerCase() ?? '') ? [[wanted.ar, english?.text]] : [];
      });
      expect(wrong).toEqual([]);
    });

    test('places', () => {
      const names = brief.places.map(({ name }) => key(name));
      const missing = expected.places.filter(
        ({ ar, aliases }) => ![ar, ...aliases].some((form) => names.includes(key(form))),
      );
      expect(missing).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
    });

    test('dates, resolved against the day of publication', () => {
      const found = brief.dates.map(({ span, from, to }) => ({ text: key(textOf(article, span)), from, to }));
      for (const { text, from, to, is } of expected.dates)
        expect(found).toContainEqual({ text: key(text), from: from ?? is, to: to ?? is });
    });

    test('at least fourteen of the fifteen statements with their speaker and verb', () => {
      const said = brief.statements.map(({ span, speaker, verb, kind }) => ({
        text: key(textOf(article, span)),
        verb,
        kind,
        forms: speaker === null ? [] : brief.actors[speaker]?.surfaces.map(key),
      }));
      const right = expected.statements.filter(({ text, speaker, verb, kind }) =>
        said.some(
          (one) =>
            one.text === key(text) && one.kind === kind && one.verb === verb && one.forms?.includes(key(speaker)),
        ),
      );
      expect(right.length).toBeGreaterThanOrEqual(14);
    });
  },
);
