import { defineConfig, devices } from '@playwright/test';
import { browserFlags, findBrowser } from './browser/find-browser.ts';

const executablePath = findBrowser();
const root = new URL('..', import.meta.url).pathname;
/** Specs that look at the site of the live content; all others run on the fixture site. */
const onLiveContent = ['every-page.spec.ts', 'source-text.spec.ts'];
/** Specs that hold of any site, and run on both. */
const onBoth = ['browser-find.spec.ts', 'policy-pages.spec.ts'];
const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } };

export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  // One more than a small machine has cores: tests wait for pages to be still, which takes nothing of the processor.
  workers: 3,
  forbidOnly: true,
  // One more try on a busy machine; what needed it is reported as flaky.
  retries: process.env['CI'] === 'true' ? 1 : 0,
  // A site that is broken as a whole would else take hours to say so.
  maxFailures: process.env['CI'] === 'true' ? 15 : 0,
  reporter: [['line']],
  // A busy machine is no failure: what is waited for in vain ends one of these waits, which are long enough for a machine
  // that does four other things at once. Only what no wait ends, as a page that never answers, ends with its whole test.
  timeout: 900_000,
  globalTimeout: 3_600_000,
  expect: { timeout: 120_000 },
  use: {
    actionTimeout: 120_000,
    navigationTimeout: 120_000,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    launchOptions: { args: browserFlags, ...(executablePath === undefined ? {} : { executablePath }) },
  },
  projects: [
    {
      name: 'fixture',
      testIgnore: onLiveContent,
      use: { ...desktop, baseURL: 'http://127.0.0.1:22473' },
    },
    {
      name: 'live',
      testMatch: [...onLiveContent, ...onBoth],
      use: { ...desktop, baseURL: 'http://127.0.0.1:22471' },
    },
  ],
  webServer: [
    { command: 'node src/cli/serve.ts', cwd: root, port: 22471, env: { PORT: '22471' } },
    // It builds the site first.
    {
      command: 'node tests/browser/serve-fixture-site.ts',
      cwd: root,
      port: 22473,
      timeout: 3_600_000,
      env: { PORT: '22473' },
    },
  ],
});
