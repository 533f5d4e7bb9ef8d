import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { timedIntegrations } from './src/integrations/build-times.ts';
import { chineseMarks } from './src/integrations/chinese-marks.ts';
import { devChecks } from './src/integrations/dev-checks.ts';
import { devFiles } from './src/integrations/dev-files.ts';
import { contentGate } from './src/integrations/content-gate.ts';
import { exactIndexAhead } from './src/integrations/exact-index/exact-index.ts';
import { finishedPages } from './src/integrations/finished-pages/finished-pages.ts';
import { pagefindIndex } from './src/integrations/pagefind-index.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { responseHeaders } from './src/integrations/response-headers.ts';
import { shippedLicences } from './src/integrations/shipped-licences.ts';
import { siteGate } from './src/integrations/site-gate.ts';
import { readSettings } from './src/schemas/settings.ts';

const settings = readSettings(process.env);
/** Each corpus has its own cache, so that no build finds entries of another one. */
const corpusKey = createHash('sha256').update(resolve(settings.folders.content)).digest('hex').slice(0, 16);

export default defineConfig({
  site: settings.siteUrl,
  base: settings.base,
  trailingSlash: 'always',
  outDir: process.env.OUT_DIR ?? './dist',
  cacheDir: `./node_modules/.astro/${corpusKey}`,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // The first reads before anything is written, the last when everything is.
  integrations: timedIntegrations(
    [
      contentGate(settings),
      exactIndexAhead(settings),
      mdx(),
      chineseMarks(),
      finishedPages(settings.siteUrl, settings.base),
      responseHeaders(settings.base),
      shippedLicences(),
      devFiles(),
      devChecks(settings),
      pagefindIndex(),
      siteGate(settings),
    ],
    process.env.BUILD_TIMES,
  ),
  build: { inlineStylesheets: 'never' },
  vite: {
    plugins: [plainImports()],
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        onLog(level, log, handler) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
});
