import { defineConfig } from 'vitest/config';

process.env['TZ'] = 'UTC';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    setupFiles: ['tests/property-seed.ts'],
    include: ['tests/unit/**/*.test.ts'],
  },
});
