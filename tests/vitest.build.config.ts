import { defineConfig } from 'vitest/config';

process.env['TZ'] = 'UTC';

/** Tests of the built site: builds it, under a sub-path too, and looks at what was written. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/build/**/*.test.ts'],
    globalSetup: ['tests/build/build-site.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 600_000,
  },
});
