import { defineConfig } from 'vitest/config';

process.env['TZ'] = 'UTC';

/** The unit tests of the folders that are mutated, each in the one thread that Stryker gives it. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    testTimeout: 0,
    hookTimeout: 0,
    setupFiles: ['tests/property-seed.ts'],
    include: ['tests/unit/{domain,exports,checks,features,content}/**/*.test.ts'],
    // Thousands of levels deep: what Stryker writes into the code leaves too little of the stack for it.
    exclude: ['tests/unit/checks/content/plain-text.test.ts'],
  },
});
