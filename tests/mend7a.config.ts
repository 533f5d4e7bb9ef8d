import { defineConfig, devices } from '@playwright/test';
import { browserFlags, findBrowser } from '/work/main/tests/browser/find-browser.ts';

const executablePath = findBrowser();

export default defineConfig({
  testDir: '/work/main/tests/e2e',
  outputDir: '/tmp/m7a-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // One more try on a busy machine; what needed it is reported as flaky.
  retries: process.env['CI'] === 'true' ? 1 : 0,
  reporter: [['line']],
  timeout: 60_000, expect: { timeout: 20_000 },
  use: {
    baseURL: 'http://127.0.0.1:4615',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    launchOptions: { args: browserFlags, ...(executablePath === undefined ? {} : { executablePath }) },
  },
  projects: [
    { name: 'chromium', use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } } },
  ],
});
