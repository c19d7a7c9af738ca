import { defineConfig } from 'vitest/config';

/** Real browsers with the built packages in dist/. Two files at a time: one core for each browser. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    retry: 0,
  },
});
