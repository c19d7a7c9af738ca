// npm test: everything, from a fresh clone on. Plain Node; closes with one line `N passed, N failed`.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installModules, root, runTool } from './install-missing.mjs';

const total = { passed: 0, failed: 0, skipped: 0 };
const began = Date.now();

/** One step that passes or fails as a whole. */
function step(name, work) {
  console.log(`\n— ${name}`);
  const ok = work() === 0;
  total[ok ? 'passed' : 'failed'] += 1;
  if (!ok) console.log(`✗ ${name} failed`);
  return ok;
}

/** A run of vitest: counts its tests, and a run that ends badly without a failed test as one failure. */
function tests(name, args) {
  console.log(`\n— ${name}`);
  const report = join(root, 'out', `${name.replaceAll(' ', '-')}.json`);
  rmSync(report, { force: true });
  const status = runTool('vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...args,
  ]);
  const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : { numTotalTests: 0 };
  total.passed += counts.numPassedTests ?? 0;
  total.failed += counts.numFailedTests ?? 0;
  total.skipped += (counts.numPendingTests ?? 0) + (counts.numTodoTests ?? 0);
  // A file that could not be set up fails as a whole, with its tests unrun.
  const broken = (counts.testResults ?? []).filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  );
  total.failed += broken.length;
  if ((status !== 0 && !counts.numFailedTests && broken.length === 0) || counts.numTotalTests === 0) {
    total.failed += 1;
    console.log(`✗ ${name}: the run itself failed`);
  }
}

const vite = (mode) => runTool('vite/bin/vite.js', ['build', '--mode', mode, '--logLevel', 'warn']);

console.log('— install what is missing');
installModules();
mkdirSync(join(root, 'out'), { recursive: true });
const browsers = step('browsers', () => runTool('tsx/dist/cli.mjs', ['tools/install-browsers.ts']));
step('types (tsc -b)', () => runTool('typescript/bin/tsc', ['-b']));
step('lint and format (biome)', () => runTool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']));
const built = [step('build for Chrome', () => vite('chrome')), step('build for Firefox', () => vite('firefox'))];
tests('unit tests', []);
if (browsers && !built.includes(false)) tests('end-to-end tests', ['--config', 'tests/e2e/vitest.config.ts']);
else step('end-to-end tests: no browser or no package to run them on', () => 1);

console.log(`\n${Math.round((Date.now() - began) / 1000)} s\n`);
const skipped = total.skipped ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed === 0 ? 0 : 1;
