import { defineConfig } from 'vitest/config';

process.env['TZ'] = 'UTC';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    // A busy machine is no failure; how fast things are, the benchmarks say.
    testTimeout: 60_000,
    setupFiles: ['tests/property-seed.ts'],
    // Tests of code, and what holds of any content, asked of that which CONTENT_DIR and SEEDS_DIR name.
    include: ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts'],
  },
});
