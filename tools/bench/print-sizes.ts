import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { needPackage } from '../build.ts';

/** Bytes of the scripts that go into pages, as they are in the packages. */
export function printSizes(): void {
  console.log('\nScripts that go into a page');
  for (const kind of ['chrome', 'firefox'] as const) {
    for (const script of ['detect', 'content']) {
      const bytes = readFileSync(join(needPackage(kind), `src/entries/${script}.js`));
      const packed = gzipSync(bytes).length;
      console.log(`  ${kind.padEnd(8)} ${script.padEnd(8)} ${String(bytes.length).padStart(7)} bytes, ${packed} gzip`);
    }
  }
}
