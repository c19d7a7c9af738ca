import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build.ts';

const scorer = join(root, '../shared/eval/score.mjs');

if (existsSync(scorer)) {
  const { status } = spawnSync(process.execPath, [scorer, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
  process.exitCode = status ?? 1;
} else {
  console.log('skipped: corpus not present (../shared/eval)');
}
