import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, 'styles');
const sheets = readdirSync(folder).map((name) => ({ name, css: readFileSync(join(folder, name), 'utf8') }));

/** Each rule with a declaration that breaks it, so that the pattern itself is tried. */
const RULES: readonly { readonly rule: string; readonly pattern: RegExp; readonly broken: string }[] = [
  {
    rule: 'never a style for a part of a word: Firefox draws the first letter of سلوى apart',
    pattern: /::first-letter/,
    broken: '.name::first-letter { color: red; }',
  },
  {
    rule: 'logical sides only: a physical one is wrong in one of the two directions',
    pattern: /[{;\s](?:margin|padding|border)-(?:left|right)\b|[{;\s](?:left|right)\s*:|text-align:\s*(?:left|right)\b/,
    broken: '.name { margin-left: 4px; }',
  },
  {
    rule: 'no letter spacing on Arabic, which pulls joined letters apart',
    pattern: /:lang\(ar\)[^{]*\{[^}]*letter-spacing:(?!\s*0[;\s}])/,
    broken: ':lang(ar) { letter-spacing: .08em; }',
  },
];

describe.each(RULES)('$rule', ({ pattern, broken }) => {
  it('is told apart', () => expect(pattern.test(broken)).toBe(true));
  it.each(sheets)('holds in $name', ({ css }) => expect(pattern.exec(css)?.[0] ?? null).toBeNull());
});
