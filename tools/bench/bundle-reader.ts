import { join } from 'node:path';
import { build } from 'vite';

/** What reads a page; each is a file in `readers/` that exports `read(document)`. */
export type ReaderName = 'read' | 'brief' | 'readability' | 'defuddle' | 'detect';

/** A reader as one script that leaves it as a global `reader_<name>`: what a content script is, small and plain. */
export async function bundleReader(name: ReaderName): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome123',
      minify: true,
      lib: {
        entry: join(import.meta.dirname, 'readers', `${name}.ts`),
        formats: ['iife'],
        name: `reader_${name}`,
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [];
  const chunk = output?.output.find((file) => file.type === 'chunk');
  if (!chunk) throw new Error(`${name} gave no script`);
  return chunk.code;
}
