import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendJson } from './mend-json.ts';

const mended = (source: string): unknown => JSON.parse(mendJson(source));

describe('mendJson', () => {
  it.each([
    ['sound JSON', '{"a": [1, true, null, "ب"], "c": {"d": -1.5e3}}', [{ a: [1, true, null, 'ب'], c: { d: -1500 } }]],
    ['commas too many', '{"a": [1, 2,], "b": {"c": 3,},}', [{ a: [1, 2], b: { c: 3 } }]],
    ['two commas', '{"a": 1,, "b": 2}', [{ a: 1, b: 2 }]],
    ['comments', '{"a": 1, // نوع\n /* الناشر */ "b": "http://x.example/a"}', [{ a: 1, b: 'http://x.example/a' }]],
    ['a comment of HTML around it', '<!-- {"a": 1} -->', [{ a: 1 }]],
    ['a CDATA section around it', '/*<![CDATA[*/ {"a": 1} /*]]>*/', [{ a: 1 }]],
    ['a semicolon behind it', '{"a": 1};', [{ a: 1 }]],
    ['raw line breaks and tabs in strings', '{"a": "قال\nإن\tالعمل"}', [{ a: 'قال إن العمل' }]],
    ['bare quotation marks', '{"a": "قال: "نعم"", "b": 1}', [{ a: 'قال: "نعم"', b: 1 }]],
    ['bare quotation marks before a comma', '{"a": "قال "نعم", ثم مضى", "b": 1}', [{ a: 'قال "نعم", ثم مضى', b: 1 }]],
    ['bare quotation marks in a list', '["قال "نعم" ومضى", "ب"]', [['قال "نعم" ومضى', 'ب']]],
    ['escapes that are none', String.raw`{"a": "l\'an \x", "b": "\u0628 \u06"}`, [{ a: "l'an x", b: 'ب u06' }]],
    ['two values in one script', '{"a": 1}\n{"b": 2}', [{ a: 1 }, { b: 2 }]],
    ['what was cut off', '{"a": 1, "b": {"c": "نص لم ينت', [{ a: 1, b: { c: 'نص لم ينت' } }]],
    ['a key without a value', '{"a": 1, "b":', [{ a: 1, b: null }]],
    ['a bracket too many', '{"a": 1}}', [{ a: 1 }]],
    ['nothing', '', []],
  ])('%s', (_, source, expected) => {
    expect(mended(source)).toEqual(expected);
  });

  it('leaves what JSON writes as it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = JSON.stringify(value);
        expect(mended(json)).toEqual([JSON.parse(json)]);
      }),
    );
  });

  it('ends on whatever text, in time that grows with its length', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'{}[]",:\\/*- \na1ب'), maxLength: 200 }),
        (text) => typeof mendJson(text) === 'string',
      ),
    );
    const start = performance.now();
    mendJson('{"a":"'.repeat(20_000) + '"'.repeat(20_000));
    mendJson(`{"a": "${'"ب '.repeat(40_000)}`);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
