import { defineConfig } from 'vitest/config';
import { BuildersFirst } from './builders-first.ts';

process.env['TZ'] = 'UTC';

/** Tests of the built site, which is built first, under a sub-path too, and of commands run as a whole. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    reporters: ['default', new URL('report-skipped.ts', import.meta.url).pathname],
    include: ['tests/build/**/*.test.ts'],
    globalSetup: ['tests/build/build-site.ts'],
    // One of them builds or waits for a build, for most of the time.
    maxWorkers: 2,
    sequence: { sequencer: BuildersFirst },
    // A busy machine is no failure; how fast things are, the benchmarks say.
    testTimeout: 0,
    hookTimeout: 0,
  },
});
