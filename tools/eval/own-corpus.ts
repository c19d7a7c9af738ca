import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { root } from '../build.ts';

export const ownPages = join(root, 'tests/pages');

/**
 * The project's own pages as the scorer and every reader take them: each with its address in a `source.json` beside it.
 * Gives the folder of the corpora, null where there is no page yet.
 */
export function saveOwnCorpus(): string | null {
  const data = join(root, 'out/eval/own');
  rmSync(data, { recursive: true, force: true });
  const slugs = readdirSync(ownPages, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of slugs) {
    const folder = join(data, 'pages', name);
    cpSync(join(ownPages, name), folder, { recursive: true });
    const { url } = v.parse(v.object({ url: v.string() }), JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')));
    writeFileSync(join(folder, 'source.json'), JSON.stringify({ url }));
  }
  return slugs.length > 0 ? data : null;
}
