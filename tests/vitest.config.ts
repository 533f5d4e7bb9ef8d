import { defineConfig } from 'vitest/config';

process.env['TZ'] = 'UTC';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    reporters: ['default', new URL('report-skipped.ts', import.meta.url).pathname],
    // A busy machine is no failure; how fast things are, the benchmarks say.
    testTimeout: 0,
    hookTimeout: 0,
    // Files share the modules that they load: what they test keeps no state, and loading it took half of the time.
    isolate: false,
    // Half of the time a test waits for a command that it started.
    maxWorkers: 2,
    setupFiles: ['tests/property-seed.ts'],
    // Tests of code, and what holds of any content, asked of that which CONTENT_DIR and SEEDS_DIR name.
    include: ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts'],
  },
});
