import { defineConfig } from 'vitest/config';

process.env['TZ'] = 'UTC';

/** Tests of the built site, which is built first, under a sub-path too, and of commands run as a whole. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    reporters: ['default', new URL('report-skipped.ts', import.meta.url).pathname],
    include: ['tests/build/**/*.test.ts'],
    globalSetup: ['tests/build/build-site.ts'],
    fileParallelism: false,
    // A busy machine is no failure; how fast things are, the benchmarks say.
    testTimeout: 0,
    hookTimeout: 0,
  },
});
