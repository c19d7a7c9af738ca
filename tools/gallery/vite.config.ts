import { resolve } from 'node:path';
import { defineConfig } from 'vite';

/** `npx vite --config tools/gallery/vite.config.ts`: the views with invented data, to look at while working on them. */
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  server: { open: '/tools/gallery/index.html' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
